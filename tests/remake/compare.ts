import { placePieces } from '../../src/lib/core';
import type { Evidence, Source, Timeline, TimelineEvent } from '../../src/lib/model/timeline';

/** What two timelines differ in. Dates, quotes and places are what a timeline stands on: none may differ. */
export type Part = 'timeline' | 'lanes' | 'source' | 'id' | 'words' | 'date' | 'quote' | 'place' | 'role';
export const STRICT: readonly Part[] = ['date', 'quote', 'place', 'role', 'id'];

export interface Difference {
  readonly part: Part;
  /** The event, the source or the field. */
  readonly of: string;
  readonly field: string;
  readonly expected: string;
  readonly found: string;
}

/** Returns everything in which a timeline that was made again differs from the first one. */
export function compareTimelines(expected: Timeline, made: Timeline): readonly Difference[] {
  const differences: Difference[] = [];
  const hold = (part: Part, of: string, field: string, one: unknown, other: unknown): void => {
    const [a, b] = [one, other].map((value) => JSON.stringify(value) ?? 'nothing');
    if (a !== b) differences.push({ part, of, field, expected: a ?? '', found: b ?? '' });
  };
  for (const field of ['id', 'title', 'description', 'language'] as const)
    hold('timeline', 'timeline', field, expected[field], made[field]);
  hold('lanes', 'timeline', 'lanes', expected.lanes, made.lanes);
  for (const source of expected.sources) {
    const other = made.sources.find(({ id }) => id === source.id);
    for (const field of SOURCE_FIELDS) hold('source', source.id, field, source[field], other?.[field]);
    hold('source', source.id, 'paragraphs', textsOf(source), other && textsOf(other));
  }
  const ids = (timeline: Timeline): readonly string[] => timeline.events.map(({ id }) => id);
  hold('id', 'timeline', 'events', ids(expected), ids(made));
  for (const event of expected.events) {
    const other = made.events.find(({ id }) => id === event.id);
    for (const field of WORD_FIELDS) hold('words', event.id, field, event[field], other?.[field]);
    for (const field of DATE_FIELDS) hold('date', event.id, field, event.date[field], other?.date[field]);
    hold('quote', event.id, 'quotes', quotesOf(event), other && quotesOf(other));
    hold('role', event.id, 'roles', rolesOf(event), other && rolesOf(other));
    hold('place', event.id, 'places', placesOf(event, expected), other && placesOf(other, made));
  }
  return differences;
}

const SOURCE_FIELDS = [
  'title',
  'standfirst',
  'publisher',
  'authors',
  'published',
  'url',
  'language',
  'sha256',
] as const satisfies readonly (keyof Source)[];
const WORD_FIELDS = [
  'title',
  'summary',
  'kind',
  'attribution',
  'lane',
  'actors',
  'tags',
  'importance',
  'difference',
  'aliases',
] as const satisfies readonly (keyof TimelineEvent)[];
const DATE_FIELDS = ['edtf', 'asWritten', 'basis', 'reason'] as const;

const textsOf = ({ paragraphs }: Source): readonly string[] => paragraphs.map(({ text }) => text);
const quotesOf = ({ evidence }: TimelineEvent): readonly unknown[] => evidence.map(({ quote }) => quote);
const rolesOf = ({ evidence }: TimelineEvent): readonly unknown[] => evidence.map(({ role }) => role);

/** Returns the places of the quotes of an event: source, paragraph, and where the words begin and end in it. */
function placesOf({ evidence }: TimelineEvent, timeline: Timeline): readonly string[] {
  return evidence.flatMap((item) =>
    piecesOf(item, timeline.sources).map(
      ({ paragraph, start, end }) => `${item.source} ¶ ${paragraph}: ${start} to ${end}`,
    ),
  );
}

/** Returns where a quote stands. Throws where it does not. */
export function piecesOf(
  item: Evidence,
  sources: readonly Source[],
): NonNullable<ReturnType<typeof placePieces>> {
  const source = sources.find(({ id }) => id === item.source);
  const pieces = source && placePieces(item, source);
  if (!pieces) throw new Error(`not in ${item.source}, paragraph ${item.paragraph}: ${String(item.quote)}`);
  return pieces;
}
