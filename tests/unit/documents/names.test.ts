import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEMO, hasDemo } from '../../../scripts/lib/demo-tests.js';
import { DOCUMENTS, read, ROOT } from './pages';

/*
 * A document that names a dead file or command sends its reader astray: what the project's own documents have
 * in backticks, or link to, must be there.
 */

/** Where a short path may begin: `layout/scene.ts` is said for src/lib/layout/scene.ts. */
const BASES = [
  '',
  'src',
  'src/lib',
  'src/lib/components',
  'src/lib/formats',
  'tests/fixtures/sites/one/one-lamp',
];

/** What the build and the packing make, which a fresh clone has not. */
const MADE = [
  'build/',
  '.svelte-kit/site/',
  'node_modules/.cache/sourceline',
  '404.html',
  'index.html',
  'dist/mount/',
  'mount.js',
  'verify.js',
  'features.js',
  'story.js',
  '_app/immutable/',
  '_app/files.json',
  'looks/',
  'looks/make/',
  'test-results/',
];

/** What a reader of the document makes, or has elsewhere. */
const TO_MAKE = [
  'sources/raw/',
  'sources.lock.json',
  'media/',
  'editor.json',
  'imports.json',
  'timeline.json',
  'changes.json',
  'src/lib/formats/docx.ts',
  'src/lib/messages/it/',
  'src/lib/messages/it/language.ts',
  'docs/decisions/NNN-title.md',
  'static/_headers',
  'static/.nojekyll',
  'actions/upload-pages-artifact',
];

/** Addresses of the served site, the package's doors, and the reader's own timeline in the README's example. */
const ELSEWHERE = /^\/|^sourceline\/|^data\/harbour\//;
/** Said of the demo, which a project may have taken out. */
const isOfDemo = (name: string): boolean => !hasDemo() && `data/${DEMO}/`.startsWith(name);

const EXTENSION = /\.(?:ts|js|svelte|json|md|css|svg|png|html)$/;

/** Commands of npm itself, which package.json does not list. */
const OF_NPM = ['ci', 'install', 'pack'];

interface Package {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const { scripts, dependencies, devDependencies } = JSON.parse(read('package.json')) as Package;

/** Returns what is between backticks, on one line or over two; links.test.ts has links and blocks of code. */
function namesIn(text: string): string[] {
  const prose = text.replace(/^```[^]*?^```$/gm, '');
  return Array.from(prose.matchAll(/`([^`]+)`/g), ([, name = '']) => name.replace(/\s+/g, ' '));
}

/** A date or the ending of a name is no path. */
function isPath(name: string): boolean {
  const isOther = /^[\d/.-]+$|^\.\w+$/.test(name);
  return !isOther && /^[\w.$[\]+-][\w./$[\]+-]*$/.test(name) && (name.includes('/') || EXTENSION.test(name));
}

function isThere(path: string): boolean {
  return BASES.some((base) => ['', '.ts'].some((ending) => existsSync(join(ROOT, base, path + ending))));
}

/** The scripts that a document runs, in backticks or as a line of their own: `npm run check`, `npm test`. */
function commandsIn(text: string): string[] {
  const lines = text.split('\n').filter((line) => /^ {4,}\w*npm /.test(line));
  return [...namesIn(text), ...lines].flatMap((part) =>
    Array.from(part.matchAll(/\bnpm (?:run )?([a-z][\w:-]*)/g), ([, name = '']) => name),
  );
}

describe.each(DOCUMENTS)('%s', (document) => {
  const text = read(document);
  const names = namesIn(text);

  it('is there', () => {
    expect(text).not.toBe('');
  });

  it('names only files and folders that are there', () => {
    const paths = names.filter((name) => isPath(name) && !ELSEWHERE.test(name) && !isOfDemo(name));
    expect(paths.filter((path) => ![...MADE, ...TO_MAKE].includes(path) && !isThere(path))).toEqual([]);
  });

  it('names only commands that package.json has', () => {
    expect(commandsIn(text).filter((name) => !(name in scripts) && !OF_NPM.includes(name))).toEqual([]);
  });

  it('names only packages that are installed', () => {
    const packages = names.filter((name) => /^@[\w-]+\/[\w-]+$/.test(name));
    expect(packages.filter((name) => !(name in dependencies) && !(name in devDependencies))).toEqual([]);
  });
});

describe('the lists of this test', () => {
  it('name what documents name', () => {
    const all = DOCUMENTS.flatMap((document) => namesIn(read(document)));
    for (const name of [...MADE, ...TO_MAKE]) expect(all).toContain(name);
  });

  it('let paths and commands be found', () => {
    const text =
      'See `src/lib/core.ts`, `a b/c`, `PORT=1\nnpm start`, `<x>/y`.\n\n    npm run unit  # all\n```sh\n`docs/a.md`\n```';
    expect(namesIn(text).filter(isPath)).toEqual(['src/lib/core.ts']);
    expect(commandsIn(text)).toEqual(['start', 'unit']);
    expect(isThere('source/join')).toBe(true);
    expect(isThere('source/gone.ts')).toBe(false);
  });
});
