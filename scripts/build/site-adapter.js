import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { FOLDERS, IS_SERVER_ONLY } from '../lib/build-settings.js';
import { siteState } from '../lib/site-server.js';
import { checkRepositorySite, writeRepositorySite } from '../write-site.js';

/** Parts of Kit's server that write no page: what browsers load, what Kit's own build reads, what is empty. */
const LEFT_OUT = ['_app', '.vite', 'stylesheets', 'manifest.js', 'island-packages.json'];

/** Packages that have files of their own beside their code; the server has all others inside, and runs without node_modules. */
const OUTSIDE = ['@cantoo/pdf-lib', '@cantoo/fontkit', '@resvg/resvg-wasm', 'subset-font'];

/** What the server is made of, as it was when its build began. The configurations of Vite and Kit share no module. */
const STATE = join(FOLDERS.kit, 'site-state');

/**
 * Bundles the server of the site for wherever it will run, and notes what it is made of. Before that, it reads the
 * timelines: with one that does not pass its check, no site is written in the end.
 * @returns {import('vite').Plugin}
 */
export function siteServer() {
  return {
    name: 'sourceline-site-server',
    apply: 'build',
    config: () => ({ ssr: { noExternal: true, external: OUTSIDE } }),
    async buildStart() {
      if (this.environment.name !== 'ssr') return;
      if (!IS_SERVER_ONLY) await checkRepositorySite();
      mkdirSync(FOLDERS.kit, { recursive: true });
      writeFileSync(STATE, siteState());
    },
  };
}

/**
 * Returns an adapter that puts the server and what browsers load into a folder, from which any number of sites can be
 * written, and then writes the site of this repository. Kit itself writes no page: it would have to be built again for
 * each site.
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function siteAdapter() {
  return {
    name: 'sourceline-site',
    async adapt(builder) {
      const site = join(FOLDERS.kit, 'site');
      const server = builder.getServerDirectory();
      rmSync(site, { recursive: true, force: true });
      mkdirSync(site, { recursive: true });
      cpSync(server, join(site, 'server'), {
        recursive: true,
        filter: (path) => !LEFT_OUT.includes(relative(server, path)),
      });
      // What is in files of their own is loaded by pages; Kit's own scripts are not, as its pages have none.
      cpSync(join(server, '_app/immutable/assets'), join(site, 'files/_app/immutable/assets'), {
        recursive: true,
      });
      cpSync(builder.config.kit.files.assets, join(site, 'files'), { recursive: true });
      writeFileSync(join(site, 'package.json'), '{ "type": "module" }\n');
      cpSync(STATE, join(site, 'state'));
      if (!IS_SERVER_ONLY) await writeRepositorySite({ site, out: FOLDERS.site });
    },
  };
}
