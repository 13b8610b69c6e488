import type { ReadingMessages } from '../types/lazy.js';

/** An article beside its own timeline, in Simplified Chinese. Pages load it late, a mounted timeline has it inside. */
const reading: ReadingMessages = {
  title: '本文所载事件',
  inOrder: '事件（按文中顺序）',
  inTimeline: '在时间线中查看',
  backToPlace: '回到刚才的位置',
  wholeArticle: '展开文章',
  lessOfIt: '收起文章',
};
export default reading;
