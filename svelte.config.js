import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

// Kit's route announcer is the one element with an inline style; this is the hash of that style. It goes
// with the Kit version, so tests/e2e/csp.test.ts counts violations on every kind of page.
const ANNOUNCER_STYLE = 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=';

/** Where the site is served below the root of its host: empty, or a path with a slash before and none behind. */
const base = /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? '');

/** Address under which the site will stand, where it is known: for what must be named in full, as oEmbed wants. */
const site = new URL(process.env.SITE_URL ?? 'http://localhost:4173');

/** @type {import('@sveltejs/kit').Config} */
export default {
  preprocess: vitePreprocess(),
  compilerOptions: { runes: true },
  kit: {
    adapter: adapter({ pages: 'build', assets: 'build', strict: true }),
    paths: { base, relative: true },
    // The name by which an events.ts imports the library, here as in other projects.
    alias: { 'sourceline/core': 'src/lib/core.ts' },
    inlineStyleThreshold: 0,
    prerender: {
      origin: site.origin,
      handleHttpError: 'fail',
      handleMissingId: 'fail',
      handleEntryGeneratorMismatch: 'fail',
    },
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['none'],
        // WebAssembly: pictures are drawn by resvg, when a reader asks for one.
        'script-src': ['self', 'wasm-unsafe-eval'],
        'style-src': ['self'],
        'style-src-attr': ['unsafe-hashes', ANNOUNCER_STYLE],
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
        return config;
      },
    },
  },
};
