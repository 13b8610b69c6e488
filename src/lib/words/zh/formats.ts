import type { FormatWords } from '../formats.js';
import { chineseFigure } from './figure.js';
import { chineseFiles } from './files.js';
import { chinese } from './index.js';

/** Figures, documents and data in Simplified Chinese. */
export const chineseFormats: FormatWords = { ...chinese, figure: chineseFigure, files: chineseFiles };
