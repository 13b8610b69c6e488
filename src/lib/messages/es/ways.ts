/** Links within a page and back to the timeline, in Spanish. The page of a timeline has them in its text alone. */
const ways = {
  skipToEvents: 'Ir a los acontecimientos',
  backToTimeline: 'Volver a la cronología',
};
export default ways;
