import { boundsOf, parseEdtf } from '../../model/dates/index.js';
import type { Source } from '../../model/timeline.js';
import type { PassagePiece } from '../project.js';
import type { DateChoice, DatePlace } from './date-choice.js';
import { dateFromWords } from './date-from-words.js';
import { onPublication } from './dates-without-words.js';
import type { WordsReading } from './paragraph-dates.js';
import { isAfter } from './text-years.js';

/** Where words are, seen from the passage. */
export interface WordsRank {
  readonly place: DatePlace;
  /** They are somebody else's, in quotation marks that the passage is not in. */
  readonly isSaid: boolean;
  readonly distance: number;
  /** Their sentence says that it tells what happened, or what is to come. */
  readonly hasTense: boolean;
  /** Their sentence says that it is to come. */
  readonly isToCome: boolean;
}

export interface RankedChoice extends DateChoice, WordsRank {
  readonly reading: WordsReading;
  readonly isVague: boolean;
  /** After the publication, by another date than that, though nothing says that it was to come. */
  readonly isLate: boolean;
  /** Among the readings of the same words, and then by their place in the text. */
  readonly order: number;
}

/** Returns the choices of one reading: its date, then those that are less likely. */
export function choicesOfReading(
  source: Source,
  piece: Pick<PassagePiece, 'paragraph' | 'start'>,
  reading: WordsReading,
  rank: WordsRank,
  language: string,
): RankedChoice[] {
  const { candidate, isCountedBack } = reading;
  const all = [candidate.edtf ?? [], candidate.alternatives].flat();
  // A passage that begins with “a month after …” is what was a month before.
  const isOfClause = isCountedBack === true && all.length > 1 && piece.start >= reading.start;
  // One that leads to them came so long after, and no event is known to count from: it is news.
  const isNews =
    isCountedBack === true && all.length > 1 && !isOfClause && reading.base.kind === 'publication';
  const [first, ...others] = isOfClause ? [...all.slice(1), ...all.slice(0, 1)] : all;
  const news = isNews ? onPublication(source) : undefined;
  return [news?.date.edtf ?? [], first ?? [], others].flat().flatMap((edtf, index): RankedChoice[] => {
    const isFirst = index === 0;
    const read = isFirst && news ? news : dateFromWords(source, piece.paragraph, reading, edtf, language);
    if (!read) return [];
    const isOther = !isFirst;
    const isVague = candidate.certainty === 'vague';
    const isGuessed = reading.isAnchored || ['text', 'eventBefore'].includes(reading.base.kind);
    const isLate = isGuessed && !rank.isToCome && isAfter(read.date.edtf, source.published);
    const order = reading.start + baseOrder(reading, isOfClause) + index / 100;
    return [{ ...read, ...rank, reading, isOther, isVague, isLate, isChosen: false, order }];
  });
}

/** Words that lead to a clause count from what was told before, and so from the publication; others from an event. */
function baseOrder({ base, isCountedBack }: WordsReading, isOfClause: boolean): number {
  if (!isCountedBack) return 0;
  const order = isOfClause
    ? (['none', 'picked', 'publication', 'text', 'eventBefore'] as const)
    : (['none', 'picked', 'text', 'eventBefore', 'publication'] as const);
  return (base.isEarlier ? 3.5 : order.findIndex((kind) => kind === base.kind)) / 10;
}

/**
 * True where words are stated or clearly relative: any other reading would be on the other side of what they count from, as
 * the Tuesday after a report of what was done on Tuesday; and the sentence says which side it is.
 */
export function isClear({ reading, isVague, isOther, isLate, hasTense, date }: RankedChoice): boolean {
  const { candidate, base } = reading;
  if (isVague || isOther || date.basis === 'inferred') return false;
  if (base.kind === 'text') return reading.isContinued === true && !isLate;
  if (base.kind === 'eventBefore' || reading.isDoubtful) return false;
  if (reading.isCountedBack) return base.kind === 'picked';
  if (base.edtf === undefined) return true;
  const [reference, own] = [
    sideSpan(base.edtf),
    candidate.edtf === undefined ? undefined : sideSpan(candidate.edtf),
  ];
  if (!reference || !own) return false;
  return candidate.alternatives.every((edtf) => {
    const other = sideSpan(edtf);
    if (!other) return false;
    // The start of the same span (“early April” as 1 April) is no other time.
    if (other.earliest >= own.earliest && other.latest <= own.latest) return true;
    const isLater = other.earliest >= reference.latest && own.earliest < reference.latest;
    const isEarlier = other.latest <= reference.latest && own.earliest >= reference.latest;
    return hasTense && (isLater || isEarlier);
  });
}

function sideSpan(edtf: string): { readonly earliest: number; readonly latest: number } | undefined {
  const read = parseEdtf(edtf.replace(/T.*$/u, ''));
  return read.ok ? boundsOf(read.value) : undefined;
}
