import * as v from 'valibot';
import { parseEdtf } from './dates/index.js';
import { checkShape } from './check-shape.js';
import { isDeviceName } from './file-names.js';
import type { Issue } from './issue.js';
import { IssueList, MAX_ISSUES } from './issues.js';
import { timelineSchema, type TimelineInput } from './schema.js';
import { issueOf } from './shape.js';
import type { Source, Timeline, TimelineEvent } from './timeline.js';

export interface Parsed {
  /** The timeline, absent when the data has not even its shape. */
  readonly timeline?: Timeline;
  /**
   * Without the events that have not their shape, when there are such and nothing else is misshapen: to look
   * for further faults in, never to be drawn.
   */
  readonly rest?: Timeline;
  /** The first faults, as many as were asked for. */
  readonly issues: readonly Issue[];
  /** How many faults there are in all. */
  readonly count: number;
}

export interface ParseOptions {
  /** So many faults are reported at most; all are counted. */
  readonly limit?: number;
}

/**
 * Reads unknown data (from a file, an address or a definition) as a timeline.
 *
 * Returns every fault at once: shape, dates, ids that are unknown or used twice. It never throws for data, and its
 * time and memory grow with the data alone, not with what is wrong in it.
 */
export function parseTimeline(data: unknown, { limit = MAX_ISSUES }: ParseOptions = {}): Parsed {
  const list = new IssueList(limit);
  const misshapen = new Set<number>();
  let isWhole = true;
  checkShape(data, (keys, make) => {
    const [top, index] = keys;
    if (top === 'events' && typeof index === 'number') misshapen.add(index);
    else isWhole = false;
    list.add(make);
  });
  const rest = isWhole ? without(misshapen, data, list) : undefined;
  if (rest) contentIssues(rest, list);
  const { issues, count } = list;
  if (!rest) return { issues, count };
  return misshapen.size > 0 ? { rest, issues, count } : { timeline: rest, issues, count };
}

/** Returns the timeline without the events at these indexes, as a copy that shares nothing that could be changed. */
function without(indexes: ReadonlySet<number>, data: unknown, list: IssueList): Timeline | undefined {
  const { events, ...others } = data as { readonly events: readonly unknown[] };
  const kept = indexes.size === 0 ? events : events.filter((_event, index) => !indexes.has(index));
  const result = v.safeParse(timelineSchema, { ...others, events: kept }, { abortEarly: true });
  if (result.success) return toTimeline(result.output);
  const [fault] = result.issues;
  const keys = (fault.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  list.add(() => issueOf(keys, data, fault));
  return undefined;
}

function contentIssues(timeline: Timeline, list: IssueList): void {
  idIssues(timeline, list);
  for (const event of timeline.events) dateIssues(event, list);
}

function toTimeline(input: TimelineInput): Timeline {
  const { $schema: _schema, ...timeline } = input;
  // The schema has proved that no evidence list is empty; its output type cannot say so.
  return timeline as unknown as Timeline;
}

function idIssues(timeline: Timeline, list: IssueList): void {
  const lanes = new Set(timeline.lanes.map((lane) => lane.id));
  const sources = new Set(timeline.sources.map((source) => source.id));
  const eventIds = timeline.events.flatMap((event) => [event.id, ...(event.aliases ?? [])]);
  repeated(eventIds, 'events', 'event id or alias', list);
  repeated([...timeline.lanes.map((lane) => lane.id)], 'lanes', 'lane id', list);
  repeated([...timeline.sources.map((source) => source.id)], 'sources', 'source id', list);
  deviceNames([timeline.id], 'id', 'timeline', list);
  deviceNames(eventIds, 'events', 'event', list);
  deviceNames([...sources], 'sources', 'source', list);
  for (const source of timeline.sources) repeatedParagraphs(source, list);
  for (const event of timeline.events) {
    if (!lanes.has(event.lane)) list.add(() => unknownId(event.id, 'lane', event.lane, lanes));
    event.evidence.forEach((item, index) => {
      if (!sources.has(item.source))
        list.add(() => unknownId(event.id, `evidence[${index}].source`, item.source, sources));
    });
  }
}

function unknownId(event: string, field: string, found: string, known: ReadonlySet<string>): Issue {
  const name = field.endsWith('source') ? 'source' : field;
  return {
    severity: 'error',
    path: `events["${event}"].${field}`,
    what: `no such ${name}`,
    found,
    fix: useOneOf([...known], name),
    event,
  };
}

/** Returns how to fix an id that nothing has. */
export function useOneOf(known: readonly string[], name: string): string {
  return known.length > 0
    ? `use one of ${known.join(', ')}`
    : `there is no ${name} yet: add one with this id`;
}

function repeated(ids: readonly string[], path: string, name: string, list: IssueList): void {
  for (const id of twice(ids))
    list.add(() => ({
      severity: 'error',
      path: `${path}["${id}"].id`,
      what: `the ${name} is used more than once`,
      found: id,
      fix: 'give each its own id',
      ...(path === 'events' ? { event: id } : {}),
    }));
}

/** Ids become names of files: of exports, of pages, of documents. */
function deviceNames(ids: readonly string[], path: string, name: string, list: IssueList): void {
  for (const id of ids)
    if (isDeviceName(id))
      list.add(() => ({
        severity: 'error',
        path: path === 'id' ? path : `${path}["${id}"].id`,
        what: `the ${name} id cannot be the name of a file on Windows`,
        found: id,
        fix: `choose another, such as ${id}-1`,
        ...(path === 'events' ? { event: id } : {}),
      }));
}

function repeatedParagraphs({ id, paragraphs, unpublished = [] }: Source, list: IssueList): void {
  for (const number of twice([...paragraphs.map((paragraph) => paragraph.number), ...unpublished]))
    list.add(() => ({
      severity: 'error',
      path: `sources["${id}"].paragraphs`,
      what: `paragraph ${number} is there more than once`,
      found: String(number),
      fix: 'number the paragraphs in reading order',
      source: id,
    }));
}

/** Returns what is more than once, each once, by its second place. */
function twice<T>(items: readonly T[]): Set<T> {
  const seen = new Set<T>();
  return new Set(items.filter((item) => seen.size === seen.add(item).size));
}

function dateIssues(event: TimelineEvent, list: IssueList): void {
  const { edtf, basis, reason, asWritten } = event.date;
  const add = (field: string, issue: Omit<Issue, 'severity' | 'path' | 'event'>): void =>
    list.add(() => ({
      severity: 'error',
      path: `events["${event.id}"].date.${field}`,
      event: event.id,
      ...issue,
    }));
  const date = parseEdtf(edtf);
  if (!date.ok) add('edtf', { what: `${date.what} (column ${date.column})`, found: edtf, fix: date.fix });
  if (basis !== 'stated' && !reason)
    add('reason', {
      what: `a date that is ${basis} says how it was read`,
      found: 'no reason',
      fix: 'add a reason, one sentence',
    });
  if (basis !== 'inferred' && asWritten.length === 0)
    add('asWritten', {
      what: `a date that is ${basis} has the words that give it`,
      found: 'no words',
      fix: 'quote the words, or say that the date is inferred',
    });
}
