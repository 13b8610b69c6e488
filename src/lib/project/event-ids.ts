import { fileId } from '../model/slug.js';
import { isFields } from './written.js';

/** Returns the id of each event: as it is written, else from its title, with a number where another has it. */
export function eventIds(events: readonly unknown[]): readonly string[] {
  const written = events.flatMap((event) =>
    isFields(event) ? [event['id'], ...(Array.isArray(event['aliases']) ? event['aliases'] : [])] : [],
  );
  const taken = new Set<unknown>(written);
  // Of many events with one title, each next one begins where the last one found a number.
  const numbers = new Map<string, number>();
  return events.map((event) => {
    const { id, title } = isFields(event) ? event : {};
    if (id !== undefined) return String(id);
    const base = fileId(typeof title === 'string' ? title : '', 'event', 'event');
    let made = base;
    let number = numbers.get(base) ?? 2;
    for (; taken.has(made); number += 1) made = `${base.slice(0, 90)}-${number}`;
    numbers.set(base, number);
    taken.add(made);
    return made;
  });
}
