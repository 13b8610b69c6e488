import { join } from 'node:path';
import { siteInput } from '../../site/input.js';
import { listAddresses } from './addresses.js';
import { loadKit } from './kit.js';

/** A page or a file of the site. */
export interface SiteAnswer {
  readonly status: number;
  readonly type: string;
  readonly bytes: Uint8Array;
  /** Where the page is, when the address lacks its slash. */
  readonly location?: string;
}

export interface SiteServer {
  /** Folder of the files that pages load and that are the same for every site. */
  readonly files: string;
  /** Returns the addresses of all pages and files, from the root on. */
  readonly addresses: () => Promise<readonly string[]>;
  /** Returns what is at such an address. */
  readonly answer: (address: string) => Promise<SiteAnswer>;
}

/** The host that is named where the site does not know its own. */
const HOST = 'http://localhost:4173';

/**
 * Starts the built site in a folder: `server/` is what SvelteKit made, `files/` what browsers load. It shows what
 * `setSiteInput` has given last.
 */
export async function openSite(folder: string): Promise<SiteServer> {
  const { manifest, respond } = await loadKit(join(folder, 'server'));
  return {
    files: join(folder, 'files'),
    addresses: () => listAddresses(manifest),
    answer: async (address) => {
      const response = await respond(new URL(address, siteInput().origin ?? HOST).href);
      const location = response.headers.get('location');
      return {
        ...(location === null ? {} : { location }),
        status: response.status,
        type: response.headers.get('content-type') ?? '',
        bytes: new Uint8Array(await response.arrayBuffer()),
      };
    },
  };
}
