import type { NotFoundMessages } from '../not-found.js';

export const englishNotFound: NotFoundMessages = {
  title: 'There is no page here',
  text: 'The address may be mistyped, or the page may have moved. Every event and article can be reached from the timeline.',
  link: 'Go to the timeline',
};
