import type { FigureMessages } from './figure.js';
import type { FileMessages } from './files.js';
import type { Messages } from './messages.js';

/** The words that a timeline is written with: those of its page, and those that stand in files alone. */
export interface FormatMessages extends Messages {
  readonly figure: FigureMessages;
  readonly files: FileMessages;
}
