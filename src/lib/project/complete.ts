import type { TimelineDefinition } from '../model/define.js';
import type { Issue } from '../model/issue.js';
import type { Source } from '../model/timeline.js';
import { fileId } from '../model/slug.js';
import { completeEvent } from './complete-event.js';
import { eventIds } from './event-ids.js';
import { lanesOf } from './lanes-of.js';
import { isFields, type WrittenDefinition } from './written.js';

/** A definition with all that its author may leave out. */
export interface Completed {
  /** Absent where the data has not even the shape to fill in. */
  readonly definition?: TimelineDefinition;
  readonly issues: readonly Issue[];
}

/** What the places of a definition's faults are found by: an event is named by its id, which may not be written. */
export interface Ids {
  readonly events: readonly string[];
  readonly lanes: readonly string[];
}

/**
 * Fills in what an author may leave out, so that a title, a date and one quote are enough for an event: ids from titles,
 * the first lane, whose quote it is, the paragraph that has it, the words of the date. What cannot be worked out is a
 * fault; nothing is guessed. Events with such a fault are left out of the definition, so that nothing follows from it.
 *
 * @param name the name of the folder, for what has no title
 * @param unread ids of sources that could not be read: that a quote is in none of the others is then no fault
 * @param complete fills in one event; who does so again and again hands in one that remembers
 */
export function completeDefinition(
  { data }: Pick<WrittenDefinition, 'data'>,
  sources: readonly Source[],
  name: string,
  unread: ReadonlySet<string> = new Set(),
  complete: typeof completeEvent = completeEvent,
): Completed & { readonly ids: Ids } {
  const none: Ids = { events: [], lanes: [] };
  if (!isFields(data)) return { issues: [shapeless(data)], ids: none };
  const { $schema: _schema, sources: listed, drafts: apart, ...given } = data;
  const ids = listed ?? sources.map(({ id }) => id);
  if (!isTextList(ids)) return { issues: [sourcesIssue()], ids: none };
  const title = given['title'] ?? titleFrom(name);
  const events = Array.isArray(given['events']) ? (given['events'] as readonly unknown[]) : [];
  const lanes = lanesOf(given['lanes'], events);
  const named = eventIds(events);
  const used = sources.filter(({ id }) => ids.includes(id));
  const completed = events.map((event, index) =>
    isFields(event)
      ? complete(event, { id: named[index] ?? '', lanes, sources: used, unread })
      : { event, issues: [], isLeftOut: false, isDraft: false },
  );
  const drafts = completed.flatMap(({ event, isLeftOut, isDraft = false }) =>
    isDraft && !isLeftOut ? [event] : [],
  );
  const definition = {
    id: fileId(String(title), fileId(name, 'timeline', 'timeline'), 'timeline'),
    title,
    description: typeof title === 'string' ? title : titleFrom(name),
    language: used[0]?.language ?? 'en',
    ...given,
    sources: ids,
    lanes,
    events:
      'events' in given && !Array.isArray(given['events'])
        ? given['events']
        : completed.flatMap(({ event, isLeftOut, isDraft = false }) => (isLeftOut || isDraft ? [] : [event])),
    ...(drafts.length > 0 ? { drafts } : {}),
  };
  return {
    // Its shape is looked at when it is joined to its documents, as that of a program is.
    definition: definition as unknown as TimelineDefinition,
    issues: [...(apart === undefined ? [] : [draftsIssue()]), ...completed.flatMap(({ issues }) => issues)],
    ids: { events: named, lanes: lanesIds(lanes) },
  };
}

function lanesIds(lanes: unknown): readonly string[] {
  if (!Array.isArray(lanes)) return [];
  return lanes.map((lane: unknown) => (isFields(lane) ? String(lane['id']) : ''));
}

function isTextList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

/** `old-harbour` as “Old harbour”. */
function titleFrom(name: string): string {
  const words = name.replace(/[-_]+/g, ' ').trim() || 'timeline';
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function shapeless(data: unknown): Issue {
  return {
    severity: 'error',
    path: '',
    what: 'the file has no timeline',
    found:
      data === null || data === undefined || data === ''
        ? 'nothing'
        : Array.isArray(data)
          ? 'a list'
          : `a ${typeof data}`,
    fix: 'write its title and a list of events',
  };
}

function sourcesIssue(): Issue {
  return {
    severity: 'error',
    path: 'sources',
    what: 'sources is no list of ids',
    found: 'something else',
    fix: 'list the id of each file in sources/, or leave the list out: then all of them are taken',
  };
}

function draftsIssue(): Issue {
  return {
    severity: 'error',
    path: 'drafts',
    what: 'no such field: drafts',
    found: 'drafts',
    fix: 'put its events into the list of events, each with draft: true',
  };
}
