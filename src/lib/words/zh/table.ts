import type { TableWords } from '../table.js';

export const chineseTable: TableWords = {
  title: '表格',
};
