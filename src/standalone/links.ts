import type {
  FileMessages,
  FindMessages,
  Links,
  Messages,
  ReachMessages,
  ReadingMessages,
  TimelineData,
} from '../lib/index.js';

/** The messages of the page, in one language. */
export interface StandaloneTexts {
  /** With the list of keys, where the page is alive. */
  readonly page: Messages;
  readonly reading: ReadingMessages;
  readonly find: FindMessages;
  readonly reach: ReachMessages;
  readonly standalone: FileMessages['standalone'];
}

/** What the standalone page shows. */
export interface StandaloneProps extends StandaloneData {
  readonly messages: StandaloneTexts;
  /** The picture of this name, as a data address. */
  readonly media?: Links['media'];
}

/** What is beside the script of the page, as JSON. */
export interface StandaloneData {
  readonly timeline: TimelineData;
  /** Publisher's page at the very words of a quote, by the quote's anchor, where an address is known. */
  readonly fragments: Readonly<Record<string, string>>;
  /** The text below all, where a site has its own. */
  readonly footer?: string;
}

/**
 * Returns the anchor of a source's full text. No id of an event has two hyphens in a row, so the two cannot be the
 * same.
 */
export function sourceAnchor(source: string): string {
  return `source--${source}`;
}

/** Every link of the page stays in it. */
export const LINKS: Links = {
  timeline: '#timeline--top',
  inTimeline: (event) => `#${event}`,
  event: (event) => `#${event}`,
  source: (source) => `#${sourceAnchor(source)}`,
  passage: (_source, anchor) => `#${anchor}`,
};
