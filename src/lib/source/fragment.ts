import { webAddress } from '../model/address.js';
import type { Source } from '../model/timeline.js';
import { type Directive, foldFragment, foldBlocks, fragmentMatches } from './fragment-match.js';
import { contextsOf, trimUnseen, widerSpans } from './fragment-context.js';
import { paragraphText } from './paragraph-text.js';
import type { PiecePlace } from './quote-places.js';
import { isQuotesAlone } from './unpublished.js';
import { widenToWords, wordsOf } from './words.js';

/**
 * Links that scroll the publisher's page to a quote: `#:~:text=…` (WICG, “URL Fragment Text Directives”).
 * They work at top level and after a click only, and nobody learns whether they did; so the archived copy is the
 * first link and this one the second.
 */

/** A longer quote is given by its first and last words, in UTF-16 units. */
const MAX_EXACT = 300;

/** How many words represent an end of a long quote. */
const EDGE_WORDS = [5, 8, 12];

/**
 * Returns the text fragment for `quote` in a document of `blocks` (headline, standfirst, paragraphs in reading order),
 * at `offset` of block number `at`, from 0; without them, in the first block that has it, and there at the first
 * place.
 *
 * The quote is widened to whole words, since browsers match nothing less. Context is added only where the
 * quote is not unique in the document or has three words or fewer; of a document that is not whole, wherever there is some.
 */
export function textFragment(
  quote: string,
  blocks: readonly string[],
  at?: number,
  offset?: number,
  isWhole = true,
): string {
  const block = at ?? blocks.findIndex((text) => text.includes(quote));
  const text = blocks[block] ?? '';
  const start = offset ?? text.indexOf(quote);
  if (start < 0 || quote.trim() === '') return written(coresOf(quote.trim())[0]);

  const folded = foldBlocks(blocks);
  const narrow = widenToWords(text, { start, end: start + quote.length });
  for (const span of widerSpans(text, narrow)) {
    const exact = text.slice(span.start, span.end);
    const wanted = foldFragment(exact);
    const cores = coresOf(exact);
    for (const context of contextsOf(blocks, block, span, isWhole))
      for (const core of cores) {
        const directive = { ...core, ...context };
        const matches = fragmentMatches(directive, folded);
        if (matches.length === 1 && matches[0] === wanted) return written(directive);
      }
  }
  return written(coresOf(text.slice(narrow.start, narrow.end))[0]);
}

/**
 * Returns the link to `quote` on the page of `source`, in paragraph `paragraphNumber`, where it begins at the offset
 * `start`; absent without an address of the web.
 */
export function fragmentLink(
  source: Source,
  quote: string,
  paragraphNumber: number,
  start?: number,
): string | undefined {
  return addressWith(source, () => fragmentIn(source, quote, paragraphNumber, start));
}

/** Returns the link to passages on the page of `source`: one text directive for each piece of a quote. */
export function passageLink(source: Source, pieces: readonly PiecePlace[]): string | undefined {
  return addressWith(source, () => {
    const fragments = pieces.map(({ paragraph, start, end }) => {
      const text = paragraphText(source, paragraph) ?? '';
      return fragmentIn(source, text.slice(start, end), paragraph, start);
    });
    return fragments.map((each, index) => (index === 0 ? each : each.replace('#:~:', '&'))).join('');
  });
}

function addressWith({ url }: Source, fragmentOf: () => string): string | undefined {
  const address = webAddress(url);
  if (address === undefined) return undefined;
  const fragment = fragmentOf();
  return address + (address.includes('#') ? fragment.slice(1) : fragment);
}

function fragmentIn(source: Source, quote: string, paragraphNumber: number, start?: number): string {
  // The words round a quote are not published, and so are in no address either.
  if (isQuotesAlone(source)) return textFragment(quote, [quote], 0, 0);
  const head = source.standfirst === undefined ? [source.title] : [source.title, source.standfirst];
  const { paragraphs, unpublished } = source;
  // What was left out is an empty block: what is on either side of it is not next to each other.
  const blocks = [
    ...head.map((text) => ({ number: 0, text })),
    ...(unpublished ? [{ number: 0, text: '' }, ...unpublished.map((number) => ({ number, text: '' }))] : []),
    ...paragraphs,
  ];
  if (unpublished) blocks.sort((a, b) => a.number - b.number);
  const texts = blocks.map(({ text }) => text);
  const index = blocks.findIndex(({ number }) => number === paragraphNumber);
  if (index < 0) return textFragment(quote, texts);
  return textFragment(quote, texts, index, start, unpublished === undefined);
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
    return [{ start: trimUnseen(exact.slice(0, first.end)), end: exact.slice(last.start) }];
  });
  return first ? [first, ...more] : [whole];
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
 * Writes each run of blanks as one, as a browser lays it out; percent-encodes what the directive's syntax uses
 * (`-` `,` `&`), what Markdown reads as a mark, and a dot at the end, which a link in running text would lose.
 */
function encode(text: string): string {
  const laidOut = text.replace(/[ \t\n\f\r]+/g, ' ');
  return encodeURIComponent(laidOut.replace(/\p{Cs}/gu, '\uFFFD'))
    .replace(/[-_!~*'()]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/\.$/, '%2E');
}
