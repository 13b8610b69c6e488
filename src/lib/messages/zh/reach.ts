import type { ReachMessages } from '../types/reach.js';

/** What leads to events that are not drawn, in Chinese. */
const reach: ReachMessages = {
  empty: '所示时段内没有事件。',
  earlier: '更早',
  later: '更晚',
  noneLeft: '搜索和筛选后没有剩下任何事件。',
  clear: '重新显示全部事件',
  atPlace: (count) => `+${count}：此处的${count}个事件`,
  inLane: (count, lane) => `+${count}：“${lane}”中没有标签的${count}个事件`,
  hint: (count) => `下方还有${count}个事件，按空格键列出`,
  noneHidden: '此处没有被遮住的事件。',
  close: '关闭',
};
export default reach;
