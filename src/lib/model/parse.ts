import * as v from 'valibot';
import { parseEdtf } from './dates/index.js';
import type { Issue } from './issue.js';
import { timelineSchema, type TimelineInput } from './schema.js';
import type { Timeline } from './timeline.js';

export interface Parsed {
  /** The timeline, absent when the data has not even its shape. */
  readonly timeline?: Timeline;
  readonly issues: readonly Issue[];
}

/**
 * Reads unknown data (from a file, an address or a definition) as a timeline.
 *
 * Gives every fault at once: shape, dates, ids that are unknown or used twice. It never throws for data.
 */
export function parseTimeline(data: unknown): Parsed {
  const result = v.safeParse(timelineSchema, data);
  if (!result.success) return { issues: result.issues.map((issue) => shapeIssue(issue, data)) };
  const timeline = toTimeline(result.output);
  return { timeline, issues: [...idIssues(timeline), ...dateIssues(timeline)] };
}

function toTimeline(input: TimelineInput): Timeline {
  const { $schema: _schema, ...timeline } = input;
  // The schema has proved that no evidence list is empty; its output type cannot say so.
  return timeline as unknown as Timeline;
}

type ShapeFault = v.BaseIssue<unknown>;

function shapeIssue(fault: ShapeFault, data: unknown): Issue {
  const keys = (fault.path ?? []).map((step) => (step as { key: unknown }).key);
  const event = keys[0] === 'events' ? idAt(data, 'events', keys[1]) : undefined;
  return {
    severity: 'error',
    path: pathText(keys, event),
    what: whatOf(fault),
    found: fault.received.slice(0, 200),
    mend: fault.expected ? `write ${fault.expected} here` : 'remove it or correct its value',
    ...(event ? { event } : {}),
  };
}

function whatOf(fault: ShapeFault): string {
  if (fault.type === 'min_length') return 'the list or text is empty';
  if (fault.type === 'strict_object')
    return fault.expected === 'never' ? 'a field that the format does not know' : 'a field is missing';
  if (fault.type === 'regex') return 'the text does not have the form asked for';
  return `the value is not allowed (${fault.type.replaceAll('_', ' ')})`;
}

function idAt(data: unknown, list: string, index: unknown): string | undefined {
  const items = (data as Record<string, unknown>)[list];
  const item: unknown = Array.isArray(items) && typeof index === 'number' ? items[index] : undefined;
  const id = item && typeof item === 'object' ? (item as { id?: unknown }).id : undefined;
  return typeof id === 'string' ? id : undefined;
}

function pathText(keys: readonly unknown[], event: string | undefined): string {
  return keys.reduce<string>((path, key, depth) => {
    if (depth === 1 && event) return `${path}["${event}"]`;
    return typeof key === 'number' ? `${path}[${key}]` : path ? `${path}.${String(key)}` : String(key);
  }, '');
}

function idIssues(timeline: Timeline): Issue[] {
  const lanes = new Set(timeline.lanes.map((lane) => lane.id));
  const sources = new Set(timeline.sources.map((source) => source.id));
  const eventIds = timeline.events.flatMap((event) => [event.id, ...(event.aliases ?? [])]);
  const issues = [
    ...repeated(eventIds, 'events', 'event id or alias'),
    ...repeated([...timeline.lanes.map((lane) => lane.id)], 'lanes', 'lane id'),
    ...repeated([...timeline.sources.map((source) => source.id)], 'sources', 'source id'),
  ];
  for (const event of timeline.events) {
    if (!lanes.has(event.lane)) issues.push(unknownId(event.id, 'lane', event.lane, lanes));
    event.evidence.forEach((item, index) => {
      if (!sources.has(item.source))
        issues.push(unknownId(event.id, `evidence[${index}].source`, item.source, sources));
    });
  }
  return issues;
}

function unknownId(event: string, field: string, found: string, known: ReadonlySet<string>): Issue {
  return {
    severity: 'error',
    path: `events["${event}"].${field}`,
    what: `no such ${field.endsWith('source') ? 'source' : field}`,
    found,
    mend: `use one of ${[...known].join(', ')}`,
    event,
  };
}

function repeated(ids: readonly string[], list: string, name: string): Issue[] {
  const twice = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  return [...twice].map((id) => ({
    severity: 'error',
    path: `${list}["${id}"].id`,
    what: `the ${name} is used more than once`,
    found: id,
    mend: 'give each its own id',
    ...(list === 'events' ? { event: id } : {}),
  }));
}

function dateIssues(timeline: Timeline): Issue[] {
  return timeline.events.flatMap((event): Issue[] => {
    const at = (field: string, issue: Omit<Issue, 'severity' | 'path' | 'event'>): Issue => ({
      severity: 'error',
      path: `events["${event.id}"].date.${field}`,
      event: event.id,
      ...issue,
    });
    const issues: Issue[] = [];
    const date = parseEdtf(event.date.edtf);
    if (!date.ok)
      issues.push(
        at('edtf', {
          what: `${date.what} (column ${date.column})`,
          found: event.date.edtf,
          mend: date.mend,
        }),
      );
    if (event.date.basis !== 'stated' && !event.date.reason)
      issues.push(
        at('reason', {
          what: `a date that is ${event.date.basis} says how it was read`,
          found: 'no reason',
          mend: 'add a reason, one sentence',
        }),
      );
    if (event.date.basis !== 'inferred' && event.date.asWritten.length === 0)
      issues.push(
        at('asWritten', {
          what: `a date that is ${event.date.basis} has the words that give it`,
          found: 'no words',
          mend: 'quote the words, or say that the date is inferred',
        }),
      );
    return issues;
  });
}
