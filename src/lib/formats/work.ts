import type { Source, Timeline } from '../model/timeline.js';
import { addressesOf, type Addresses } from './addresses.js';
import type { FormatOptions } from './format.js';
import { documentDate, type DocumentDate } from './published.js';

/**
 * What can be cited, as the three formats of citations share it. What a document does not say is absent, never
 * guessed: no day of access where the archive has none, and no first and last names, since a byline does not say
 * which is which.
 */
export interface Work {
  /** Unique in the timeline. */
  readonly id: string;
  /**
   * `press`: has a publisher and a time, and is cited as articles of the press are. `page`: has an address.
   * `document`: has none of that.
   */
  readonly kind: 'press' | 'page' | 'document';
  readonly title: string;
  readonly authors: readonly string[];
  readonly publisher?: string;
  /** The day of it counts by the document's own clock. */
  readonly published?: DocumentDate;
  readonly url?: string;
  readonly doi?: string;
  readonly accessed?: DocumentDate;
  /** Address of its copy at an archive of the web. */
  readonly archived?: string;
  readonly language: string;
  readonly abstract?: string;
  readonly note: string;
}

/**
 * Returns every source, in order, and the timeline itself as the last, since a report that shows it cites it. The
 * timeline's id is `timeline:<id>`: no source's id has a colon, so they cannot meet.
 */
export function worksOf(timeline: Timeline, { messages, site }: FormatOptions): Work[] {
  const addresses = addressesOf(timeline, site);
  return [
    ...timeline.sources.map((source) =>
      workOf(source, messages.files.kept(source.sha256, addresses?.source(source.id))),
    ),
    {
      id: `timeline:${timeline.id}`,
      kind: addresses ? 'page' : 'document',
      title: timeline.title,
      authors: [],
      ...addressOf(addresses),
      language: timeline.language,
      abstract: timeline.description,
      note: messages.timeline.count(timeline.events.length, timeline.sources.length),
    },
  ];
}

function workOf(source: Source, note: string): Work {
  const published = documentDate(source.published);
  const accessed = documentDate(source.accessed);
  const archived = source.archived?.at(-1)?.url;
  const isPress = source.publisher !== undefined && published !== undefined;
  return {
    id: source.id,
    kind: isPress ? 'press' : source.url === undefined ? 'document' : 'page',
    title: source.title,
    authors: (source.authors ?? []).map(({ name }) => name),
    ...(source.publisher === undefined ? {} : { publisher: source.publisher }),
    ...(published ? { published } : {}),
    ...(source.url === undefined ? {} : { url: source.url }),
    ...(source.doi === undefined ? {} : { doi: source.doi }),
    ...(accessed ? { accessed } : {}),
    ...(archived === undefined ? {} : { archived }),
    language: source.language,
    note,
  };
}

function addressOf(addresses: Addresses | undefined): { readonly url?: string } {
  return addresses ? { url: addresses.timeline } : {};
}
