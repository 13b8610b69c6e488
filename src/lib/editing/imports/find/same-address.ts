/** The address of a page inside that of a copy in a web archive. */
const ARCHIVED =
  /^https?:\/\/(?:web\.archive\.org\/web|archive\.(?:today|ph|is)|[^/]*webarchive[^/]*)\/\d[^/]*\/(?=https?:)/i;
const PARTS = /^https?:\/\/(?:www\.|m\.|amp\.)?([^/?#]+)([^?#]*)(?:\?([^#]*))?/i;

/** Names in the query of an address that say where a reader came from, and nothing of the page. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|ref|ref_src|cmpid|ncid|ocid)(?:=|$)/i;

/** Returns what two addresses of one page have in common: without protocol, `www.`, fragment, tracking and the slash at the end. */
export function pageOfAddress(url: string): string {
  const [, host, path = '', query = ''] = PARTS.exec(url.trim().replace(ARCHIVED, '')) ?? [];
  if (host === undefined) return url.trim();
  const names = query.split('&').filter((each) => each !== '' && !TRACKING.test(each));
  const page = `${host.toLowerCase()}${path.replace(/(?:\/amp)?\/(?:index\.html?)?$|\/amp$/, '')}`;
  return names.length > 0 ? `${page}?${names.sort().join('&')}` : page;
}
