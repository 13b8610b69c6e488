import type { Span } from '../../source/words.js';

/** A sentence goes on behind these: initials, titles, short forms. */
const GOES_ON =
  /(?:^|[\s(“"'’-])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St|Sen|Rep|Gov|Gen|Col|Lt|Capt|Sgt|Rev|Hon|No|Nr|vs|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Sr|Sra|Mme|Mlle|z\. ?B|d\. ?h|ca|bzw|usw|e\.g|i\.e|approx|\p{Lu}\.(?:\p{Lu}\.)*\p{Lu})\.\s*$/u;

/** The number of a day, as German writes it: am 12. März. */
const GERMAN_DAY = /(?:^|\s)\d{1,2}\.\s*$/;

/** Where a browser has no segmenter: up to a full stop, with what closes a quotation behind it. */
const PLAIN_SENTENCES = /[^.!?。！？؟]*(?:[.!?。！？؟]+[”’"')\]」』]*\s*|$)/gu;

/** Returns the sentence of `text` that `offset` is in, without white space at its ends; empty in an empty text. */
export function sentenceAt(text: string, offset: number, language: string): Span {
  const isGerman = /^de\b/i.test(language);
  const goesOn = (words: string): boolean => GOES_ON.test(words) || (isGerman && GERMAN_DAY.test(words));
  let start = 0;
  let end = 0;
  for (const part of sentencesOf(text, language)) {
    if (end > 0 && !goesOn(text.slice(start, end))) {
      if (offset < end) break;
      start = end;
    }
    end += part.length;
  }
  const sentence = text.slice(start, end);
  return {
    start: start + sentence.length - sentence.trimStart().length,
    end: end - sentence.length + sentence.trimEnd().length,
  };
}

/** Cuts `text` into its sentences; joined they are the text again. */
function sentencesOf(text: string, language: string): readonly string[] {
  if (!('Segmenter' in Intl)) return text.match(PLAIN_SENTENCES) ?? [];
  return Array.from(segmenterOf(language).segment(text), ({ segment }) => segment);
}

function segmenterOf(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'sentence' });
  } catch {
    // The tag of a document may be none.
    return new Intl.Segmenter('en', { granularity: 'sentence' });
  }
}
