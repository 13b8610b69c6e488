import type { MakeTimeline } from '../../types/make/timeline.js';

const timeline: MakeTimeline = {
  title: 'Timeline',
};
export default timeline;
