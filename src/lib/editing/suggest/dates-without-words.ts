import type { Source } from '../../model/timeline.js';
import type { DateAnchor, DateChoice, DateReason, DateRequest } from './date-choice.js';
import { namedReason, publicationReason } from './date-from-words.js';
import { isPoint, readParagraphDates, type DateBases } from './paragraph-dates.js';
import { isAfter } from './text-years.js';

/** Returns the nearest date before the paragraphs of a passage, as what it is: inferred. */
export function earlierChoice({ source, passage }: DateRequest, bases: DateBases): readonly DateChoice[] {
  const first = Math.min(...passage.pieces.map(({ paragraph }) => paragraph));
  const before = source.paragraphs.filter(({ number }) => number < first).reverse();
  for (const { number } of before) {
    const [reading] = readParagraphDates(source, number, bases)
      .filter(({ candidate, isCountedBack }) => candidate.certainty !== 'vague' && !isCountedBack)
      .filter(({ candidate: { edtf } }) => isPoint(edtf) && !isAfter(edtf, source.published))
      .sort((a, b) => b.start - a.start);
    const edtf = reading?.candidate.edtf;
    if (!reading || edtf === undefined) continue;
    const { words } = reading;
    const reason = `${source.publisher ?? source.title}, ¶ ${number}: “${words}”, ${edtf}`;
    return [inferred(edtf, reason, { kind: 'earlier', words, paragraph: number }, 'document')];
  }
  return [];
}

/** Returns what can be said of a passage where nothing says when: by a day, up to it, or on it. */
export function choicesWithoutWords({ source, anchor }: DateRequest): readonly DateChoice[] {
  const day = source.published?.slice(0, 10);
  const picked = anchor && isPoint(anchor.edtf) ? boundsBy(anchor) : [];
  if (day === undefined) return picked;
  const reason = publicationReason(source);
  const ofPublication = (
    [
      [`[..${day}]`, 'byPublication'],
      [`/${day}`, 'untilPublication'],
      [day, 'onPublication'],
    ] as const
  ).map(([edtf, kind]) => inferred(edtf, reason, { kind, from: day }));
  return [...picked, ...ofPublication];
}

/** Returns the day of a document as the date of what it reports; undefined where it has none. */
export function onPublication(source: Source): DateChoice | undefined {
  const day = source.published?.slice(0, 10);
  return day === undefined
    ? undefined
    : inferred(day, publicationReason(source), { kind: 'onPublication', from: day });
}

function boundsBy({ edtf, title }: DateAnchor): readonly DateChoice[] {
  const day = edtf.replace(/T.*$/u, '');
  const named = title === undefined ? {} : { title };
  return (
    [
      [`[..${day}]`, 'byPicked'],
      [`/${day}`, 'untilPicked'],
      [day, 'onPicked'],
    ] as const
  ).map(([date, kind]) => inferred(date, namedReason(day, title), { kind, from: day, ...named }));
}

function inferred(
  edtf: string,
  reasonText: string,
  reason: DateReason,
  place: DateChoice['place'] = 'none',
): DateChoice {
  const date = { edtf, asWritten: [], basis: 'inferred', reason: reasonText } as const;
  return { date, reason, place, isOther: false, isChosen: false };
}
