/** Links within a page and back to the timeline, in English. The page of a timeline has them in its text alone. */
const ways = {
  skipToEvents: 'Skip to the events',
  backToTimeline: 'Back to the timeline',
};
export default ways;
