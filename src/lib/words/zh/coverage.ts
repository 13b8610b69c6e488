import type { CoverageWords } from '../coverage.js';

export const chineseCoverage: CoverageWords = {
  title: '来源使用情况',
  about: '逐段列出每篇文章：哪些段落有事件引用，哪些没有。',
  count: (carrying, paragraphs) => `${paragraphs} 段中有 ${carrying} 段载有事件`,
  bare: '没有事件的段落：',
  noneBare: '每一段都有事件。',
  noEvent: '没有事件',
};
