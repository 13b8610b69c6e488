import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import type { SiteTimeline } from '../site/input.js';
import { readSettings } from '../site/settings.js';
import { assetPlaces } from './assets.js';
import { loadApart } from './load-apart.js';
import { buildSite } from './site/build.js';
import { asBrotli, isCompressible } from './site/compress.js';
import { readProjects } from './site/projects.js';

/** What a script of the repository builds a site from. */
export interface RepositorySite {
  readonly root: string;
  /** Folders of timelines, as paths from the root or in full. */
  readonly folders: readonly string[];
  /** Folder of the built site: its server and its files. */
  readonly site: string;
  readonly out: string;
  /** What site.config.ts exports, where there is one. */
  readonly config: string | undefined;
  readonly origin: string | undefined;
  readonly base: string;
  readonly entries?: readonly string[] | undefined;
  /** Whether a whole site has a .gz and a .br beside each file of text. */
  readonly isCompressed: boolean;
}

const load = (path: string): Promise<{ readonly default: unknown }> =>
  loadApart(path, {
    worker: new URL('./load-worker.js', import.meta.url),
    onOutput: (text) => void process.stderr.write(text),
  });

/**
 * Builds the site of the repository as `sourceline build` builds one.
 *
 * @throws Error that names the timeline which does not pass its check, with its faults
 * @public called by scripts/build/site-adapter.js and scripts/lib/test-site.js
 */
export async function buildRepositorySite(site: RepositorySite): Promise<void> {
  const { root, config, origin, base, entries, isCompressed } = site;
  const exported = config === undefined ? {} : (await load(resolve(root, config))).default;
  const settings = readSettings(exported, config ?? 'site.config.ts');
  const timelines = await readRepositoryTimelines(site);
  await buildSite({
    site: site.site,
    input: { timelines, settings, origin, base, places: assetPlaces(root) },
    // All of it is from builds. Nothing looks into SvelteKit's folder, and the linters look everywhere else.
    output: { name: site.out, path: resolve(root, site.out), others: [], workIn: join(root, '.svelte-kit') },
    entries,
    isCompressed: isCompressed && entries === undefined,
  });
}

/**
 * Reads the timelines of the repository, so that a build need not come to its end before it says what is wrong with them.
 *
 * @throws Error that names the timeline which does not pass its check, with its faults
 * @public called by scripts/build/site-adapter.js
 */
export async function readRepositoryTimelines({
  root,
  folders,
}: Pick<RepositorySite, 'root' | 'folders'>): Promise<readonly SiteTimeline[]> {
  const paths = folders.map((folder) => resolve(root, folder));
  const { checked, outcome, timelines } = await readProjects(paths, { load, from: root });
  const faulty = checked.find(({ issues }) => issues.some(({ severity }) => severity === 'error'));
  if (!outcome.isClean)
    throw new Error(
      `${faulty?.file ?? 'a timeline'} does not pass its check; npm run check says more\n${outcome.text}`,
    );
  return timelines;
}

/**
 * Puts Brotli in the place of each file in a folder that gains by it: the package carries a third of the bytes, and every
 * site has those as well.
 *
 * @param site where the same files may stand with their Brotli beside them, which is then taken
 * @public called by scripts/package.js
 */
export async function packFiles(folder: string, site: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  await Promise.all(
    paths.filter(isCompressible).map(async (path) => {
      const bytes = await readFile(path);
      const packed = await packedIn(join(site, relative(folder, path)), bytes);
      await writeFile(`${path}.br`, packed ?? (await asBrotli(bytes)));
      await rm(path);
    }),
  );
}

/** Returns the Brotli beside a file that has these bytes. */
async function packedIn(path: string, bytes: Buffer): Promise<Uint8Array | undefined> {
  try {
    return bytes.equals(await readFile(path)) ? await readFile(`${path}.br`) : undefined;
  } catch {
    return undefined;
  }
}
