import type { ChangesMessages } from '../types/changes.js';

/** The page of corrections, in Chinese. */
const changes: ChangesMessages = {
  title: '更正',
  about: '本时间线发布以来的更正，最近的在前。划去的是原来的文字，加下划线的是现在的文字。',
  ofEvent: '此事件有更正',
  timeline: '时间线',
  events: { added: '新增事件', removed: '删去事件', changed: '更正事件' },
  sources: { added: '新增来源', removed: '删去来源', changed: '更正来源' },
  fields: {
    title: '标题',
    description: '说明',
    summary: '概要',
    date: '日期',
    reading: '日期的依据',
    attribution: '出自',
    kind: '类型',
    lane: '分组',
    actors: '相关方',
    tags: '主题',
    difference: '来源的分歧',
    picture: '图片',
    quote: '引文',
    publisher: '出版者',
    published: '发布时间',
    address: '网址',
    text: '存档文本',
  },
  before: '原为：',
  after: '现为：',
  withoutWords: '原文不公开。',
};
export default changes;
