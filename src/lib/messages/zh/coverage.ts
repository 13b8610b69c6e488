import type { CoverageMessages } from '../coverage.js';

export const chineseCoverage: CoverageMessages = {
  title: '来源使用情况',
  about: '逐段列出每篇文章，标明哪些段落有事件引用，哪些没有。',
  count: (carrying, paragraphs) => `共${paragraphs}段，其中${carrying}段有事件引用`,
  bare: '没有事件引用的段落：',
  noneBare: '每段都有事件引用。',
  noEvent: '没有事件引用',
};
