import type { FormatMessages } from '../formats.js';
import { chineseFigure } from './figure.js';
import { chineseFiles } from './files.js';
import { chinese } from './index.js';

/** Figures, documents and data in Simplified Chinese. */
export const chineseFormats: FormatMessages = { ...chinese, figure: chineseFigure, files: chineseFiles };
