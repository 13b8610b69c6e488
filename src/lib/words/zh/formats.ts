import type { FormatWords } from '../formats.js';
import { englishFigure as chineseFigure } from '../en/figure.js';
import { englishFiles as chineseFiles } from '../en/files.js';
import { chinese } from './index.js';

/** Figures, documents and data in Simplified Chinese. */
export const chineseFormats: FormatWords = { ...chinese, figure: chineseFigure, files: chineseFiles };
