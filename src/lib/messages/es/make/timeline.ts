import type { MakeTimeline } from '../../types/make/timeline.js';

const timeline: MakeTimeline = {
  title: 'Cronología',
};
export default timeline;
