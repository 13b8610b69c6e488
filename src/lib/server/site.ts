import { siteInput } from '../../site/input.js';

/** Where `npm start` and `sourceline serve` show a site. */
const LOCAL = 'http://localhost:4173';

/**
 * Returns the address of the site's root with a slash behind, where it is known: a static site does not know where it will
 * be, and files name its pages only then.
 */
export function siteAddress(): string | undefined {
  const { origin, base } = siteInput();
  return origin === undefined ? undefined : new URL(`${base}/`, origin).href;
}

/** Returns the same; the address at which it is served on this machine, for what cannot do without one. */
export function rootAddress(): string {
  const { base } = siteInput();
  return siteAddress() ?? new URL(`${base}/`, LOCAL).href;
}
