import type { MakeTimeline } from '../../types/make/timeline.js';

const timeline: MakeTimeline = {
  title: 'Chronologie',
};
export default timeline;
