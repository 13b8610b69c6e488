import { parseEdtf } from '../model/dates/index.js';
import type { Source, Timeline, TimelineEvent } from '../model/timeline.js';
import { isDraft } from './definition.js';
import type { EditedEvent, EditedProject, EventForm } from './project.js';

/** Id of a new event that is being written, where it is drawn. No event has it: a slug has no dot. */
export const NEW_EVENT = 'new.event';

/** A project as the editor draws it: all that has a date, ready or not. */
export interface DrawnTimeline {
  readonly timeline: Timeline;
  /** Ids of the events that are not ready. */
  readonly drafts: ReadonlySet<string>;
  /** Events without a date that can be drawn. */
  readonly undated: readonly EditedEvent[];
}

/** What of a form is drawn while it is written. */
export type EventPreview = Pick<EventForm, 'event' | 'title' | 'date' | 'lane'>;

/** Returns a project as it is drawn, with the event that is being written in the place of the saved one. */
export function drawProject(
  project: EditedProject,
  sources: readonly Source[],
  preview?: EventPreview,
): DrawnTimeline {
  // Before the first lane is named all events are in one without a name.
  const drawnLanes = project.lanes.length > 0 ? project.lanes : [{ id: 'events', title: '' }];
  const lanes = new Set(drawnLanes.map(({ id }) => id));
  const all = preview ? withPreview(project.events, preview) : project.events;
  const events: TimelineEvent[] = [];
  const drafts = new Set<string>();
  const undated: EditedEvent[] = [];
  for (const event of all) {
    const drawn = drawnEvent(event, drawnLanes[0]?.id ?? '', lanes);
    if (drawn) events.push(drawn);
    else if (event.id !== NEW_EVENT) undated.push(event);
    if (isDraft(event)) drafts.add(event.id);
  }
  const { id, title, description, language } = project;
  const timeline = {
    version: 1,
    id,
    title,
    description,
    language,
    lanes: drawnLanes,
    sources,
    events,
  } as const;
  return { timeline, drafts, undated };
}

/** Returns whether two drawings show the same: nothing of it has to be laid out again. */
export function isSameDrawing(a: DrawnTimeline, b: DrawnTimeline): boolean {
  const { events, lanes, sources, ...head } = a.timeline;
  return (
    hasSame(events, b.timeline.events) &&
    hasSame(lanes, b.timeline.lanes) &&
    hasSame(sources, b.timeline.sources) &&
    hasSame(a.undated, b.undated) &&
    hasSame([...a.drafts], [...b.drafts]) &&
    (['id', 'title', 'description', 'language'] as const).every((name) => head[name] === b.timeline[name])
  );
}

function hasSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}

/** The event that was written last: the same object while nothing of it that is drawn is another. */
let last: { readonly saved: EditedEvent | undefined; readonly written: EditedEvent } | undefined;

function withPreview(events: readonly EditedEvent[], preview: EventPreview): readonly EditedEvent[] {
  const { event: id, title, lane, date } = preview;
  const saved = events.find((event) => event.id === id);
  const { date: _date, ...rest } = saved ?? { id: NEW_EVENT, title, draft: true as const };
  const now: EditedEvent = { ...rest, title, lane, ...(date ? { date } : {}) };
  const isSame =
    last?.saved === saved &&
    last?.written.title === title &&
    last.written.lane === lane &&
    last.written.date === date;
  const written = isSame && last ? last.written : now;
  last = { saved, written };
  return saved ? events.map((event) => (event === saved ? written : event)) : [...events, written];
}

/** Made once for each event that stays as it is; by the lane it falls back to. */
const made = new WeakMap<EditedEvent, { readonly lane: string; readonly event: TimelineEvent | undefined }>();

function drawnEvent(
  event: EditedEvent,
  firstLane: string,
  lanes: ReadonlySet<string>,
): TimelineEvent | undefined {
  const lane = event.lane !== undefined && lanes.has(event.lane) ? event.lane : firstLane;
  const kept = made.get(event);
  if (kept?.lane === lane) return kept.event;
  const drawn = complete(event, lane);
  made.set(event, { lane, event: drawn });
  return drawn;
}

function complete({ draft: _draft, ...event }: EditedEvent, lane: string): TimelineEvent | undefined {
  const { date, evidence } = event;
  if (!date || lane === '' || !parseEdtf(date.edtf).ok) return undefined;
  return {
    kind: 'event',
    attribution: '',
    summary: '',
    actors: [],
    tags: [],
    importance: 50,
    ...event,
    date,
    lane,
    // An event that is drawn needs no quote: nothing on the axis asks for it.
    evidence: (evidence ?? []) as unknown as TimelineEvent['evidence'],
  };
}
