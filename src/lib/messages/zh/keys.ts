import type { KeyMessages } from '../types/page.js';

/** The keys of a timeline, in Chinese. Pages load them late; where a page is one script they are inside. */
const keys: readonly KeyMessages[] = [
  { keys: '← →', does: '时间上的前一个或后一个事件' },
  { keys: '↑ ↓', does: '上方或下方的事件' },
  { keys: 'Home End', does: '第一个或最后一个事件' },
  { keys: 'Enter', does: '打开引文所在段落' },
  { keys: '空格', does: '列出此处“+”所计的事件' },
  { keys: 'Esc', does: '回到原来的位置' },
  { keys: '+ −', does: '放大或缩小' },
  { keys: '0', does: '显示全部事件' },
  { keys: '/', does: '搜索' },
  { keys: 'F', does: '缩放到所选事件或搜索结果' },
  { keys: 'G', does: '跳转到日期' },
  { keys: '?', does: '本列表', setting: '字母键和符号键在整个页面上有效' },
];
export default keys;
