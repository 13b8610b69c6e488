import type { Problem } from '../../tables/index.js';

/** How it stands with a file that a reader opened. */
export interface AboutFile {
  /** Why it is not shown. */
  readonly problem?: Problem | undefined;
  readonly isShown: boolean;
  /** Shows a table in place of the file that it was read of. */
  readonly onread: (table: File, of: File) => void;
}
