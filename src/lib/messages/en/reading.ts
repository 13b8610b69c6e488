import type { ReadingMessages } from '../types/lazy.js';
import publication from './publication.js';
import ways from './ways.js';

/** An article beside its own timeline, in English. Pages load it late, a mounted timeline has it inside. */
const reading: ReadingMessages = {
  backToTimeline: ways.backToTimeline,
  title: 'The events of this article',
  inOrder: 'Events, in the order of the article',
  inTimeline: 'in the timeline',
  backToPlace: 'Back to where you were',
  wholeArticle: 'Show more of the article',
  lessOfIt: 'Show less of the article',
  openArticle: 'Open the article',
  closeSource: 'Close the source',
  belongs: 'The text belongs to its publisher and is kept here as evidence.',
  archivedCopy: (date) => `Archived copy of ${date}`,
  accessed: (date) => `Accessed ${date}`,
  publication,
};
export default reading;
