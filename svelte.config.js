import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { siteAdapter } from './scripts/build/site-adapter.js';
import { FOLDERS } from './scripts/lib/build-settings.js';
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

/** @type {import('@sveltejs/kit').Config} */
export default {
  preprocess: vitePreprocess(),
  compilerOptions: { runes: true },
  kit: {
    adapter: siteAdapter(),
    outDir: FOLDERS.kit,
    // Addresses in pages are relative: a site works below any path.
    paths: { relative: true },
    // The name by which an events.ts imports the library, here as in other projects.
    alias: { 'sourceline/core': 'src/lib/core.ts' },
    // The adapter writes the pages: Kit has no data while it builds, and is to write none.
    prerender: { entries: [], crawl: false, handleUnseenRoutes: 'ignore' },
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
