import { UncheckedError } from './unchecked.js';

// A program that is loaded may replace these: they are taken before.
const { keys } = Object;
const { isArray } = Array;
const { toString } = Object.prototype;

/** What structured cloning copies by itself, by its tag. */
const CLONED = new Set(['Date', 'RegExp', 'Map', 'Set', 'Boolean', 'Number', 'String']);

/**
 * Returns a copy of what a program exported that is data alone: no getter or proxy runs when it is read later.
 *
 * @throws UncheckedError that names the place which cannot be read
 */
export function plainCopy(value: unknown): unknown {
  const place = { path: '' };
  try {
    return copyOf(value, '', place, []);
  } catch (error) {
    if (error instanceof UncheckedError) throw error;
    throw unreadable(place.path, `reading it fails: ${messageOf(error)}`);
  }
}

function copyOf(value: unknown, path: string, place: { path: string }, above: readonly object[]): unknown {
  place.path = path;
  if (typeof value === 'function' || typeof value === 'symbol') throw unreadable(path, `a ${typeof value}`);
  if (typeof value !== 'object' || value === null) return value;
  if (above.includes(value)) throw unreadable(path, 'an object that contains itself');
  if (CLONED.has((toString.call(value) as string).slice(8, -1))) return value;
  const within = [...above, value];
  if (isArray(value)) {
    const items: unknown[] = [];
    for (let index = 0; index < value.length; index += 1)
      items.push(copyOf(value[index], `${path}[${index}]`, place, within));
    return items;
  }
  const copy: Record<string, unknown> = {};
  for (const key of keys(value)) {
    const below = path === '' ? key : `${path}.${key}`;
    place.path = below;
    const field = copyOf((value as Record<string, unknown>)[key], below, place, within);
    // A field may be called __proto__: it is data as any other.
    Object.defineProperty(copy, key, { value: field, enumerable: true, writable: true, configurable: true });
  }
  return copy;
}

function unreadable(path: string, found: string): UncheckedError {
  return new UncheckedError({
    what: 'the definition cannot be read',
    found: `${path || 'the default export'}: ${found}`,
    fix: 'write it as plain values there: text, numbers, lists and objects',
  });
}

/** Returns what an error says; what is thrown may be anything, and fail itself when it is read. */
function messageOf(error: unknown): string {
  try {
    return error instanceof Error ? error.message : String(error);
  } catch {
    return 'an error that cannot be read either';
  }
}
