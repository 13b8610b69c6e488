import type { ReadingMessages } from '../reading.js';

export const englishReading: ReadingMessages = {
  title: 'The events of this article',
  inOrder: 'Events, in the order of the article',
  inTimeline: 'in the timeline',
  backToPlace: 'Back to where you were',
  wholeArticle: 'Show more of the article',
  lessOfIt: 'Show less of the article',
};
