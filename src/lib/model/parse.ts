import * as v from 'valibot';
import { parseEdtf } from './dates/index.js';
import type { Issue } from './issue.js';
import { timelineSchema, type TimelineInput } from './schema.js';
import { keysOf, shapeIssues } from './shape.js';
import type { Timeline } from './timeline.js';

export interface Parsed {
  /** The timeline, absent when the data has not even its shape. */
  readonly timeline?: Timeline;
  /**
   * Without the events that have not their shape, when there are such and nothing else is misshapen: to look
   * for further faults in, never to be drawn.
   */
  readonly rest?: Timeline;
  readonly issues: readonly Issue[];
}

/**
 * Reads unknown data (from a file, an address or a definition) as a timeline.
 *
 * Gives every fault at once: shape, dates, ids that are unknown or used twice. It never throws for data.
 */
export function parseTimeline(data: unknown): Parsed {
  const result = v.safeParse(timelineSchema, data);
  if (result.success) {
    const timeline = toTimeline(result.output);
    return { timeline, issues: contentIssues(timeline) };
  }
  const misshapen = result.issues.flatMap((fault) => shapeIssues(fault, data));
  const rest = withoutEvents(data, result.issues.map(keysOf));
  return rest ? { rest, issues: [...misshapen, ...contentIssues(rest)] } : { issues: misshapen };
}

/** The timeline without the events that `faults`, as keys from its top, are in; nothing if others remain. */
function withoutEvents(data: unknown, faults: readonly (readonly unknown[])[]): Timeline | undefined {
  const dropped = new Set(faults.map(([list, index]) => (list === 'events' ? index : undefined)));
  if (dropped.has(undefined)) return undefined;
  const { events, ...others } = data as { readonly events: readonly unknown[] };
  const kept = { ...others, events: events.filter((_event, index) => !dropped.has(index)) };
  const result = v.safeParse(timelineSchema, kept);
  return result.success ? toTimeline(result.output) : undefined;
}

function contentIssues(timeline: Timeline): Issue[] {
  return [...idIssues(timeline), ...dateIssues(timeline)];
}

function toTimeline(input: TimelineInput): Timeline {
  const { $schema: _schema, ...timeline } = input;
  // The schema has proved that no evidence list is empty; its output type cannot say so.
  return timeline as unknown as Timeline;
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
