import type { Problem } from '../../tables/index.js';

/** How it stands with a file that a reader opened. */
export interface AboutFile {
  /** Why it is not shown. */
  readonly problem?: Problem | undefined;
  readonly isShown: boolean;
  /** Shows a table in its place. */
  readonly onread: (table: File) => void;
}
