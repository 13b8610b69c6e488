import { chmodSync, copyFileSync, cpSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { asProduction } from './production.js';
import { standaloneBundle } from './classic-bundle.js';
import { standaloneMessages } from './standalone-messages.js';
import { ROOT } from '../lib/install.js';

/** Packages that the program loads when it needs them; all else is inside. */
const OUTSIDE = [
  'jiti',
  '@cantoo/pdf-lib',
  '@cantoo/fontkit',
  '@mozilla/readability',
  '@resvg/resvg-wasm',
  'linkedom',
  'mammoth',
  'subset-font',
  // Where it is installed; `sourceline tile` says how where it is not.
  '@duckdb/node-api',
];

const FONTS = join(ROOT, 'node_modules', '@expo-google-fonts', 'source-sans-3');
const FONT_FILES = [
  '400Regular/SourceSans3_400Regular.ttf',
  '600SemiBold/SourceSans3_600SemiBold.ttf',
  '400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
  'LICENSE_FONT',
];

/** pdf.js as it is, with the tables without which Chinese, Japanese and Korean PDFs give no text; the fonts it draws with are not needed. */
const PDF = join(ROOT, 'node_modules', 'pdfjs-dist');
const PDF_FILES = ['LICENSE', 'legacy/build/pdf.min.mjs', 'legacy/build/pdf.worker.min.mjs'];

/** The program, and what it starts: each does its work when it is loaded, so no other file may import one. */
const ENTRIES = ['main', 'load-worker', 'table-worker', 'site-program'];

const MESSAGES = /[\\/]src[\\/]lib[\\/]messages[\\/]([a-z]{2,3})[\\/](?!language\.ts)/;

/**
 * Returns the file that the messages of a language go into. Else the bundler puts what one entry alone imports into it, and the
 * others load that entry for the sake of a few words.
 * @param {string} id
 */
function languageOf(id) {
  const [, language] = MESSAGES.exec(id) ?? [];
  return language === undefined ? null : `messages-${language}`;
}

/** @param {Awaited<ReturnType<typeof build>>} built */
function refuseImportedEntries(built) {
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  const chunks = new Map(outputs.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file]] : [])));
  const entries = ENTRIES.map((name) => `${name}.js`);
  for (const entry of entries) {
    const reached = new Set([entry]);
    for (const name of reached) {
      const { imports = [], dynamicImports = [] } = chunks.get(name) ?? {};
      for (const next of [...imports, ...dynamicImports]) {
        if (next !== entry && entries.includes(next))
          throw new Error(`${name}, which is part of ${entry}, imports ${next}, and so would run it`);
        reached.add(next);
      }
    }
  }
}

/**
 * Builds the command line into a folder: `main.js`, which can be run, beside it `load-worker.js` and `table-worker.js`,
 * what it loads only when it is needed, `fonts/`, and `pdf/`, which reads PDFs.
 * @param {string} outDir
 * @returns {Promise<void>}
 */
export async function buildCli(outDir) {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const built = await asProduction(() =>
    build({
      root: ROOT,
      configFile: false,
      logLevel: 'warn',
      mode: 'production',
      plugins: [
        standaloneBundle(),
        standaloneMessages(),
        svelte({ compilerOptions: { runes: true }, configFile: false }),
      ],
      define: { SOURCELINE_VERSION: JSON.stringify(version) },
      ssr: { noExternal: true, external: OUTSIDE },
      publicDir: false,
      build: {
        ssr: true,
        outDir,
        emptyOutDir: false,
        target: 'node20',
        minify: false,
        rolldownOptions: {
          // The program, and what it runs in a worker.
          input: Object.fromEntries(ENTRIES.map((name) => [name, join(ROOT, 'src', 'cli', `${name}.ts`)])),
          checks: { pluginTimings: false, ineffectiveDynamicImport: false },
          // All in one folder: what is beside the program is found from any of its parts.
          output: {
            entryFileNames: '[name].js',
            chunkFileNames: '[name].js',
            codeSplitting: { groups: [{ name: languageOf }] },
          },
        },
      },
    }),
  );
  refuseImportedEntries(built);
  mkdirSync(join(outDir, 'fonts'), { recursive: true });
  for (const file of FONT_FILES) copyFileSync(join(FONTS, file), join(outDir, 'fonts', basename(file)));
  mkdirSync(join(outDir, 'pdf'), { recursive: true });
  for (const file of PDF_FILES) copyFileSync(join(PDF, file), join(outDir, 'pdf', basename(file)));
  cpSync(join(PDF, 'cmaps'), join(outDir, 'pdf', 'cmaps'), { recursive: true });
  chmodSync(join(outDir, 'main.js'), 0o755);
}
