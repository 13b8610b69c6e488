import type { FindWords } from '../find.js';

export const englishFind: FindWords = {
  title: 'Find',
};
