import type { TableWords } from '../table.js';

export const englishTable: TableWords = {
  title: 'Table',
};
