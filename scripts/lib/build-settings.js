// What a build for a test may ask for by its environment, beside BASE_PATH and SITE_URL; tests/site.js sets it.

const out = process.env['SOURCELINE_OUT'];

/** Folder of the site, and the folder that SvelteKit works in: two builds must not overwrite each other. */
export const FOLDERS =
  out === undefined ? { site: 'build', kit: '.svelte-kit' } : { site: `${out}/site`, kit: `${out}/kit` };

/** Folder of site.config.ts: the root, or what a test names instead. */
export const CONFIG = process.env['SOURCELINE_CONFIG'] ?? '.';

/**
 * The only addresses to write, from the root on, or undefined for all that there are.
 * @type {readonly `/${string}`[] | undefined}
 */
export const ENTRIES = /** @type {readonly `/${string}`[] | undefined} */ (
  process.env['SOURCELINE_ENTRIES']?.split(' ').filter((entry) => entry !== '')
);
