const address = process.env['SITE_URL'];
const path = process.env['BASE_PATH'] ?? '';

/**
 * Address of the site's root with a slash behind, when the build was told it (`SITE_URL`, and `BASE_PATH` below
 * it). A static site does not know where it will be; files name its pages only when this is known.
 */
export const SITE: string | undefined = address === undefined ? undefined : new URL(`${path}/`, address).href;

/** The same; the address at which `npm start` serves it, for what cannot do without one. */
export const ROOT: string = SITE ?? new URL(`${path}/`, 'http://localhost:4173').href;
