import type { MakeTimeline } from '../../types/make/timeline.js';

const timeline: MakeTimeline = {
  title: '时间线',
};
export default timeline;
