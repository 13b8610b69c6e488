import { foldText } from '../../../find/normalise.js';
import { tokensOf, unitsOf } from '../../../find/tokens.js';
import type { Source } from '../../../model/timeline.js';
import type { Span } from '../../../source/words.js';
import { sentenceAt } from '../../select/sentence-at.js';

/** A sentence of a document. */
export interface SourceSentence extends Span {
  readonly source: Source;
  readonly paragraph: number;
  readonly text: string;
  readonly tokens: ReadonlySet<string>;
}

/** Documents never change: they are cut once. */
const CUT = new WeakMap<Source, readonly SourceSentence[]>();

/** Returns the sentences of a document, in reading order. */
export function sentencesOfSource(source: Source): readonly SourceSentence[] {
  const known = CUT.get(source);
  if (known) return known;
  const sentences = source.paragraphs.flatMap(({ number, text }) => {
    const found: SourceSentence[] = [];
    for (let at = 0; at < text.length;) {
      const { start, end } = sentenceAt(text, at, source.language);
      if (end <= at) break;
      const words = text.slice(start, end);
      found.push({ source, paragraph: number, text: words, start, end, tokens: tokensIn(words) });
      at = end;
      while (at < text.length && /\s/u.test(text.charAt(at))) at += 1;
    }
    return found;
  });
  CUT.set(source, sentences);
  return sentences;
}

/** Returns the words of a text as they are compared; of scripts without spaces the characters and pairs of them. */
export function tokensIn(text: string): ReadonlySet<string> {
  return new Set(tokensOf(unitsOf(foldText(text))));
}
