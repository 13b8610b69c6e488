/**
 * Words in running text, by the rules of Unicode Standard Annex #29 as `Intl.Segmenter` applies them. The
 * locale is fixed, so that every machine cuts alike.
 */

/** A stretch of text: offsets in UTF-16 units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A word, a run of white space or a punctuation mark. */
export interface Token extends Span {
  readonly text: string;
  /** True for letters and digits, false for white space and punctuation. */
  readonly isWord: boolean;
}

/** Where a browser has no segmenter: runs of letters and digits, runs of white space, single characters. */
const PLAIN_TOKENS = /[\p{L}\p{N}\p{M}\p{Pc}]+|\s+|[^]/gu;

/** Cuts `text` into consecutive tokens; joined they are the text again. */
export function wordTokens(text: string): Token[] {
  const parts = 'Segmenter' in Intl ? segments(text) : (text.match(PLAIN_TOKENS) ?? []);
  let end = 0;
  return parts.map((part) => {
    const start = end;
    end += part.length;
    return { text: part, start, end, isWord: /[\p{L}\p{N}]/u.test(part) };
  });
}

/** Made at the first use and kept: making one takes longer than using it. */
let segmenter: Intl.Segmenter | undefined;

function segments(text: string): string[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** Only the words of `text`, in order. */
export function wordsOf(text: string): Token[] {
  return wordTokens(text).filter((token) => token.isWord);
}

/** Moves the ends of `span` outwards to where no word of `text` is cut, then inwards past white space. */
export function widenToWords(text: string, span: Span): Span {
  let { start, end } = span;
  for (const token of wordsOf(text)) {
    if (token.start < span.start && span.start < token.end) start = token.start;
    if (token.start < span.end && span.end < token.end) end = token.end;
  }
  const passage = text.slice(start, end);
  return {
    start: start + passage.length - passage.trimStart().length,
    end: end - passage.length + passage.trimEnd().length,
  };
}
