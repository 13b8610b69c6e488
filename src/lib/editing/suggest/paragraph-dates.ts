import { formatEdtf, parseEdtf } from '../../model/dates/index.js';
import { readWritten, type Candidate, type Need } from '../../model/dates/written/index.js';
import type { Source } from '../../model/timeline.js';
import { isBoundary } from '../../source/boundaries.js';
import type { Span } from '../../source/words.js';
import type { DateAnchor } from './date-choice.js';

/** What a date counts from. */
export interface DateBase {
  /** `none`: the words give it by themselves. `text`: another date of the text. */
  readonly kind: 'none' | 'publication' | 'picked' | 'eventBefore' | 'text';
  readonly edtf?: string;
  readonly title?: string;
}

/** Words of a paragraph, and one way to read them. */
export interface WordsReading extends Span {
  readonly words: string;
  readonly candidate: Candidate;
  readonly base: DateBase;
  /** The words lead to a clause, and may count back from it: “a month after …”. */
  readonly isCountedBack?: true;
}

/** What the words of a document are read with. */
export interface DateBases {
  readonly published?: string | undefined;
  readonly eventBefore?: DateAnchor | undefined;
  readonly anchor?: DateAnchor | undefined;
}

/** Paragraphs never change, and a form asks for the same ones at every key. */
const READ = new WeakMap<Source, Map<string, readonly Candidate[]>>();

/** Returns the dates in a paragraph in the order of the text; of the same words, those that the author picked first. */
export function readParagraphDates(source: Source, paragraph: number, bases: DateBases): WordsReading[] {
  const text = source.paragraphs.find(({ number }) => number === paragraph)?.text ?? '';
  const { published } = bases;
  const read = (reference?: string, anchor?: string): readonly Candidate[] =>
    readOnce(source, paragraph, text, reference, anchor);
  const plain = read();
  const [picked, before] = [pointOf(bases.anchor), pointOf(bases.eventBefore)];
  const dated = read(published);
  return dated.flatMap((candidate) => {
    const of = (base: DateBase, candidates: readonly Candidate[]): WordsReading[] =>
      candidates
        .filter(
          ({ start, end, rule }) =>
            start === candidate.start && end === candidate.end && rule === candidate.rule,
        )
        .filter(({ edtf }) => edtf !== undefined)
        .map((found) => ({ ...wordsAt(text, found), candidate: found, base }));
    const isWhole = plain.some((other) => isSameReading(other, candidate));
    if (isWhole) return of({ kind: 'none' }, [candidate]);
    const needs = needOf(plain, candidate) ?? candidate.needs;
    const fromPublication =
      published === undefined ? [] : of({ kind: 'publication', edtf: published }, [candidate]);
    if (needs !== 'anchor') {
      const fromPicked = picked ? of({ kind: 'picked', ...picked }, read(picked.edtf)) : [];
      const isFirst = candidate.certainty !== 'stated' || published === undefined;
      const first = isFirst ? [...fromPicked, ...fromPublication] : fromPublication;
      if (first.length > 0 || !before) return first;
      return of({ kind: 'eventBefore', ...before }, read(before.edtf));
    }
    const textBase = dateBefore(dated, candidate);
    const publication = published === undefined ? undefined : { edtf: published };
    return [
      ...(picked ? of({ kind: 'picked', ...picked }, read(published, picked.edtf)) : []),
      ...(textBase === undefined ? [] : of({ kind: 'text', edtf: textBase }, read(published, textBase))),
      ...(before ? of({ kind: 'eventBefore', ...before }, read(published, before.edtf)) : []),
      ...(publication ? of({ kind: 'publication', ...publication }, read(published, publication.edtf)) : []),
    ].map((reading) =>
      candidate.rule === 'distance' ? { ...reading, isCountedBack: true as const } : reading,
    );
  });
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

/** Returns the last date in a paragraph before other words that is a day, a month or a year. */
function dateBefore(dated: readonly Candidate[], { start }: Candidate): string | undefined {
  const before = dated.filter(
    ({ end, certainty, edtf }) => end <= start && certainty !== 'vague' && isPoint(edtf),
  );
  return before.at(-1)?.edtf;
}

/** True for a day, a month, a year or the like, and no interval or range. */
export function isPoint(edtf: string | undefined): boolean {
  const read = edtf === undefined ? undefined : parseEdtf(edtf);
  return read?.ok === true && read.value.kind === 'date';
}
