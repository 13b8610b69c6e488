import { parseEdtf } from '../../model/dates/index.js';
import { speaksOfFuture } from '../../model/dates/written/index.js';
import { paragraphText } from '../../source/paragraph-text.js';
import { sentenceAt } from '../select/sentence-at.js';
import type { PassagePiece } from '../project.js';
import type { DateChoice, DatePlace, DateRequest } from './date-choice.js';
import { choicesOfReading, isClear, type RankedChoice } from './date-ranks.js';
import { readParagraphDates, type DateBases, type WordsReading } from './paragraph-dates.js';
import { choicesWithoutWords, earlierChoice } from './dates-without-words.js';
import { hasTense } from './tense.js';
import { isInQuotation } from './quotation.js';

/** So many dates of the rest of a paragraph are offered. */
const MAX_BESIDE = 6;

const PLACES = ['quote', 'sentence', 'paragraph'] as const;

/**
 * Returns the dates to choose from for a passage, the likeliest first: those in its words, then in its sentence, in its
 * paragraph, the nearest before in the document; and what can be said where nothing says when. The check agrees with each.
 */
export function suggestDates(request: DateRequest): readonly DateChoice[] {
  const { source, passage, language = source.language, eventBefore, anchor } = request;
  const bases: DateBases = { published: source.published, eventBefore, anchor };
  const found = passage.pieces.flatMap((piece) => {
    const text = paragraphText(source, piece.paragraph) ?? '';
    return readParagraphDates(source, piece.paragraph, bases).flatMap((reading) => {
      const isSaid = isInQuotation(text, reading.start) && !isInQuotation(text, piece.start);
      const rank = {
        place: placeOf(text, piece, reading, source.language),
        isSaid,
        distance: distanceTo(piece, reading),
        hasTense: hasTense(text, reading, source.language),
        isToCome: speaksOfFuture(text, reading, source.language),
      };
      return choicesOfReading(source, piece, reading, rank, language);
    });
  });
  const sorted = PLACES.flatMap((place) => {
    const ofPlace = found.filter((choice) => choice.place === place).sort(compareChoices);
    return place === 'quote' ? ofPlace : ofPlace.slice(0, MAX_BESIDE);
  });
  const [first] = sorted;
  const isChosen = first !== undefined && mayBeChosen(first, sorted);
  const [inTime, late] = [false, true].map((isLate) =>
    sorted.filter((choice) => choice.isLate === isLate).map(withoutRank),
  );
  const all = [
    ...(inTime ?? []),
    ...earlierChoice(request, bases),
    ...choicesWithoutWords(request),
    ...(late ?? []),
  ];
  return distinct(all).map((choice, index) => ({ ...choice, isChosen: isChosen && index === 0 }));
}

function placeOf(
  text: string,
  piece: PassagePiece,
  { start, end }: WordsReading,
  language: string,
): DatePlace {
  if (start < piece.end && end > piece.start) return 'quote';
  const [from, to] = [
    sentenceAt(text, piece.start, language).start,
    sentenceAt(text, piece.end - 1, language).end,
  ];
  return start >= from && start < to ? 'sentence' : 'paragraph';
}

function distanceTo(piece: PassagePiece, { start, end }: WordsReading): number {
  if (start < piece.end && end > piece.start) return 0;
  // Of two that are as near, the one before counts.
  return end <= piece.start ? piece.start - end : start - piece.end + 0.5;
}

/** Points in time before bounds, words of the text before words of somebody else, clear before vague, near before far. */
function compareChoices(a: RankedChoice, b: RankedChoice): number {
  return (
    Number(a.isLate) - Number(b.isLate) ||
    Number(a.isVague) - Number(b.isVague) ||
    Number(a.isOther) - Number(b.isOther) ||
    Number(a.isSaid) - Number(b.isSaid) ||
    Number(isBound(a)) - Number(isBound(b)) ||
    a.distance - b.distance ||
    a.order - b.order
  );
}

/** True for a date that is open on a side: since, until, by. */
function isBound({ date }: DateChoice): boolean {
  const read = parseEdtf(date.edtf);
  if (!read.ok || read.value.kind === 'date') return false;
  if (read.value.kind === 'one-of') return !read.value.earliest || !read.value.latest;
  return typeof read.value.start === 'string' || typeof read.value.end === 'string';
}

/** True for the only clear date of the passage or, where it has none, of its sentence. */
function mayBeChosen(first: RankedChoice, all: readonly RankedChoice[]): boolean {
  if (first.place === 'paragraph' || first.isSaid || !isClear(first)) return false;
  const rivals = all.filter(
    (other) =>
      other.place === first.place && !other.isOther && !other.isVague && !other.isSaid && !isBound(other),
  );
  // The same words counted from something that is less sure are no rival.
  return rivals.every(
    ({ date, reading: { start, base } }) =>
      date.edtf === first.date.edtf ||
      (start === first.reading.start && base.kind !== first.reading.base.kind),
  );
}

function withoutRank({ date, reason, place, isOther }: RankedChoice): DateChoice {
  return { date, reason, place, isOther, isChosen: false };
}

/** Returns the first choice of each date. */
function distinct(choices: readonly DateChoice[]): readonly DateChoice[] {
  const seen = new Set<string>();
  return choices.filter(({ date: { edtf } }) => seen.size !== seen.add(edtf).size);
}
