/** Longest id. */
const MAX_LENGTH = 100;

/** Returns a name as lower-case words joined by hyphens; `otherwise` where it has no letter that an id can have. */
export function slugOf(name: string, otherwise: string): string {
  const slug = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, MAX_LENGTH)
    .replace(/-$/, '');
  return slug || otherwise;
}
