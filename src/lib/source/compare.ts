import { diffArrays } from 'diff/lib/diff/array.js';
import { quoteText } from '../model/quote.js';
import type { TimelineEvent } from '../model/timeline.js';
import { namedIn } from './named.js';
import { normalise, originalRange, type Normalised } from './normalise.js';
import { sayingsOf, type Saying } from './sayings.js';
import { wordTokens, type Span } from './words.js';

/**
 * Why words of a passage are marked:
 *
 *     differs    two sources quote one saying, and here in different words
 *     named      the event's `difference` has these words, and only one of the two sources has them
 */
export type MarkKind = 'differs' | 'named';

/** A stretch of a quote; joined, they are the quote, unit for unit. */
export interface ComparedPiece {
  readonly text: string;
  readonly mark?: MarkKind;
}

/** One quote of the event. */
export interface ComparedQuote {
  /** Index into the event's evidence. */
  readonly evidence: number;
  readonly pieces: readonly ComparedPiece[];
}

/** What belongs side by side: two quotations of one saying, or what each of two sources reports. */
export interface ComparedRow {
  readonly kind: 'saying' | 'reports';
  /** One list for each of the two sources; one of them may be empty among reports. */
  readonly sides: readonly [readonly ComparedQuote[], readonly ComparedQuote[]];
}

/** Two sources of one event against each other. */
export interface Comparison {
  readonly sources: readonly [string, string];
  readonly rows: readonly ComparedRow[];
}

/**
 * Returns the evidence of `event` side by side, for each two of its sources in the order in which it quotes them. Only
 * quotations of one saying are held against each other word by word: reports are each source's own words.
 */
export function comparisonsOf(event: TimelineEvent): Comparison[] {
  const sources = [...new Set(event.evidence.map(({ source }) => source))];
  return sources.flatMap((one, index) =>
    sources.slice(index + 1).map((two) => comparisonOf(event, [one, two])),
  );
}

interface Quote {
  readonly evidence: number;
  readonly text: string;
  readonly plain: Normalised;
  readonly marks: Mark[];
}

interface Mark extends Span {
  readonly kind: MarkKind;
}

function comparisonOf(event: TimelineEvent, sources: readonly [string, string]): Comparison {
  const [ones, twos] = sources.map((source) => quotesOf(event, source)) as [Quote[], Quote[]];
  markNamed(event, ones, twos);
  const pairs = ones.flatMap((one) =>
    twos.flatMap((two) => {
      const sayings = sayingsOf(one.plain.text, two.plain.text);
      for (const saying of sayings) if (!saying.isSame) markDiffering(saying, one, two);
      return sayings.length > 0 ? [[one, two] as const] : [];
    }),
  );
  const sayings = groupsOf(pairs).map((group): ComparedRow => {
    const side = (quotes: Quote[]) => quotes.filter((quote) => group.has(quote)).map(written);
    return { kind: 'saying', sides: [side(ones), side(twos)] };
  });
  const isPaired = (quote: Quote) => pairs.some((pair) => pair.includes(quote));
  const rest = (quotes: Quote[]) => quotes.filter((quote) => !isPaired(quote)).map(written);
  const reports: ComparedRow = { kind: 'reports', sides: [rest(ones), rest(twos)] };
  const hasReports = reports.sides.some((side) => side.length > 0);
  return { sources, rows: hasReports ? [...sayings, reports] : sayings };
}

function quotesOf(event: TimelineEvent, source: string): Quote[] {
  return event.evidence.flatMap((item, evidence) =>
    item.source === source
      ? [{ evidence, text: quoteText(item.quote), plain: normalise(quoteText(item.quote)), marks: [] }]
      : [],
  );
}

/** Returns the quotes of each row: one that shares sayings with two others brings all three into one. */
function groupsOf(pairs: readonly (readonly [Quote, Quote])[]): Set<Quote>[] {
  const groups: Set<Quote>[] = [];
  for (const pair of pairs) {
    const touched = groups.filter((group) => pair.some((quote) => group.has(quote)));
    const joined = new Set([...touched.flatMap((group) => [...group]), ...pair]);
    groups.splice(0, groups.length, ...groups.filter((group) => !touched.includes(group)), joined);
  }
  return groups;
}

/** Marks the words in which two quotations of a saying differ; case aside, and marks of punctuation. */
function markDiffering(saying: Saying, one: Quote, two: Quote): void {
  const [first, second] = [tokensIn(one, saying.one), tokensIn(two, saying.two)];
  const same = (a: { text: string }, b: { text: string }) => a.text.toLowerCase() === b.text.toLowerCase();
  for (const { value, added, removed } of diffArrays(first, second, { comparator: same })) {
    const quote = removed ? one : two;
    if (added || removed) for (const token of value) quote.marks.push(markAt(quote, token, 'differs'));
  }
}

function tokensIn({ plain }: Quote, { start, end }: Span): (Span & { text: string })[] {
  return wordTokens(plain.text.slice(start, end))
    .filter(({ isWord }) => isWord)
    .map((token) => ({ text: token.text, start: token.start + start, end: token.end + start }));
}

function markNamed({ difference, actors }: TimelineEvent, ones: Quote[], twos: Quote[]): void {
  if (difference === undefined) return;
  const texts = [ones, twos].map((quotes) => quotes.map(({ plain }) => plain.text)) as [string[], string[]];
  namedIn(difference, actors, texts).forEach((spans, side) =>
    spans.forEach(({ text, ...span }) => {
      const quote = (side === 0 ? ones : twos)[text];
      quote?.marks.push(markAt(quote, span, 'named'));
    }),
  );
}

function markAt({ plain }: Quote, { start, end }: Span, kind: MarkKind): Mark {
  return { ...originalRange(plain, start, end), kind };
}

/** Cuts a quote at its marks; where two meet, the stronger word is that a saying differs. */
function written({ evidence, text, marks }: Quote): ComparedQuote {
  const cuts = [0, text.length, ...marks.flatMap(({ start, end }) => [start, end])];
  const edges = [...new Set(cuts)].sort((a, b) => a - b);
  const pieces: { text: string; mark?: MarkKind }[] = [];
  edges.slice(1).forEach((end, index) => {
    const start = edges[index] ?? 0;
    const over = marks.filter((mark) => mark.start <= start && mark.end >= end).map(({ kind }) => kind);
    const mark = over.includes('differs') ? 'differs' : over[0];
    const last = pieces.at(-1);
    if (last && last.mark === mark) last.text += text.slice(start, end);
    else pieces.push({ text: text.slice(start, end), ...(mark === undefined ? {} : { mark }) });
  });
  return { evidence, pieces };
}
