import { formatEdtf, parseEdtf } from '../../model/dates/index.js';
import { readWritten, type Candidate, type Need } from '../../model/dates/written/index.js';
import type { Source } from '../../model/timeline.js';
import { isBoundary } from '../../source/boundaries.js';
import type { Span } from '../../source/words.js';
import { sentenceAt } from '../select/sentence-at.js';
import type { DateAnchor } from './date-choice.js';
import { isContinued, lastWithYear, readNear } from './text-years.js';

/** What a date counts from. */
export interface DateBase {
  /** `none`: the words give it by themselves. `text`: another date of the text. */
  readonly kind: 'none' | 'publication' | 'picked' | 'eventBefore' | 'text';
  readonly edtf?: string;
  readonly title?: string;
  /** In an earlier paragraph: an event before counts more. */
  readonly isEarlier?: true;
}

/** Words of a paragraph, and one way to read them. */
export interface WordsReading extends Span {
  readonly words: string;
  readonly candidate: Candidate;
  readonly base: DateBase;
  /** The words lead to a clause, and may count back from it: “a month after …”. */
  readonly isCountedBack?: true;
  /** The words count from an event, and nothing says which. */
  readonly isAnchored?: true;
  /** Soon after the date before it, which its year is of. */
  readonly isContinued?: boolean;
  /** The date before it in the text gives another year. */
  readonly isDoubtful?: true;
}

/** What the words of a document are read with. */
export interface DateBases {
  readonly published?: string | undefined;
  readonly eventBefore?: DateAnchor | undefined;
  readonly anchor?: DateAnchor | undefined;
  /** Words that count from another date look for it in their own paragraph only. */
  readonly isAlone?: true;
}

/** Paragraphs never change, and a form asks for the same ones at every key. */
const READ = new WeakMap<Source, Map<string, readonly Candidate[]>>();

/** Returns the dates in a paragraph in the order of the text; of the same words, those that the author picked first. */
export function readParagraphDates(source: Source, paragraph: number, bases: DateBases): WordsReading[] {
  const text = textOf(source, paragraph);
  const { published } = bases;
  const read = (reference?: string, anchor?: string): readonly Candidate[] =>
    readOnce(source, paragraph, text, reference, anchor);
  const plain = read();
  const [picked, before] = [pointOf(bases.anchor), pointOf(bases.eventBefore)];
  const found: WordsReading[] = [];
  for (const candidate of read(published)) {
    const isSame = ({ start, end, rule }: Candidate): boolean =>
      start === candidate.start && end === candidate.end && rule === candidate.rule;
    const of = (base: DateBase, candidates: readonly Candidate[]): WordsReading[] =>
      candidates
        .filter((each) => isSame(each) && each.edtf !== undefined)
        .map((each) => ({ ...wordsAt(text, each), candidate: each, base }));
    const publication =
      published === undefined ? [] : of({ kind: 'publication', edtf: published }, [candidate]);
    const readings = (): WordsReading[] => {
      if (plain.some((other) => isSameReading(other, candidate))) return of({ kind: 'none' }, [candidate]);
      const needs = needOf(plain, candidate) ?? candidate.needs;
      if (needs === 'anchor') return anchored();
      if (needs === 'year') return withYear();
      const fromPicked = picked ? of({ kind: 'picked', ...picked }, read(picked.edtf)) : [];
      const first = [...fromPicked, ...publication];
      if (first.length > 0 || !before) return first;
      return of({ kind: 'eventBefore', ...before }, read(before.edtf));
    };
    /** Of “9 September”: the year of what was picked, of the date before it in the text, and of the publication. */
    const withYear = (): WordsReading[] => {
      const { words } = wordsAt(text, candidate);
      const near = (base: DateBase & { readonly edtf: string }): WordsReading[] => {
        const nearest = readNear(base.edtf, base.kind === 'picked' ? undefined : published, words, (year) =>
          read(year).find(isSame),
        );
        return nearest ? of(base, [nearest]) : [];
      };
      const fromPicked = picked ? near({ kind: 'picked', ...picked }) : [];
      const date = yearBefore(source, paragraph, candidate);
      const fromText = (date ? near({ kind: 'text', edtf: date.edtf }) : []).map((reading) => ({
        ...reading,
        isContinued: isContinued(reading.candidate.edtf, date?.edtf ?? ''),
      }));
      const [own] = fromText;
      const isOther =
        own !== undefined && publication.every((each) => each.candidate.edtf !== own.candidate.edtf);
      if (publication.length > 0 && isOther) {
        const doubtful = publication.map((reading) => ({ ...reading, isDoubtful: true as const }));
        const isFirst = date?.isInParagraph === true || own.isContinued;
        return [...fromPicked, ...(isFirst ? [...fromText, ...doubtful] : [...doubtful, ...fromText])];
      }
      const known = [...fromPicked, ...(publication.length > 0 ? publication : fromText)];
      return known.length > 0 || !before ? known : near({ kind: 'eventBefore', ...before });
    };
    const anchored = (): WordsReading[] => {
      const textBase = lastBase(found, candidate.start);
      const isLooking = textBase === undefined && !bases.isAlone;
      const earlier = isLooking ? dateEarlier(source, paragraph, bases) : undefined;
      const from = (base: DateBase & { readonly edtf: string }): WordsReading[] =>
        of(base, read(published, base.edtf));
      return [
        ...(picked ? from({ kind: 'picked', ...picked }) : []),
        ...(textBase === undefined ? [] : from({ kind: 'text', edtf: textBase })),
        ...(before ? from({ kind: 'eventBefore', ...before }) : []),
        ...(earlier === undefined ? [] : from({ kind: 'text', edtf: earlier, isEarlier: true })),
        ...(published === undefined ? [] : from({ kind: 'publication', edtf: published })),
      ].map((reading) => ({
        ...reading,
        isAnchored: true as const,
        ...(candidate.rule === 'distance' ? { isCountedBack: true as const } : {}),
      }));
    };
    found.push(...readings());
  }
  return found;
}

/** Returns the date before words that has its year, in their paragraph or an earlier one. */
function yearBefore(
  source: Source,
  paragraph: number,
  { start }: Candidate,
): { readonly edtf: string; readonly isInParagraph: boolean } | undefined {
  const text = textOf(source, paragraph);
  const sentence = sentenceAt(text, start, source.language).start;
  const own = lastWithYear(readOnce(source, paragraph, text), sentence, start);
  if (own !== undefined) return { edtf: own, isInParagraph: true };
  for (const { number, text: earlier } of paragraphsBefore(source, paragraph)) {
    const edtf = lastWithYear(readOnce(source, number, earlier), Infinity);
    if (edtf !== undefined) return { edtf, isInParagraph: false };
  }
  return undefined;
}

/** Returns the last date of the paragraphs before one: what “that month” counts from. */
function dateEarlier(source: Source, paragraph: number, { published }: DateBases): string | undefined {
  for (const { number } of paragraphsBefore(source, paragraph)) {
    const edtf = lastBase(readParagraphDates(source, number, { published, isAlone: true }), Infinity);
    if (edtf !== undefined) return edtf;
  }
  return undefined;
}

/** Returns the likeliest date of the last words before `to` that others may count from. */
function lastBase(readings: readonly WordsReading[], to: number): string | undefined {
  const before = readings.filter(
    ({ end, candidate, isCountedBack }) => end <= to && !isCountedBack && isBase(candidate),
  );
  const start = Math.max(...before.map((reading) => reading.start));
  return before.find((reading) => reading.start === start)?.candidate.edtf;
}

function paragraphsBefore(source: Source, paragraph: number): Source['paragraphs'] {
  return source.paragraphs.filter(({ number }) => number < paragraph).reverse();
}

function textOf(source: Source, paragraph: number): string {
  return source.paragraphs.find(({ number }) => number === paragraph)?.text ?? '';
}

/** True for a date that others may count from: a day, a month or a year. */
function isBase({ certainty, edtf }: Candidate): boolean {
  return certainty !== 'vague' && isPoint(edtf);
}

/** Returns words that are recognised as a date and lack what nobody gave. */
export function readOpenWords(
  source: Source,
  paragraph: number,
  bases: DateBases,
): (Span & { readonly words: string; readonly needs: Need })[] {
  const text = source.paragraphs.find(({ number }) => number === paragraph)?.text ?? '';
  const known = readParagraphDates(source, paragraph, bases);
  return readOnce(source, paragraph, text, bases.published).flatMap((candidate) => {
    const { needs } = candidate;
    const isKnown = known.some(({ candidate: { start } }) => start === candidate.start);
    return needs === undefined || isKnown ? [] : [{ ...wordsAt(text, candidate), needs }];
  });
}

function readOnce(
  source: Source,
  paragraph: number,
  text: string,
  reference?: string,
  anchor?: string,
): readonly Candidate[] {
  const known = READ.get(source) ?? new Map<string, readonly Candidate[]>();
  READ.set(source, known);
  const key = [paragraph, reference, anchor].join(' ');
  const read = known.get(key) ?? readWritten(text, { language: source.language, reference, anchor });
  known.set(key, read);
  return read;
}

function isSameReading(one: Candidate, other: Candidate): boolean {
  return one.start === other.start && one.edtf !== undefined && one.edtf === other.edtf;
}

function needOf(plain: readonly Candidate[], { start, rule }: Candidate): Need | undefined {
  return plain.find((other) => other.start === start && other.rule === rule)?.needs;
}

/** Returns the words without a stop that only ends their sentence: “3 March.” */
function wordsAt(text: string, { start, end }: Span): Span & { readonly words: string } {
  const words = text.slice(start, end);
  const isStop =
    /\p{L}{3,}\.$/u.test(words) && /^(?:$|\s+[^\p{Ll}\d]|[\p{Pf}\p{Pe}"])/u.test(text.slice(end));
  const last = isStop && isBoundary(text, end - 1) ? end - 1 : end;
  return { start, end: last, words: text.slice(start, last) };
}

/** Returns the day, month or year that words may count from; the end of what lasted. */
function pointOf(anchor: DateAnchor | undefined): DateAnchor | undefined {
  const read = anchor && parseEdtf(anchor.edtf);
  if (!anchor || !read?.ok) return undefined;
  if (read.value.kind === 'date') return anchor;
  const end = read.value.kind === 'interval' ? read.value.end : read.value.latest;
  if (end === undefined || typeof end === 'string') return undefined;
  return { ...anchor, edtf: formatEdtf(end) };
}

/** True for a day, a month, a year or the like, and no interval or range. */
export function isPoint(edtf: string | undefined): boolean {
  const read = edtf === undefined ? undefined : parseEdtf(edtf);
  return read?.ok === true && read.value.kind === 'date';
}
