/** Links within a page and back to the timeline, in Chinese. The page of a timeline has them in its text alone. */
const ways = {
  skipToEvents: '跳至事件列表',
  backToTimeline: '返回时间线',
};
export default ways;
