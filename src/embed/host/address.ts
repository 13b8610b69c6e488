import { EMBED_OPTIONS, type EmbedOption } from '../../lib/core.js';
import { fetchableUrl, type AddressFault } from '../../lib/net/fetchable-url.js';

/** What the element's attributes ask for. */
export interface Asked {
  /** Address of the embed page, full or relative to `base`. */
  readonly src: string;
  /** Address of the host page. */
  readonly base: string;
  readonly option: (name: EmbedOption) => string | null;
}

/** The address for the frame, or what is wrong with the one that was given. */
export type Read =
  | {
      /** What the frame shows; when this changes, it must be loaded again. */
      readonly address: string;
      /** The same with the selected event, which a loaded frame can be told. */
      readonly first: string;
      /** What the frame shows of the timeline, where the address says so. */
      readonly view: string | undefined;
    }
  | { readonly fault: string };

/**
 * Puts the attributes into the query of the embed page's address. An attribute wins over the same option in the
 * address; an empty one counts as left out.
 */
export function readAddress({ src, base, option }: Asked): Read {
  // A page of the disk may show another; a page of the web may not.
  const url = fetchableUrl(src, base, { allowsFiles: true });
  if (typeof url === 'string') return { fault: describeFault(url, src, base) };
  for (const name of EMBED_OPTIONS) if (name !== 'event') set(url, name, option(name));
  const address = url.href;
  set(url, 'event', option('event'));
  return { address, first: url.href, view: url.searchParams.get('view') ?? undefined };
}

function describeFault(fault: AddressFault, src: string, base: string): string {
  if (fault === 'credentials') return 'has a user name or a password in it';
  if (fault === 'insecure') return 'begins with "http:", which a page at https: may not show';
  if (fault === 'private') return 'names a host of a private network, which a page of the web may not show';
  return URL.canParse(src, base) ? `begins with "${new URL(src, base).protocol}"` : 'is no address';
}

function set(url: URL, name: EmbedOption, value: string | null): void {
  if (value) url.searchParams.set(name, value);
}
