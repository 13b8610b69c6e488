import type { Issue } from '../model/issue.js';
import type { Keys } from '../model/shape.js';
import {
  joinTimeline,
  type Joined,
  type JoinOptions,
  type JoinSteps,
  type SourceFile,
} from '../source/join.js';
import { completeDefinition, type Ids } from './complete.js';
import type { completeEvent } from './complete-event.js';
import { isFields, type TextPosition, type WrittenDefinition } from './written.js';

export interface JoinWrittenOptions extends JoinOptions {
  /** The name of the folder, which a timeline without a title has. */
  readonly name: string;
  readonly steps?: JoinSteps & { readonly completeEvent?: typeof completeEvent };
}

export interface JoinedWritten extends Joined {
  /** Finds a fault of the definition in its text. */
  readonly locate: (issue: Pick<Issue, 'path'>) => TextPosition;
}

/** Joins a definition that is data to its documents: what its author left out is filled in from them, then all is checked. */
export function joinWritten(
  written: WrittenDefinition,
  files: readonly SourceFile[],
  { name, ...options }: JoinWrittenOptions,
): JoinedWritten {
  let ids: Ids = { events: [], lanes: [] };
  const joined = joinTimeline(
    (sources, unread) => {
      const completed = completeDefinition(written, sources, name, unread, options.steps?.completeEvent);
      ids = completed.ids;
      const events = isFields(written.data) ? written.data['events'] : undefined;
      return { ...completed, events };
    },
    files,
    options,
  );
  return { ...joined, locate: ({ path }) => written.positionOf(keysOf(path, written.data, ids)) };
}

/** Returns the keys that a path of an Issue leads along in the data as it is written. */
function keysOf(path: string, data: unknown, ids: Ids): Keys {
  const parts = [...path.matchAll(/\["([^"]*)"\]|\[(\d+)\]|([^.[\]]+)/g)];
  const keys = parts.map(([, id, index, name], at): string | number => {
    if (name !== undefined) return name;
    if (index !== undefined) return Number(index);
    const list = parts[at - 1]?.[3] ?? '';
    const known = list === 'events' ? ids.events : list === 'lanes' ? ids.lanes : listOf(data, list);
    // Of two with one id, the later is the one to fix.
    return parts[at + 1]?.[3] === 'id' ? known.lastIndexOf(id ?? '') : known.indexOf(id ?? '');
  });
  const [list, index, field] = keys;
  const events = isFields(data) ? data['events'] : undefined;
  const event: unknown = Array.isArray(events) && typeof index === 'number' ? events[index] : undefined;
  // An event with one quote has it among its own fields.
  if (list !== 'events' || field !== 'evidence' || !isFields(event)) return keys;
  const isOwn = !('evidence' in event);
  const evidence = isOwn ? event : listOf(event, 'evidence')[Number(keys[3])];
  const before = keys.slice(0, isOwn ? 2 : 4);
  const last = keys[4];
  // What is left out of a piece of evidence is added beside its quote.
  const isLeftOut = last !== undefined && isFields(evidence) && !(last in evidence);
  return last === undefined ? before : [...before, isLeftOut ? 'quote' : last, ...keys.slice(5)];
}

function listOf(data: unknown, name: string): readonly unknown[] {
  const list = isFields(data) ? data[name] : undefined;
  return Array.isArray(list) ? list : [];
}
