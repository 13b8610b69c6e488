// What a build for a test may ask for by its environment, beside BASE_PATH and SITE_URL.

const out = process.env['SOURCELINE_OUT'];

/** Folder of the site, and the folder that SvelteKit works in: two builds must not overwrite each other. */
export const FOLDERS =
  out === undefined ? { site: 'build', kit: '.svelte-kit' } : { site: `${out}/site`, kit: `${out}/kit` };

/** Whether only the server is wanted, and no site. */
export const IS_SERVER_ONLY = process.env['SOURCELINE_SERVER_ONLY'] !== undefined;
