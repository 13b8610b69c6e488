// The mounted timeline in `npm run dev`: its module, built when it is asked for, and a page that shows it.

import { basename } from 'node:path';
import { DATA, timelineFolders } from '../lib/data.js';
import { ROOT } from '../lib/install.js';
import { readMount } from './mount-bundle.js';

/**
 * Returns a page of others, as plain as can be. Vite's own script loads it again after a change.
 * @param {string} timeline
 */
const pageWith = (timeline) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>A mounted timeline</title>
<script type="module" src="../@vite/client"></script>
<h1>A page that mounts a timeline</h1>
<div id="timeline"></div>
<script type="module">
  import { mount } from './mount.js';
  mount(document.querySelector('#timeline'), { src: '../t/${timeline}.json' });
</script>
</html>
`;

/** Returns the page with the first timeline, by the name of its folder. */
function firstPage() {
  const [folder] = timelineFolders(ROOT);
  return folder === undefined
    ? `<!doctype html><title>Nothing to mount</title><p>${DATA}/ has no timeline to mount.`
    : pageWith(basename(folder));
}

/**
 * Serves `/mount/` and `/mount/mount.js` in dev. What was built is kept until one of its sources changes; then every
 * page that is open loads again.
 *
 * @returns {import('vite').Plugin}
 */
export function mountInDev() {
  /** @type {ReturnType<typeof readMount> | undefined} */
  let built;
  /** @type {ReadonlySet<string>} */
  let inputs = new Set();

  async function fileOf(/** @type {string} */ name) {
    built ??= readMount();
    try {
      const { files, inputs: sources } = await built;
      inputs = new Set(sources);
      return files.get(name);
    } catch (error) {
      // It is tried again: what was wrong may be put right in a file that was not read yet.
      built = undefined;
      throw error;
    }
  }

  return {
    name: 'sourceline:mount-in-dev',
    apply: 'serve',
    configureServer(server) {
      const page = `${server.config.base}mount/`;
      server.middlewares.use((request, response, next) => {
        const path = request.url?.replace(/[?#].*$/, '') ?? '';
        if (!path.startsWith(page)) return next();
        const name = path.slice(page.length);
        if (name === '') return void send(response, 'text/html', firstPage());
        fileOf(name).then(
          (text) => (text === undefined ? next() : send(response, 'text/javascript', text)),
          next,
        );
      });
    },
    hotUpdate({ file }) {
      if (!inputs.has(file)) return;
      built = undefined;
      if (this.environment.name === 'client') this.environment.hot.send({ type: 'full-reload', path: '*' });
    },
  };
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {string} type
 * @param {string} text
 */
function send(response, type, text) {
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' });
  response.end(text);
}
