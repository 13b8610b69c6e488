import type { MakeTimeline } from '../../types/make/timeline.js';

const timeline: MakeTimeline = {
  title: 'Zeitleiste',
};
export default timeline;
