/** Returns where the site of a page is, as a full address, when the page came from one: not from a disk. */
export function siteOf(home: string): string | undefined {
  const { protocol, href } = location;
  return protocol === 'https:' || protocol === 'http:' ? new URL(home, href).href : undefined;
}
