import type { FigureWords } from './figure.js';
import type { FileWords } from './files.js';
import type { Words } from './words.js';

/** The words that a timeline is written with: those of its page, and those that stand in files alone. */
export interface FormatWords extends Words {
  readonly figure: FigureWords;
  readonly files: FileWords;
}
