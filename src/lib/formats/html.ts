import type { Format } from './format.js';

/** One file with the timeline and its sources inside, to be read and used without a network. */
export const html: Format = {
  id: 'html',
  extension: 'standalone.html',
  mediaType: 'text/html; charset=utf-8',
  write: (timeline, { messages, picture }, assets) => assets.standalone(timeline, messages.language, picture),
};
