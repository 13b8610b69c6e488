import type { Certainty, Need } from '../../model/dates/written/index.js';
import type { Source } from '../../model/timeline.js';
import { sentenceAt } from '../select/sentence-at.js';
import type { PassagePiece, PlacedPassage } from '../project.js';
import type { DateAnchor, DateChoice } from './date-choice.js';
import { choicesOfReading, isClear, type RankedChoice } from './date-ranks.js';
import { readOpenWords, readParagraphDates, type DateBases, type WordsReading } from './paragraph-dates.js';
import { snapPassage } from './snap-passage.js';
import { hasTense } from './tense.js';

/** A date that stands in a document. */
export interface FoundDate extends PassagePiece {
  readonly words: string;
  readonly certainty: Certainty;
  /** What it lacks; it has no choices then. */
  readonly needs?: Need;
  /** The likeliest first. */
  readonly choices: readonly DateChoice[];
  /** Its sentence, to be quoted for an event. */
  readonly passage: PlacedPassage;
}

/** Every date of a document in the order of the text; apart, the words that give no more than a bound. */
export interface FoundDates {
  readonly dates: readonly FoundDate[];
  readonly vague: readonly FoundDate[];
}

export interface FindDatesOptions {
  /** BCP 47 tag of the timeline. */
  readonly language?: string;
  /** A date that the author picked for words to count from. */
  readonly anchor?: DateAnchor | undefined;
}

/** Returns the dates that stand in a document, with what each may be. */
export function findDates(source: Source, options: FindDatesOptions = {}): FoundDates {
  const { language = source.language, anchor } = options;
  const bases: DateBases = { published: source.published, anchor };
  const found = source.paragraphs.flatMap(({ number, text }) => {
    const at = { paragraph: number };
    const readings = readParagraphDates(source, number, bases);
    const known = [...new Set(readings.map(({ start }) => start))].map((start): FoundDate => {
      const own = readings.filter((reading) => reading.start === start);
      const choices = choicesOf(source, { paragraph: number, start }, text, own, language);
      const [{ end, words, candidate }] = own as [WordsReading];
      const { certainty } = candidate;
      const passage = sentencePassage(source, number, text, start);
      return { ...at, start, end, words, certainty, choices, passage };
    });
    const open = readOpenWords(source, number, bases).map((each): FoundDate => ({
      ...at,
      ...each,
      certainty: 'relative',
      choices: [],
      passage: sentencePassage(source, number, text, each.start),
    }));
    return [...known, ...open].sort((a, b) => a.start - b.start);
  });
  return {
    dates: found.filter(({ certainty }) => certainty !== 'vague'),
    vague: found.filter(({ certainty }) => certainty === 'vague'),
  };
}

function choicesOf(
  source: Source,
  place: { readonly paragraph: number; readonly start: number },
  text: string,
  readings: readonly WordsReading[],
  language: string,
): readonly DateChoice[] {
  const all = readings.flatMap((reading) => {
    const rank = {
      place: 'quote',
      isSaid: false,
      distance: 0,
      hasTense: hasTense(text, reading, source.language),
    } as const;
    return choicesOfReading(source, place, reading, rank, language);
  });
  const sorted = all.sort((a, b) => Number(a.isOther) - Number(b.isOther) || a.order - b.order);
  const [first] = sorted;
  const isChosen = first !== undefined && isClear(first) && !hasRival(first, sorted);
  const seen = new Set<string>();
  return sorted
    .filter(({ date: { edtf } }) => seen.size !== seen.add(edtf).size)
    .map(({ date, reason, isOther }, index) => ({
      date,
      reason,
      place: 'quote',
      isOther,
      isChosen: isChosen && index === 0,
    }));
}

/** Of the same words, a second reading that is as good. */
function hasRival(first: RankedChoice, all: readonly RankedChoice[]): boolean {
  return all.some(
    ({ isOther, date, reading: { base } }) =>
      !isOther && date.edtf !== first.date.edtf && base.kind === first.reading.base.kind,
  );
}

function sentencePassage(source: Source, paragraph: number, text: string, offset: number): PlacedPassage {
  const sentence = sentenceAt(text, offset, source.language);
  const span = snapPassage(text, sentence.start, sentence.end) ?? sentence;
  return { document: source.id, pieces: [{ paragraph, ...span }] };
}
