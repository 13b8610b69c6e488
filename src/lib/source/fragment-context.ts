import type { Directive } from './fragment-match.js';
import { wordsOf, type Span } from './words.js';

/** What a text directive says of the words round a quote, where the quote alone is not enough. */
type Context = Pick<Directive, 'prefix' | 'suffix'>;

/** A quote of so few words is likely to be in a menu or a caption as well. */
const SHORT_WORDS = 3;

/** How many words are context. */
const CONTEXT_WORDS = [3, 5, 8];

/**
 * What every browser skips between a quote and its context, as the inside of a character class. (Chromium skips other
 * blanks too, such as U+2009 and U+3000; Firefox 153 does not behind a prefix.)
 */
const SKIPPED = '\\t-\\r \\u00A0';
const SKIPPED_AT_END = new RegExp(`[${SKIPPED}]+$`);
const SKIPPED_AT_START = new RegExp(`^[${SKIPPED}]+`);
/** What else cannot be seen: next to a quote, it parts the quote from its context; at its end, nothing is found. */
const UNSEEN = '[\\p{White_Space}\\p{Default_Ignorable_Code_Point}]';
const UNSEEN_AT_START = new RegExp(`^${UNSEEN}+`, 'u');
/** Joiners and variation selectors belong to the character before them. */
const UNSEEN_AT_END = new RegExp(`(?:(?![\\p{M}\\u200C\\u200D])${UNSEEN})+$`, 'u');

/** Takes what cannot be seen off the ends of a text; leaves one of nothing else as it is. */
export function trimUnseen(text: string): string {
  return text.replace(UNSEEN_AT_START, '').replace(UNSEEN_AT_END, '') || text;
}

/**
 * What to try beside the quote, in order: nothing, the words of its own paragraph, those of its neighbours
 * (last, since a publisher's page may have a picture in between). Of a document that is not whole, nobody can say here
 * that a quote is in it once.
 */
export function* contextsOf(
  blocks: readonly string[],
  block: number,
  span: Span,
  isWhole = true,
): Generator<Context> {
  const text = blocks[block] ?? '';
  const [before, after] = [text.slice(0, span.start), text.slice(span.end)];
  const isShort = !isWhole || wordsOf(text.slice(span.start, span.end)).length <= SHORT_WORDS;
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
    const prefixText = first && reachedBefore(before.slice(first.start));
    const suffixText = last && reachedBehind(after.slice(0, last.end).replace(UNSEEN_AT_END, ''));
    const prefix = prefixText === undefined ? undefined : { prefix: prefixText };
    const suffix = suffixText === undefined ? undefined : { suffix: suffixText };
    if (prefix) yield prefix;
    if (suffix) yield suffix;
    if (prefix && suffix) yield { ...prefix, ...suffix };
  }
}

/**
 * A quote beside what no browser skips between it and its context is also tried with the word behind that, as part of
 * the quote itself.
 */
export function* widerSpans(text: string, span: Span): Generator<Span> {
  const narrow = seenSpan(text, span);
  yield narrow;
  const { start, end } = narrow;
  const isParted = {
    before: reachedBefore(text.slice(0, start)) === undefined,
    behind: reachedBehind(text.slice(end)) === undefined,
  };
  const wide = {
    start: isParted.before ? wordBefore(text, start) : start,
    end: isParted.behind ? wordBehind(text, end) : end,
  };
  if (wide.start < start) yield seenSpan(text, { start: wide.start, end });
  if (wide.end > end) yield seenSpan(text, { start, end: wide.end });
  if (wide.start < start && wide.end > end) yield seenSpan(text, wide);
}

function seenSpan(text: string, { start, end }: Span): Span {
  const passage = text.slice(start, end);
  const seen = trimUnseen(passage);
  const from = start + passage.indexOf(seen);
  return { start: from, end: from + seen.length };
}

function wordBefore(text: string, offset: number): number {
  return wordsOf(text.slice(0, offset)).at(-1)?.start ?? offset;
}

function wordBehind(text: string, offset: number): number {
  return offset + (wordsOf(text.slice(offset))[0]?.end ?? 0);
}

/** Returns a text as the context before a quote; undefined where no browser would find the quote right behind it. */
function reachedBefore(text: string): string | undefined {
  const context = text.replace(SKIPPED_AT_END, '');
  return context === '' || UNSEEN_AT_END.test(context) ? undefined : context;
}

/** The same for the context behind a quote. */
function reachedBehind(text: string): string | undefined {
  const context = text.replace(SKIPPED_AT_START, '');
  return context === '' || UNSEEN_AT_START.test(context) ? undefined : context;
}
