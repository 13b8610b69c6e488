import { assemble } from '../../model/assemble.js';
import type { Issue } from '../../model/issue.js';
import { parseTimeline } from '../../model/parse.js';
import type { Source, TimelineEvent } from '../../model/timeline.js';

/** An event that has its shape, and what is wrong with its date. */
interface ParsedEvent {
  readonly event: TimelineEvent;
  readonly issues: readonly Issue[];
}

const HEAD = { version: 1, id: 'a', title: 'a', description: 'a', language: 'en' } as const;
const HASH = '0'.repeat(64);

/**
 * Reads each event and each document of a definition once. What is wrong with more than the date of one event is left to the
 * whole check: there, events and documents depend on each other.
 */
export class RememberedAssembly {
  readonly #events = new WeakMap<object, ParsedEvent | undefined>();
  readonly #sources = new WeakMap<Source, Source | undefined>();

  readonly assemble: typeof assemble = (definition, documents) => {
    const { drafts: _, sources: listed, events, ...head } = definition;
    const whole = () => assemble(definition, documents);
    const ids = new Set(documents.map(({ id }) => id));
    if (ids.size !== documents.length || listed.length !== ids.size || !listed.every((id) => ids.has(id)))
      return whole();
    const top = parseTimeline({ version: 1, ...head, sources: [], events: [] });
    if (!top.timeline || top.count > 0 || !Array.isArray(events)) return whole();
    const byId = new Map(documents.map((source) => [source.id, this.#source(source)]));
    const sources = listed.flatMap((id) => byId.get(id) ?? []);
    const parsed = events.flatMap((event) => this.#event(event) ?? []);
    if (sources.length !== listed.length || parsed.length !== events.length) return whole();
    const lanes = new Set(top.timeline.lanes.map(({ id }) => id));
    const names = parsed.flatMap(({ event }) => [event.id, ...(event.aliases ?? [])]);
    const isPlaced = parsed.every(
      ({ event }) => lanes.has(event.lane) && event.evidence.every(({ source }) => ids.has(source)),
    );
    if (!isPlaced || new Set(names).size !== names.length) return whole();
    const issues = parsed.flatMap((each) => each.issues);
    const timeline = { ...top.timeline, sources, events: parsed.map(({ event }) => event) };
    return { timeline, issues, count: issues.length };
  };

  #source(source: Source): Source | undefined {
    if (!this.#sources.has(source)) {
      const { timeline, count } = parseTimeline({ ...HEAD, lanes: [], sources: [source], events: [] });
      this.#sources.set(source, count === 0 ? timeline?.sources[0] : undefined);
    }
    return this.#sources.get(source);
  }

  #event(event: TimelineEvent): ParsedEvent | undefined {
    if (typeof event !== 'object' || event === null) return undefined;
    if (!this.#events.has(event)) this.#events.set(event, parseEvent(event));
    return this.#events.get(event);
  }
}

/** Returns an event as it is read by itself; undefined where more is wrong with it than its date. */
function parseEvent(event: TimelineEvent): ParsedEvent | undefined {
  const { evidence, lane }: Partial<TimelineEvent> = event;
  if (!Array.isArray(evidence)) return undefined;
  const ids = new Set((evidence as readonly ({ source?: unknown } | null)[]).map((item) => item?.source));
  const sources = [...ids].map((id) => ({ id, title: 'a', language: 'en', sha256: HASH, paragraphs: [] }));
  const data = { ...HEAD, lanes: [{ id: lane, title: 'a' }], sources, events: [event] };
  const { timeline, issues } = parseTimeline(data, { limit: Infinity });
  const read = timeline?.events[0];
  const isDate = ({ path }: Issue): boolean => path.startsWith(`events["${event.id}"].date.`);
  return read && issues.every(isDate) ? { event: read, issues } : undefined;
}
