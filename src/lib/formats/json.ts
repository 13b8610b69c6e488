import type { Format } from './format.js';

/** The interchange form, sources and paragraphs included, so that a reader can check it without us. */
export const json: Format = {
  id: 'json',
  extension: 'json',
  mediaType: 'application/json',
  write: (timeline) => `${JSON.stringify(timeline, undefined, 2)}\n`,
};
