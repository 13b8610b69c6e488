import type { Source } from '../../model/timeline.js';
import type { Keys } from '../../model/shape.js';
import { completeEvent } from '../complete-event.js';
import { eventIds } from '../event-ids.js';
import { isFields } from '../written.js';
import type { Edit, EditValue } from './edit.js';
import { evidenceEdits } from './evidence-edits.js';

/** The parts of a date, in the order in which they are written. */
const DATE_FIELDS = ['edtf', 'asWritten', 'basis', 'reason'] as const;

/**
 * Returns what can be written into a definition without changing what it means: ids from titles, whose quote it is and in which
 * paragraph, the exact signs of a quote, and a date as EDTF with its words and basis. What can be read in two ways is left.
 */
export function findEdits(data: unknown, sources: readonly Source[]): readonly Edit[] {
  const events =
    isFields(data) && Array.isArray(data['events']) ? (data['events'] as readonly unknown[]) : [];
  const listed =
    isFields(data) && Array.isArray(data['sources']) ? (data['sources'] as readonly unknown[]) : undefined;
  const used = sources.filter(({ id }) => listed?.includes(id) ?? true);
  const ids = eventIds(events);
  return events.flatMap((event, index) => {
    if (!isFields(event)) return [];
    const id = ids[index] ?? '';
    const keys: Keys = ['events', index];
    const path = `events["${id}"]`;
    const named: Edit[] =
      event['id'] === undefined && typeof event['title'] === 'string'
        ? [{ keys: [...keys, 'id'], value: id, before: undefined, path: `${path}.id` }]
        : [];
    const quotes = evidenceEdits(event, keys, path, used);
    return [...named, ...quotes, ...dateEdits(event, keys, path, used)];
  });
}

/** The date is worked out from what is quoted, as far as that needs no further edit of a quote’s signs. */
function dateEdits(
  event: Readonly<Record<string, unknown>>,
  keys: Keys,
  path: string,
  sources: readonly Source[],
): readonly Edit[] {
  const written = event['date'];
  if (written === undefined) return [];
  const none: ReadonlySet<string> = new Set();
  const { event: completed, issues } = completeEvent(event, {
    id: 'event',
    lanes: [],
    sources,
    unread: none,
  });
  const date = isFields(completed) ? completed['date'] : undefined;
  if (issues.length > 0 || !isFields(date)) return [];
  const fields = DATE_FIELDS.flatMap((name) => {
    const value = date[name];
    return isWritable(value) ? [[name, value] as const] : [];
  });
  if (!isFields(written))
    return [
      { keys: [...keys, 'date'], value: Object.fromEntries(fields), before: written, path: `${path}.date` },
    ];
  return fields
    .filter(([name]) => written[name] === undefined)
    .map(([name, value]) => ({
      keys: [...keys, 'date', name],
      value,
      before: undefined,
      path: `${path}.date.${name}`,
    }));
}

function isWritable(value: unknown): value is EditValue {
  if (Array.isArray(value)) return value.length > 0 && value.every((each) => typeof each === 'string');
  return typeof value === 'string';
}
