// The timelines of the site, for the pages of `npm run dev`.

import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { normalizePath } from 'vite';
import { loadTypeScript } from '../check.js';
import { CONFIG, DATA, timelineFolders } from '../lib/data.js';
import { ROOT } from '../lib/install.js';

const { resolve } = createRequire(import.meta.url);

/**
 * Gives the pages of a dev server what `vite build` gives to those that it writes: the timelines of data/, read again
 * after a change, and what site.config.ts says. A timeline with faults stops all pages until it is put right.
 * @returns {import('vite').Plugin}
 */
export function siteData() {
  const config = join(ROOT, CONFIG, 'site.config.ts');
  const data = join(ROOT, DATA);
  /** @type {Promise<void> | undefined} */
  let reading;
  return {
    name: 'sourceline-site-data',
    apply: 'serve',
    configureServer(server) {
      server.watcher.add(data).on('all', (_event, path) => {
        const isData = normalizePath(path).startsWith(`${normalizePath(data)}/`);
        if (!isData && normalizePath(path) !== normalizePath(config)) return;
        reading = undefined;
        server.hot.send({ type: 'full-reload', path: '*' });
      });
      server.middlewares.use((_request, _response, next) => {
        reading ??= giveInput(config);
        reading.then(
          () => next(),
          (error) => {
            reading = undefined;
            next(error);
          },
        );
      });
    },
  };
}

/** @param {string} config */
async function giveInput(config) {
  /** @type {typeof import('../../src/cli/site/projects.js')} */
  const { readProjects } = await loadTypeScript(join(ROOT, 'src/cli/site/projects.ts'));
  /** @type {typeof import('../../src/cli/fonts.js')} */
  const { fontPlaces } = await loadTypeScript(join(ROOT, 'src/cli/fonts.ts'));
  /** @type {typeof import('../../src/site/input.js')} */
  const { setSiteInput } = await loadTypeScript(join(ROOT, 'src/site/input.ts'));
  /** @type {typeof import('../../src/site/settings.js')} */
  const { readSettings } = await loadTypeScript(join(ROOT, 'src/site/settings.ts'));
  /** @type {{ default?: unknown }} */
  const exported = existsSync(config) ? await loadTypeScript(config) : { default: {} };
  const { outcome, timelines } = await readProjects(timelineFolders(ROOT), {
    load: loadTypeScript,
    from: ROOT,
  });
  if (!outcome.isClean) throw new Error(outcome.text);
  setSiteInput({
    timelines,
    settings: readSettings(exported.default, 'site.config.ts'),
    origin: process.env['SITE_URL'],
    base: process.env['BASE_PATH'] ?? '',
    places: { ...fontPlaces(ROOT), resvg: () => resolve('@resvg/resvg-wasm/index_bg.wasm') },
  });
}
