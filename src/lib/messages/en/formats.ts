import type { FormatMessages } from '../formats.js';
import { englishFigure } from './figure.js';
import { englishFiles } from './files.js';
import { english } from './index.js';

/** Figures, documents and data in English. */
export const englishFormats: FormatMessages = { ...english, figure: englishFigure, files: englishFiles };
