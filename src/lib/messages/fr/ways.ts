/** Links within a page and back to the timeline, in French. The page of a timeline has them in its text alone. */
const ways = {
  skipToEvents: 'Aller aux événements',
  backToTimeline: 'Retour à la chronologie',
};
export default ways;
