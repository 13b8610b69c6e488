import type { TableMessages } from '../table.js';
import { phrases } from './phrases.js';

export const chineseTable: TableMessages = {
  caption: (shown, all) =>
    shown === all
      ? `全部${phrases.number(all)}个事件`
      : `${phrases.number(all)}个事件中的${phrases.number(shown)}个`,
  hint: '按列名按钮可按该列排序，再按一次则倒序。',
  columns: {
    date: '日期',
    title: '事件',
    kind: '类别',
    by: '发言者或报道者',
    lane: '分组',
    actors: '相关方',
    sources: '引文',
    basis: '日期依据',
  },
  kinds: { event: '事件', statement: '言论' },
  bases: { stated: '原文写明', relative: '由原文推算', inferred: '推断' },
  copy: '复制表格',
  copied: (rows) => `已复制${phrases.number(rows)}行`,
  copyFailed: '浏览器不允许复制',
};
