import { webAddress } from '../model/address.js';
import type { Source } from '../model/timeline.js';
import { type Directive, foldFragment, foldBlocks, fragmentMatches } from './fragment-match.js';
import { widenToWords, wordsOf, type Span } from './words.js';

/**
 * Links that scroll the publisher's page to a quote: `#:~:text=…` (WICG, “URL Fragment Text Directives”).
 * They work at top level and after a click only, and nobody learns whether they did; so the archived copy is the
 * first link and this one the second.
 */

/** A longer quote is given by its first and last words, in UTF-16 units. */
const MAX_EXACT = 300;

/** A quote of so few words is likely to be in a menu or a caption as well. */
const SHORT_WORDS = 3;

/** How many words represent an end of a long quote, and how many are context. */
const EDGE_WORDS = [5, 8, 12];
const CONTEXT_WORDS = [3, 5, 8];

/**
 * Returns the text fragment for `quote` in a document of `blocks` (headline, standfirst, paragraphs in reading order),
 * standing in block number `at`, from 0; without it, in the first block that has it.
 *
 * The quote is widened to whole words, since browsers match nothing less. Context is added only where the
 * quote is not unique in the document or has three words or fewer.
 */
export function textFragment(quote: string, blocks: readonly string[], at?: number): string {
  const block = at ?? blocks.findIndex((text) => text.includes(quote));
  const text = blocks[block] ?? '';
  const start = text.indexOf(quote);
  if (start < 0 || quote.trim() === '') return written(coresOf(quote.trim())[0]);

  const span = widenToWords(text, { start, end: start + quote.length });
  const exact = text.slice(span.start, span.end);
  const folded = foldBlocks(blocks);
  const wanted = foldFragment(exact);
  const cores = coresOf(exact);
  for (const context of contextsOf(blocks, block, span))
    for (const core of cores) {
      const directive = { ...core, ...context };
      const matches = fragmentMatches(directive, folded);
      if (matches.length === 1 && matches[0] === wanted) return written(directive);
    }
  return written(cores[0]);
}

/**
 * Returns the link to `quote` on the page of `source`, in paragraph `paragraphNumber`; absent without an address of
 * the web.
 */
export function fragmentLink(source: Source, quote: string, paragraphNumber: number): string | undefined {
  const address = webAddress(source.url);
  if (address === undefined) return undefined;
  const head = source.standfirst === undefined ? [source.title] : [source.title, source.standfirst];
  const index = source.paragraphs.findIndex(({ number }) => number === paragraphNumber);
  const blocks = [...head, ...source.paragraphs.map(({ text }) => text)];
  const fragment = textFragment(quote, blocks, index < 0 ? undefined : head.length + index);
  return address + (address.includes('#') ? fragment.slice(1) : fragment);
}

/** Returns the quote whole, or, when it is long, its first and last words: few first, then more. */
function coresOf(exact: string): [Directive, ...Directive[]] {
  const whole = { start: exact };
  if (exact.length <= MAX_EXACT) return [whole];
  const words = wordsOf(exact);
  const [first, ...more] = EDGE_WORDS.flatMap((count): Directive[] => {
    const first = words[count - 1];
    const last = words[words.length - count];
    if (!first || !last || first.end >= last.start) return [];
    return [{ start: exact.slice(0, first.end), end: exact.slice(last.start) }];
  });
  return first ? [first, ...more] : [whole];
}

type Context = Pick<Directive, 'prefix' | 'suffix'>;

/**
 * What to try beside the quote, in order: nothing, the words of its own paragraph, those of its neighbours
 * (last, since a publisher's page may have a picture in between).
 */
function* contextsOf(blocks: readonly string[], block: number, span: Span): Generator<Context> {
  const text = blocks[block] ?? '';
  const [before, after] = [text.slice(0, span.start), text.slice(span.end)];
  const isShort = wordsOf(text.slice(span.start, span.end)).length <= SHORT_WORDS;
  const isAlone = wordsOf(before + after).length === 0;
  if (!isShort || isAlone) yield {};
  yield* growing(before, after);
  yield* growing(blocks[block - 1] ?? '', blocks[block + 1] ?? '');
}

/** More and more words: before alone, behind alone, both. */
function* growing(before: string, after: string): Generator<Context> {
  const [left, right] = [wordsOf(before), wordsOf(after)];
  for (const count of CONTEXT_WORDS) {
    const first = left.at(-count) ?? left[0];
    const last = right[count - 1] ?? right.at(-1);
    const prefix = first ? { prefix: before.slice(first.start).trim() } : undefined;
    const suffix = last ? { suffix: after.slice(0, last.end).trim() } : undefined;
    if (prefix) yield prefix;
    if (suffix) yield suffix;
    if (prefix && suffix) yield { ...prefix, ...suffix };
  }
}

function written({ prefix, start, end, suffix }: Directive): string {
  const parts = [
    ...(prefix === undefined ? [] : [`${encode(prefix)}-`]),
    encode(start),
    ...(end === undefined ? [] : [encode(end)]),
    ...(suffix === undefined ? [] : [`-${encode(suffix)}`]),
  ];
  return `#:~:text=${parts.join(',')}`;
}

/**
 * Percent-encodes what the directive's syntax uses (`-` `,` `&`), what Markdown reads as a mark, and a dot at
 * the end, which a link in running text would lose.
 */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD'))
    .replace(/[-_!~*'()]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/\.$/, '%2E');
}
