import { DEMO, hasDemo } from './scripts/lib/demo-tests.js';

/** @type {import('knip').KnipConfig} */
export default {
  entry: [
    // The doors of the library, and what pages, workers and bundles begin with.
    'src/lib/{index,core,archive}.ts',
    'src/lib/workers/archive.ts',
    // What publishes from the editor is a bundle of its own.
    'src/make/publish/publisher.ts',
    'src/islands/{timeline,source,event,open,make,plain,embed,remote,check,standalone}.ts',
    'src/embed/host/main.ts',
    // Put into a bundle by scripts/build/keys-inside.js.
    'src/mount/load-keys.ts',
    'src/{mount/mount,cli/main,cli/load-worker,cli/table-worker}.ts',
    'scripts/*.js',
    'bench/pages/*.js',
    'data/*/events.ts',
    'tests/fixtures/sites/*/*/events.ts',
    'tests/fixtures/sites/*/site.config.ts',
    // A reporter of Playwright.
    'tests/e2e/count.ts',
    'tests/e2e/hosts/serve.ts',
    // Loaded by scripts/engines.js.
    'tests/engines/run.ts',
  ],
  project: ['src/**/*.{ts,svelte}', '{scripts,bench}/**/*.js', '{tests,types}/**/*.ts'],
  // A project of its own, which takes the package as others do.
  ignore: ['tests/package/app/**'],
  // What imports the demo, where it was taken out.
  ...(hasDemo() ? {} : { ignoreUnresolved: [new RegExp(`/data/${DEMO}/`)] }),
  // The type of what a file exports may be named; a value that only its own file uses has no reason to be exported.
  ignoreExportsUsedInFile: { interface: true, type: true },
  // Makes a named pipe, on systems that have them.
  ignoreBinaries: ['mkfifo'],
  ignoreDependencies: [
    // Run by their path: scripts/test.js, scripts/package.js and tests/package/lint.test.ts; what the project of tests/package/ installs.
    '@arethetypeswrong/cli',
    '@typescript/native-preview',
    '@sveltejs/adapter-static',
    '@sveltejs/package',
    'svelte-check',
    // Named by style sheets: src/routes/fonts.css.
    '@fontsource-variable/source-sans-3',
    '@fontsource-variable/source-serif-4',
    // Fonts of pictures, by script: resolved when their letters occur.
    '@fontsource-variable/noto-.+',
  ],
};
