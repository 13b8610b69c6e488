import type { Span } from '../../source/words.js';

/** Marks that end a sentence wherever they stand; a full stop ends one only before a blank. */
const FULL = '!?。！？｡؟۔।॥';
/** What may follow the end of a sentence and belongs to it. */
const CLOSING = '\\p{Pe}\\p{Pf}"\'’”“»」』';
const END = new RegExp(`(?:[${FULL}…]+|\\.+(?=[${CLOSING}]*(?:\\s|$)))[${CLOSING}]*`, 'gu');

/** A stop behind these is part of the word: of a title, a month, an initial, a number that counts (“20. Juni”). */
const ABBREVIATION =
  /(?:^|[^\p{L}])(?:\p{L}|Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|St|Jr|Sr|No|Nos|Inc|Ltd|Co|Corp|vs|approx|ca|cf|al|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|janv|févr|avr|juil|Nr|Bd|Abs|Art|Hr|Fr|Str|bzw|usw|etw|vol|pp|fig|Sra?|Dra|Mme|MM|núm|(?:\p{L}\.)+\p{L})$/iu;
const COUNTED = /(?:^|[^\d.,])\d{1,2}$/u;

/** Returns the sentence of a text that has `offset`; at the end of one it is that one. */
export function sentenceAt(text: string, offset: number): Span {
  const cuts = sentenceEnds(text);
  const at = Math.min(offset, Math.max(0, text.length - 1));
  const start = cuts.filter((cut) => cut <= at).at(-1) ?? 0;
  const end = cuts.find((cut) => cut > at) ?? text.length;
  return { start, end };
}

/** Returns where the sentences of a text end, the last one aside where it has no mark. */
export function sentenceEnds(text: string): readonly number[] {
  return Array.from(text.matchAll(END)).flatMap((found) => {
    const end = found.index + found[0].length;
    const isStop = found[0].startsWith('.');
    return isStop && !isEndOfSentence(text, found.index, end) ? [] : [end];
  });
}

function isEndOfSentence(text: string, stop: number, end: number): boolean {
  const behind = text.slice(end).trimStart();
  if (behind === '') return true;
  // What goes on in lower case is the same sentence.
  if (/^\p{Ll}/u.test(behind)) return false;
  const before = text.slice(Math.max(0, stop - 24), stop);
  return !ABBREVIATION.test(before) && !COUNTED.test(before);
}
