import { isDeviceName } from './file-names.js';

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

/**
 * Returns a name as an id, which is also the name of files.
 *
 * @param kind goes behind a name that Windows has for a device
 */
export function fileId(name: string, otherwise: string, kind: string): string {
  const slug = slugOf(name, otherwise);
  return isDeviceName(slug) ? `${slug}-${kind}` : slug;
}
