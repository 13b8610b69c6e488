import type { ReadingMessages } from '../types/lazy.js';
import publication from './publication.js';
import ways from './ways.js';

/** An article beside its own timeline, in Simplified Chinese. Pages load it late, a mounted timeline has it inside. */
const reading: ReadingMessages = {
  backToTimeline: ways.backToTimeline,
  title: '本文所载事件',
  inOrder: '事件（按文中顺序）',
  inTimeline: '在时间线中查看',
  backToPlace: '回到刚才的位置',
  wholeArticle: '展开文章',
  lessOfIt: '收起文章',
  openArticle: '打开文章',
  closeSource: '关闭来源',
  belongs: '文本版权归发布者所有，存于此处作为依据。',
  archivedCopy: (date) => `${date}的存档副本`,
  accessed: (date) => `访问日期：${date}`,
  publication,
};
export default reading;
