/** More of a value than this is not shown. */
const MAX_FOUND = 60;

/** Returns what a caller gave, in a few words, for an error that names it. Never calls anything of the value's own. */
export function describe(value: unknown): string {
  if (value === undefined || value === null) return String(value);
  if (typeof value === 'string')
    return value.length > MAX_FOUND ? `${JSON.stringify(value.slice(0, MAX_FOUND))}…` : JSON.stringify(value);
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint') return `${value}`;
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

/** `"axis", "list"` and so on, for what is allowed. */
export function allowedWords(names: readonly string[]): string {
  return names.map((name) => JSON.stringify(name)).join(', ');
}
