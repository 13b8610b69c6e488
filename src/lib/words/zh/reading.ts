import type { ReadingWords } from '../reading.js';

export const chineseReading: ReadingWords = {
  title: '阅读',
};
