import { quoteText } from '../../model/quote.js';
import type { Evidence, Source, Timeline, TimelineEvent } from '../../model/timeline.js';
import type { Correction, FieldChange, ThingChange } from './correction.js';

/** Returns what differs between two versions of a timeline, event by event. An event with a new id is found by its aliases. */
export function compareTimelines(before: Timeline, after: Timeline): Omit<Correction, 'on' | 'note'> {
  const timeline = changesOf([
    ['title', before.title, after.title],
    ['description', before.description, after.description],
  ]);
  const events = compareEvents(before, after);
  const sources = compareSources(before.sources, after.sources);
  return {
    ...(timeline.length > 0 ? { timeline } : {}),
    ...(events.length > 0 ? { events } : {}),
    ...(sources.length > 0 ? { sources } : {}),
  };
}

type Row = readonly [field: FieldChange['field'], before: string | undefined, after: string | undefined];

function changesOf(rows: readonly Row[]): readonly FieldChange[] {
  return rows
    .filter(([, before = '', after = '']) => before !== after)
    .map(([field, before, after]) => ({ field, ...present(before, after) }));
}

function present(
  before: string | undefined,
  after: string | undefined,
): Pick<FieldChange, 'before' | 'after'> {
  return { ...(before ? { before } : {}), ...(after ? { after } : {}) };
}

function compareEvents(before: Timeline, after: Timeline): readonly ThingChange[] {
  const found = new Set<TimelineEvent>();
  const now = after.events.flatMap((event): ThingChange[] => {
    const names = [event.id, ...(event.aliases ?? [])];
    const old = before.events.find((each) => names.includes(each.id));
    if (!old) return [{ id: event.id, title: event.title, what: 'added' }];
    found.add(old);
    const fields = eventFields(old, event, before, after);
    return fields.length > 0 ? [{ id: event.id, title: event.title, what: 'changed', fields }] : [];
  });
  const gone = before.events.filter((event) => !found.has(event));
  return [...now, ...gone.map(({ id, title }): ThingChange => ({ id, title, what: 'removed' }))];
}

function eventFields(
  old: TimelineEvent,
  event: TimelineEvent,
  before: Timeline,
  after: Timeline,
): readonly FieldChange[] {
  const laneOf = ({ lanes }: Timeline, { lane }: TimelineEvent): string =>
    lanes.find(({ id }) => id === lane)?.title ?? lane;
  const own = changesOf([
    ['title', old.title, event.title],
    ['summary', old.summary, event.summary],
    ['date', old.date.edtf, event.date.edtf],
    ['reading', readingOf(old), readingOf(event)],
    ['attribution', old.attribution, event.attribution],
    ['kind', old.kind, event.kind],
    ['lane', laneOf(before, old), laneOf(after, event)],
    ['actors', old.actors.join(', '), event.actors.join(', ')],
    ['tags', old.tags.join(', '), event.tags.join(', ')],
    ['difference', old.difference, event.difference],
    ['picture', pictureOf(old), pictureOf(event)],
  ]);
  return [...own, ...compareQuotes(old.evidence, event.evidence)];
}

/** How the date was read: its words, and why. */
function readingOf({ date: { asWritten, reason } }: TimelineEvent): string {
  return [asWritten.map((words) => `“${words}”`).join(', '), reason ?? ''].filter(Boolean).join('; ');
}

function pictureOf({ media }: TimelineEvent): string | undefined {
  return (
    media &&
    [media.file, media.alt, media.caption ?? '', media.credit, media.licence].filter(Boolean).join('; ')
  );
}

/** Quotes that both have are no change; of the others, those of one source are held against each other in their order. */
function compareQuotes(before: readonly Evidence[], after: readonly Evidence[]): readonly FieldChange[] {
  const isIn = (list: readonly Evidence[]) => (item: Evidence) =>
    list.some((each) => each.source === item.source && wordsOf(each) === wordsOf(item));
  const gone = before.filter((item) => !isIn(after)(item));
  const added = after.filter((item) => !isIn(before)(item));
  const used = new Set<Evidence>();
  const changed = gone.map((old): FieldChange => {
    const next = added.find((item) => item.source === old.source && !used.has(item));
    if (next) used.add(next);
    return { field: 'quote', source: old.source, ...present(wordsOf(old), next && wordsOf(next)) };
  });
  const further = added.filter((item) => !used.has(item));
  return [
    ...changed,
    ...further.map((item): FieldChange => ({ field: 'quote', source: item.source, after: wordsOf(item) })),
  ];
}

function wordsOf({ quote }: Evidence): string {
  return quoteText(quote);
}

function compareSources(before: readonly Source[], after: readonly Source[]): readonly ThingChange[] {
  const now = after.flatMap((source): ThingChange[] => {
    const { id, title } = source;
    const old = before.find((each) => each.id === id);
    if (!old) return [{ id, title, what: 'added' }];
    const own = changesOf([
      ['title', old.title, title],
      ['publisher', old.publisher, source.publisher],
      ['published', old.published, source.published],
      ['address', old.url, source.url],
    ]);
    // Its text may not be published, so that no word of it is here.
    const fields: readonly FieldChange[] = old.sha256 === source.sha256 ? own : [...own, { field: 'text' }];
    return fields.length > 0 ? [{ id, title, what: 'changed', fields }] : [];
  });
  const gone = before.filter(({ id }) => !after.some((each) => each.id === id));
  return [...now, ...gone.map(({ id, title }): ThingChange => ({ id, title, what: 'removed' }))];
}
