import type { ReadingWords } from '../reading.js';

export const englishReading: ReadingWords = {
  title: 'Reading',
};
