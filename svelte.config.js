import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { precompressed } from './scripts/build/precompress.js';
import { CONFIG, ENTRIES, FOLDERS } from './scripts/lib/build-settings.js';
import { DATA } from './scripts/lib/data.js';
import { demoFiles, hasDemo } from './scripts/lib/demo-tests.js';

const html = readFileSync(new URL('src/app.html', import.meta.url), 'utf8').replaceAll('\r\n', '\n');

/**
 * What app.html has as scripts: the rules by which browsers fetch a page before it is asked for, and what says that a part
 * of the page did not load. A policy names them by their hashes.
 * @type {`sha256-${string}`[]}
 */
const SCRIPTS = Array.from(
  html.matchAll(/<script[^>]*>([^]*?)<\/script>/g),
  /** @returns {`sha256-${string}`} */
  ([, text = '']) => `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`,
);

/** Where the site is served below the root of its host: empty, or a path with a slash before and none behind. */
const base = /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? '');

/** Address under which the site will stand, where it is known: for what must be named in full, as oEmbed wants. */
const site = new URL(process.env.SITE_URL ?? 'http://localhost:4173');

/** Fonts of letters that the site's own font does not have, and pictures of events: timelines may have none of them. */
const OPTIONAL_ROUTES = ['/t/[timeline]/fonts/[font].ttf', '/t/[timeline]/media/[file]'];

/**
 * Returns whether a route may have no page: where there is no timeline, those of timelines have none, and so on.
 * @param {string} route
 */
function mayBeUnseen(route) {
  if (ENTRIES) return true;
  /** @type {Record<string, number> | undefined} set by src/lib/server/timelines.ts, which runs in the same process */
  const counts = Reflect.get(globalThis, Symbol.for('sourceline.counts'));
  if (!counts) return false;
  if (counts.timelines === 0 && /\[(?:timeline|file=file)\]/.test(route)) return true;
  if (counts.events === 0 && route.includes('/[event]')) return true;
  return OPTIONAL_ROUTES.includes(route) || (counts.sources === 0 && route.endsWith('/[source]'));
}

const { site: folder, kit: outDir } = FOLDERS;
const adapted = adapter({ pages: folder, assets: folder, strict: ENTRIES === undefined });

/** @type {import('@sveltejs/kit').Config} */
export default {
  preprocess: vitePreprocess(),
  compilerOptions: { runes: true },
  kit: {
    adapter: ENTRIES ? adapted : precompressed(adapted, folder),
    outDir,
    paths: { base, relative: true },
    // The name by which an events.ts imports the library, here as in other projects.
    alias: { 'sourceline/core': 'src/lib/core.ts', $data: DATA, $config: CONFIG },
    prerender: {
      origin: site.origin,
      handleHttpError: 'fail',
      handleMissingId: 'fail',
      handleEntryGeneratorMismatch: 'fail',
      entries: ENTRIES ? [...ENTRIES] : ['*'],
      crawl: ENTRIES === undefined,
      handleUnseenRoutes: ({ routes, message }) => {
        if (!routes.every(mayBeUnseen)) throw new Error(message);
      },
    },
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['none'],
        // WebAssembly: pictures are drawn by resvg, when a reader asks for one.
        'script-src': ['self', 'wasm-unsafe-eval', ...SCRIPTS],
        'style-src': ['self'],
        'img-src': ['self', 'data:'],
        'font-src': ['self'],
        'connect-src': ['self'],
        'frame-src': ['self'],
        'manifest-src': ['self'],
        'base-uri': ['none'],
        'form-action': ['none'],
      },
    },
    typescript: {
      config: (config) => {
        config.include = [
          ...config.include,
          '../data/**/*.ts',
          '../scripts/**/*.js',
          '../bench/*.js',
          '../bench/pages/*.js',
          '../*.js',
          '../*.ts',
        ];
        // A project of its own, which takes the package as others do.
        config.exclude = [...config.exclude, '../tests/package/app/**'];
        // A copy that is only built has no tests.
        if (existsSync('tests') && !hasDemo())
          config.exclude.push(...demoFiles('tests').map((path) => `../${path}`));
        return config;
      },
    },
  },
};
