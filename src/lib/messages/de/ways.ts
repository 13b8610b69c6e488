/** Links within a page and back to the timeline, in German. The page of a timeline has them in its text alone. */
const ways = {
  skipToEvents: 'Zu den Ereignissen springen',
  backToTimeline: 'Zurück zur Zeitleiste',
};
export default ways;
