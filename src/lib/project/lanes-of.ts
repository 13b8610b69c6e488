import { fileId } from '../model/slug.js';
import { isFields } from './written.js';

/** The lane of a timeline that names none. */
const ONLY = { id: 'events', title: 'Events' };

/**
 * Returns the lanes of a definition: as they are listed, a name alone as its title; where there is no list, those that the
 * events name, in their order.
 */
export function lanesOf(listed: unknown, events: readonly unknown[]): unknown {
  if (listed !== undefined) return Array.isArray(listed) ? withIds(listed) : listed;
  const named = events.flatMap((event) =>
    isFields(event) && typeof event['lane'] === 'string' ? [event['lane']] : [],
  );
  return named.length > 0 ? withIds([...new Set(named)]) : [ONLY];
}

/** Returns the id of the lane that an event names by its id or title; the first where it names none. */
export function laneIn(lanes: unknown, named: unknown): unknown {
  const all = Array.isArray(lanes) ? lanes.filter(isFields) : [];
  if (named === undefined) return all[0]?.['id'];
  const lane = all.find(({ id }) => id === named) ?? all.find(({ title }) => title === named);
  return lane ? lane['id'] : named;
}

function withIds(lanes: readonly unknown[]): readonly unknown[] {
  const taken = new Set<unknown>(lanes.map((lane) => (isFields(lane) ? lane['id'] : undefined)));
  return lanes.map((lane) => {
    const fields = typeof lane === 'string' ? { title: lane } : lane;
    if (!isFields(fields) || fields['id'] !== undefined) return fields;
    const base = fileId(String(fields['title'] ?? ''), 'lane', 'lane');
    let id = base;
    for (let number = 2; taken.has(id); number += 1) id = `${base.slice(0, 90)}-${number}`;
    taken.add(id);
    return { id, ...fields };
  });
}
