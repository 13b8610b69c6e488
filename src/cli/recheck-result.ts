import type { WrittenQuote } from '../lib/core.js';
import type { QuoteNow } from '../lib/documents/index.js';
import { EXIT } from './usage.js';

/** A quote of a source, and what became of it on the publisher’s page. */
export interface RecheckedQuote {
  readonly event: WrittenQuote['event'];
  readonly quote: string;
  /** The paragraph of the archived text that has it. */
  readonly paragraph: number;
  readonly now: QuoteNow;
}

/** What the publisher’s page of one source has now. */
export type RecheckedSource = {
  readonly id: string;
  readonly url: string;
} & (
  | {
      readonly quotes: readonly RecheckedQuote[];
      /** The title that the page has now, where it is another one. */
      readonly title?: string;
      /** The address that answered, where it is another one. */
      readonly answered?: string;
    }
  | {
      /** Why nothing could be compared, as a clause. */
      readonly fault: string;
      readonly uncompared: number;
    }
);

export interface Rechecked {
  readonly sources: readonly RecheckedSource[];
  /** Ids of sources that events quote and that say no address. */
  readonly withoutAddress: readonly string[];
}

const STATUSES = ['unchanged', 'moved', 'outside', 'changed', 'gone'] as const;

/** Returns how many quotes there are of each status. */
export function countStatuses(sources: readonly RecheckedSource[]): Record<QuoteNow['status'], number> {
  const quotes = sources.flatMap((source) => ('quotes' in source ? source.quotes : []));
  const count = (status: QuoteNow['status']) => quotes.filter(({ now }) => now.status === status).length;
  return Object.fromEntries(STATUSES.map((status) => [status, count(status)])) as Record<
    QuoteNow['status'],
    number
  >;
}

/** A quote that is gone or changed goes before a page that gave no text: it is what was asked for. */
export function recheckCode({ sources }: Rechecked): number {
  const { changed, gone } = countStatuses(sources);
  if (changed + gone > 0) return EXIT.faults;
  return sources.some((source) => 'fault' in source) ? EXIT.misuse : EXIT.done;
}
