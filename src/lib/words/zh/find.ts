import type { FindWords } from '../find.js';

export const chineseFind: FindWords = {
  title: '查找',
};
