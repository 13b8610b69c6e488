import type { Row } from './written-draw';
import { RELATIVE_ROWS } from './written-relative';
import { STATED_ROWS } from './written-stated';

/** Draws one case of each row of the table of written dates: words, what agrees with them, and what does not. */
export const ROWS: Readonly<Record<string, Row>> = { ...STATED_ROWS, ...RELATIVE_ROWS };
