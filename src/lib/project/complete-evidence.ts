import type { Issue } from '../model/issue.js';
import { useOneOf } from '../model/parse.js';
import { quotePieces, quoteText, type Quote } from '../model/quote.js';
import type { Source } from '../model/timeline.js';
import { findQuote } from '../source/find.js';
import { findUnmarked } from '../source/marked-quote.js';
import { nearestPassage } from '../source/nearest.js';
import { placePieces } from '../source/quote-places.js';
import { isFields } from './written.js';

/** Why a quote's place cannot be worked out. */
export interface PlaceFault extends Pick<Issue, 'what' | 'found' | 'fix'> {
  /** Empty for the piece of evidence as a whole. */
  readonly field: '' | 'source' | 'paragraph' | 'quote';
  /** It is no fault where the quote may be in a source that could not be read. */
  readonly mayBeUnread?: boolean;
}

/**
 * Returns a piece of evidence with its role, its source and its paragraph, where they follow from its words. A quote
 * alone may be written as a text.
 */
export function completeEvidence(
  written: unknown,
  sources: readonly Source[],
  onfault: (fault: PlaceFault) => void,
  unread: ReadonlySet<string> = new Set(),
): unknown {
  const given = typeof written === 'string' ? { quote: written } : written;
  const found = isFields(given) ? given['quote'] : undefined;
  const quote = writtenQuote(found);
  if (!isFields(given) || quote === undefined) {
    const field = isFields(given) && found !== undefined ? 'quote' : '';
    const isList = Array.isArray(found);
    onfault({
      field,
      what: isList ? 'the quote is no list of texts' : 'the evidence has no quote',
      found: isList && found.length === 0 ? 'an empty list' : nameOf(found ?? given),
      fix: isList ? 'list its pieces as texts, in the order of the source' : 'quote its words',
    });
    return given;
  }
  const { source: id, paragraph } = given;
  const source =
    id === undefined ? sourceOf(quote, sources, onfault) : sources.find((each) => each.id === id);
  if (!source) {
    const ids = sources.map((each) => each.id);
    if (id !== undefined)
      onfault({
        field: 'source',
        what: 'no such source',
        found: String(id),
        fix: useOneOf(ids, 'source'),
        mayBeUnread: unread.has(String(id)),
      });
    return given;
  }
  const isNamed = id !== undefined;
  const number =
    paragraph === undefined
      ? paragraphOf(quote, source, (fault) =>
          onfault({ ...fault, mayBeUnread: !isNamed && fault.field === 'quote' }),
        )
      : paragraph;
  if (paragraph !== undefined && !source.paragraphs.some((each) => each.number === paragraph))
    onfault(noParagraph(quote, source, paragraph));
  return { role: 'supports', ...given, quote, source: source.id, paragraph: number };
}

/** Returns a quote as it is written: a list of one text is that text. Undefined where it is neither a text nor a list of them. */
function writtenQuote(value: unknown): Quote | undefined {
  if (typeof value === 'string') return value;
  if (!Array.isArray(value) || !value.every((piece) => typeof piece === 'string')) return undefined;
  const [first, second, ...others] = value;
  return first === undefined || second === undefined ? first : [first, second, ...others];
}

function nameOf(value: unknown): string {
  return value === undefined || value === null
    ? 'nothing'
    : isFields(value)
      ? 'other fields'
      : `a ${typeof value}`;
}

function noParagraph(quote: Quote, source: Source, found: unknown): PlaceFault {
  const [only, ...others] = paragraphsWith(quote, source);
  return {
    field: 'paragraph',
    what: typeof found === 'number' ? `${source.id} has no such paragraph` : 'paragraph should be a number',
    found: typeof found === 'number' ? String(found) : JSON.stringify(found),
    fix:
      only === undefined
        ? `it has ${source.paragraphs.length}, and none of them has the quote`
        : `the quote is in paragraph ${[only, ...others].join(', ')}`,
  };
}

/** Returns the numbers of the paragraphs that say these words. */
function paragraphsWith(quote: Quote, source: Source): readonly number[] {
  return source.paragraphs
    .map(({ number }) => number)
    .filter((paragraph) => placePieces({ quote, paragraph }, source) !== undefined);
}

function sourceOf(
  quote: Quote,
  sources: readonly Source[],
  onfault: (fault: PlaceFault) => void,
): Source | undefined {
  if (sources.length === 1) return sources[0];
  const having = sources.filter((source) => paragraphsWith(quote, source).length > 0);
  if (having.length === 1) return having[0];
  // A piece that is not there is a fault of its own: the source is that of the first.
  if (having.length === 0 && typeof quote !== 'string') return sourceOf(quote[0], sources, onfault);
  const ids = (having.length > 0 ? having : sources).map(({ id }) => id);
  onfault({
    field: 'source',
    what: having.length > 0 ? 'several sources have this quote' : 'no source has this quote',
    mayBeUnread: having.length === 0,
    found: having.length > 0 ? ids.join(', ') : quoteText(quote),
    fix:
      having.length > 0
        ? `say which is meant: source: ${ids.join(' or ')}`
        : 'quote the archived text as it is, or name the source: the check then shows what is most like it',
  });
  return undefined;
}

function paragraphOf(quote: Quote, source: Source, onfault: (fault: PlaceFault) => void): number | undefined {
  const [only, ...others] = paragraphsWith(quote, source);
  if (only !== undefined && others.length === 0) return only;
  if (only === undefined && typeof quote !== 'string') return paragraphOf(quote[0], source, onfault);
  if (only !== undefined) {
    const numbers = [only, ...others];
    onfault({
      field: 'paragraph',
      what: `several paragraphs of ${source.id} have this quote`,
      found: `paragraphs ${numbers.join(', ')}`,
      fix: `say which is meant: paragraph: ${numbers.join(' or ')}`,
    });
    return undefined;
  }
  // Nearly the same words: the check of the quote shows them, beside those of the paragraph.
  const [text = ''] = quotePieces(quote);
  const place = findQuote(text, source.paragraphs, 0, { nearest: nearestPassage, unmarked: findUnmarked });
  if (place.status !== 'missing') return place.paragraph;
  onfault({
    field: 'quote',
    what: `no paragraph of ${source.id} has this quote`,
    found: text || 'no text',
    fix: 'quote the archived text as it is, or name the source that has it',
  });
  return undefined;
}
