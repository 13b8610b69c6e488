import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Tree } from './modules.js';
import {
  decorationShorthands,
  importCircles,
  indexesWithCode,
  layerTable,
  privateKeywords,
  repeatedExports,
  unguardedFetches,
} from './rules.js';

const SRC = fileURLToPath(new URL('../../../src/', import.meta.url));

/** Files that load what is of their own site, which no guard of a border is for. */
const OWN_FILES = [
  'islands/share/assets.ts',
  'islands/share/share.svelte.ts',
  'make/site-file.ts',
  'make/folder/folder-client.ts',
  'make/folder/folder-keeper.svelte.ts',
];

const tree: Tree = new Map(
  readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => /\.(?:ts|js|svelte|css)$/.test(path) && statSync(join(SRC, path)).isFile())
    .sort()
    .map((path) => [path, readFileSync(join(SRC, path), 'utf8')]),
);

/** A tree that breaks no rule; each test breaks one of them in a copy. */
const SOUND: Readonly<Record<string, string>> = {
  'lib/a/index.ts':
    "export { one } from './one.js';\nexport type { Two } from './two.js';\nexport * from './three.js';\n",
  'lib/a/one.ts':
    "import type { Two } from './two.js';\nexport function one(two: Two): Two { return two; }\n",
  'lib/a/two.ts': 'export interface Two { readonly two: number }\n',
  'lib/a/three.ts':
    'export class Three {\n  readonly #three = 3;\n  private constructor() {}\n  get three() { return this.#three; }\n}\n',
  'lib/a/View.svelte':
    '<script lang="ts">\n  import { one } from "./one.js";\n  one({ two: 2 });\n</script>\n<p>private</p>\n',
  'lib/net/get.ts': 'export const get = (address: string) => fetch(address);\n',
  'routes/page.ts': "import { one } from '$lib/a/index.js';\nexport const load = () => one({ two: 2 });\n",
};
const broken = (files: Readonly<Record<string, string>>): Tree =>
  new Map(Object.entries({ ...SOUND, ...files }));

describe('no name is exported by two files of the library', () => {
  it('holds', () => expect(repeatedExports(tree)).toEqual([]));
  it('holds for barrels, and for files outside', () => {
    expect(repeatedExports(broken({ 'routes/more.ts': 'export const one = 1;\n' }))).toEqual([]);
  });
  it.each([
    ['a function', 'export async function one() {}'],
    ['a constant', 'export const zero = 0, one = 1;'],
    ['a destructured constant', 'export const { zero, un: [one] } = zero();'],
    ['a type', 'export type one = string;'],
    ['a name that is made elsewhere', 'const un = 1;\nexport { un as one };'],
  ])('finds %s', (_, text) => {
    expect(repeatedExports(broken({ 'lib/b/more.ts': text }))).toEqual([
      'one is exported by lib/a/one.ts and lib/b/more.ts',
    ]);
  });
  it('finds what the module of a component exports, and not what its instance does', () => {
    const component = (script: string) => ({
      'lib/b/View.svelte': `<script ${script}>\n  export function one() {}\n</script>`,
    });
    expect(repeatedExports(broken(component('lang="ts" module')))).toHaveLength(1);
    expect(repeatedExports(broken(component('lang="ts"')))).toEqual([]);
  });
  it('allows the same texts in each language, once in each', () => {
    const texts = {
      'lib/messages/en/page.ts': 'export const page = 1;',
      'lib/messages/zh/page.ts': 'export const page = 2;',
    };
    expect(repeatedExports(broken(texts))).toEqual([]);
    expect(
      repeatedExports(broken({ ...texts, 'lib/messages/zh/more.ts': 'export const page = 2;' })),
    ).toHaveLength(1);
    expect(
      repeatedExports(broken({ ...texts, 'lib/messages/page.ts': 'export const page = 2;' })),
    ).toHaveLength(1);
  });
});

describe('an index.ts only passes names on', () => {
  it('holds', () => expect(indexesWithCode(tree)).toEqual([]));
  it.each([
    'export const one = 1;',
    "import './one.js';\n",
    "import { one } from './one.js';\nexport { one };\n",
    'export default 1;',
  ])('finds %j', (text) => {
    expect(indexesWithCode(broken({ 'lib/b/index.ts': text }))).toEqual([
      expect.stringContaining('lib/b/index.ts'),
    ]);
  });
});

describe('private members begin with #', () => {
  it('holds', () => expect(privateKeywords(tree)).toEqual([]));
  it.each([
    ['a field', 'class A { private one = 1; }'],
    ['a method', 'class A { private one(): void {} }'],
    ['a getter', 'class A { private get one() { return 1; } }'],
    ['a parameter', 'class A { constructor(private readonly one: number) {} }'],
    ['a member of an inner class', 'const make = () => class { private static one = 1; };'],
  ])('finds %s', (_, text) => {
    expect(privateKeywords(broken({ 'embed/more.ts': text }))).toEqual([
      'embed/more.ts has private one: write #one',
    ]);
  });
  it('finds one in a component', () => {
    const text = '<script lang="ts">\n  class A { private one = 1; }\n</script>';
    expect(privateKeywords(broken({ 'lib/b/More.svelte': text }))).toHaveLength(1);
  });
});

describe('imports go in no circle', () => {
  it('holds', () => expect(importCircles(tree)).toEqual([]));
  it('finds one of two files in one folder, of types too', () => {
    const two = "import type { one } from './one.js';\nexport type Two = typeof one;\n";
    expect(importCircles(broken({ 'lib/a/two.ts': two }))).toEqual([
      'lib/a/one.ts -> lib/a/two.ts -> lib/a/one.ts',
    ]);
  });
  it('finds one through a component, and a file that imports itself', () => {
    const circle = {
      'lib/b/more.ts': "export { default } from './More.svelte';\n",
      'lib/b/More.svelte': "<script>\n  const load = () => import('./more.js');\n</script>",
      'lib/b/own.ts': "export * from '$lib/b/own.js';\n",
    };
    expect(importCircles(broken(circle))).toEqual([
      'lib/b/more.ts -> lib/b/More.svelte -> lib/b/more.ts',
      'lib/b/own.ts -> lib/b/own.ts',
    ]);
  });
});

describe('the network is asked by lib/net', () => {
  it('holds', () => expect(unguardedFetches(tree, OWN_FILES)).toEqual([]));
  it('has no needless exception', () => {
    expect(unguardedFetches(tree, [])).toHaveLength(OWN_FILES.length);
  });
  it.each(['await fetch(url);', 'globalThis.fetch(url);', 'new XMLHttpRequest();', 'new WebSocket(url);'])(
    'finds %s',
    (text) => {
      expect(unguardedFetches(broken({ 'mount/load.ts': text }), [])).toEqual([
        expect.stringContaining('mount/load.ts'),
      ]);
    },
  );
  it.each([
    "import { get as ask } from 'node:https';",
    "import * as http from 'node:http';",
    "import tls from 'node:tls';",
    "import { createServer, request } from 'node:http';",
  ])('finds %s in the command line, but for its own guards', (text) => {
    expect(unguardedFetches(broken({ 'cli/add.ts': text }), [])).toEqual([
      expect.stringContaining('cli/add.ts asks hosts by itself'),
    ]);
    expect(unguardedFetches(broken({ 'cli/fetch/ask.ts': text }), [])).toEqual([]);
  });
  it('has no concern with a server', () => {
    const text = "import { createServer, type Server } from 'node:http';";
    expect(unguardedFetches(broken({ 'cli/serve.ts': text }), [])).toEqual([]);
  });
});

describe('decorations of text are written in their parts', () => {
  it('holds', () => expect(decorationShorthands(tree)).toEqual([]));
  it.each([
    'a { text-decoration: underline 1.5px var(--line); }',
    'a { color: red; text-decoration:underline\n dotted }',
    'a { text-decoration: var(--line) underline !important; }',
  ])('finds %j', (text) => {
    expect(decorationShorthands(broken({ 'lib/a/more.css': text }))).toEqual([
      expect.stringContaining('lib/a/more.css has text-decoration: '),
    ]);
    expect(decorationShorthands(broken({ 'lib/a/More.svelte': `<style>${text}</style>` }))).toHaveLength(1);
  });
  it.each(['none', 'underline', 'underline !important', 'inherit'])('allows %s', (value) => {
    const text = `a { text-decoration: ${value}; text-decoration-thickness: 2px; color: red }`;
    expect(decorationShorthands(broken({ 'lib/a/more.css': text }))).toEqual([]);
  });
});

describe('the table of layers', () => {
  it('is read from Markdown', () => {
    const page =
      '# Page\n\n| layer   | may import       |\n| ------- | ---------------- |\n| `model` | nothing          |\n| `find`  | `model`, `words` |\n\nMore | text |\n';
    expect(layerTable(page)).toEqual({ model: [], find: ['model', 'words'] });
    expect(layerTable('no table')).toEqual({});
  });
});
