import type { StoryMessages } from '../types/story.js';
import keys from './keys.js';
import phrases from './phrases.js';

/** Events one at a time, in Simplified Chinese. */
const story: StoryMessages = {
  name: '逐个查看事件',
  place: (place, all) => `第${phrases.number(place)}条，共${phrases.number(all)}条`,
  placeAmong: (place, shown, all) =>
    `显示的${phrases.number(shown)}条中第${phrases.number(place)}条，共${phrases.number(all)}条`,
  previous: '上一条',
  next: '下一条',
  isFirst: '这是第一个事件',
  isLast: '这是最后一个事件',
  said: (place, title, date) => `${place}：${title}，${date}`,
  fullScreen: '全屏',
  leaveFullScreen: '退出全屏',
  moreQuotes: (count) => `另有${phrases.number(count)}条引文`,
  more: '更多',
  less: '收起',
  none: '搜索和筛选后没有剩下任何事件。',
  showAll: (count) => `显示全部${phrases.number(count)}个事件`,
  empty: '此时间线没有事件。',
  keyList: [
    { keys: '← →', does: '上一个或下一个事件' },
    { keys: 'Home End', does: '第一个或最后一个事件' },
    { keys: 'F', does: '进入或退出全屏' },
    { keys: 'PgUp PgDn', does: '全屏时上一个或下一个事件' },
    { keys: 'Esc', does: '退出全屏' },
    { keys: '/', does: '搜索' },
    ...keys.slice(-1),
  ],
};
export default story;
