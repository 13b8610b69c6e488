import type { Source } from './timeline.js';

/** Returns who reports what a document says: its publisher, else who wrote it, else where it stands; its title at last. */
export function reporterOf({
  publisher,
  authors = [],
  url,
  title,
}: Pick<Source, 'publisher' | 'authors' | 'url' | 'title'>): string {
  const names = authors.map(({ name }) => name).join(', ');
  const [, host] = /^https?:\/\/(?:[^/@]*@)?(?:www\.)?([^/:?#]+)/.exec(url ?? '') ?? [];
  return publisher ?? (names || host || title);
}
