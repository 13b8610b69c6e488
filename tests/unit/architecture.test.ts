import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { layerTable } from './house/rules.js';

/*
 * Who may import whom. The rules are these two tables, the first of which ARCHITECTURE.md repeats; what follows reads
 * the imports of every file in src/ and compares them.
 */

const CORE = ['model', 'messages', 'source', 'find', 'layout', 'render', 'formats', 'tables'];

/** By zone, a folder or one of the two doors: the other zones that it may import. Each may import itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  messages: ['model'],
  source: ['model', 'messages'],
  find: ['model', 'messages', 'source'],
  layout: ['model', 'messages'],
  render: ['model', 'messages', 'source', 'find', 'layout'],
  formats: ['model', 'messages', 'source', 'find', 'layout', 'render'],
  tables: ['model', 'messages', 'formats'],
  // What a person writes of a timeline: read from text, and filled in from its documents.
  project: ['model', 'source', 'formats', 'tables'],
  // Pure as the core is. What reads pages is large: the core loads it when it is asked for (tests/unit/core-imports.test.ts).
  documents: ['model', 'messages', 'source'],
  // Files of other programs, read as drafts. Pure, and loaded when such a file is opened.
  imports: ['model', 'messages', 'source', 'formats', 'tables', 'project', 'documents'],
  // A timeline that is being made, with what the editor works out of it. Pure.
  editing: ['model', 'messages', 'source', 'find', 'formats', 'project', 'documents', 'imports'],
  // The format of tile sets. What reads dates for it is that of tables.
  tiles: ['model', 'tables'],
  // Asks the network, so it is no part of the core.
  net: [],
  // The client of a worker names it by its address, and shares with it the shapes of their messages.
  state: [...CORE, 'workers'],
  components: [...CORE, 'state', 'css'],
  core: [...CORE, 'project', 'documents'],
  index: [...CORE, 'state', 'components', 'core'],
  assets: ['core'],
  standalone: ['index', 'core', 'css'],
  // What the program that starts the site's server gives it. Nothing that a browser loads may import it.
  site: ['messages', 'core', 'assets'],
  server: ['core', 'assets', 'standalone', 'site'],
  cli: ['core', 'documents', 'editing', 'imports', 'tiles', 'net', 'assets', 'standalone', 'site'],
  // A worker takes only what it runs: through a door, all that is behind it would load with it.
  workers: [...CORE, 'net'],
  embed: ['index', 'core', 'net', 'css'],
  mount: ['index', 'core', 'net', 'css'],
  params: ['messages', 'site'],
  // The editor.
  make: [
    'model',
    'messages',
    'layout',
    'render',
    'tables',
    'editing',
    'documents',
    'imports',
    'state',
    'components',
    'index',
    'core',
    'standalone',
    'css',
  ],
  // What comes alive on pages, and the scripts that start it.
  islands: ['index', 'core', 'archive', 'embed', 'make', 'standalone', 'css'],
  // The door of the page for large tables.
  archive: ['state', 'components'],
  routes: ['index', 'core', 'archive', 'server', 'site', 'embed', 'standalone', 'islands', 'make', 'css'],
};

/** By zone, the packages that it may import beside all others. */
const RESTRICTED = /^(?:svelte|@sveltejs|node:|\$app|\$env|virtual:)/;
const MAY_USE: Readonly<Record<string, RegExp>> = {
  state: /^svelte(?:\/|$)/,
  components: /^svelte(?:\/|$)/,
  embed: /^svelte(?:\/|$)/,
  islands: /^svelte(?:\/|$)/,
  // What writes pages is built by itself, and loaded when something is published.
  make: /^(?:svelte(?:\/|$)|virtual:publisher$)/,
  // Its styles are put in once the whole bundle is there.
  mount: /^(?:svelte(?:\/|$)|virtual:)/,
  // The page is written by Svelte's server half, and its policy names its script and styles by their hash.
  standalone: /^(?:svelte(?:\/|$)|virtual:)/,
  assets: /^node:/,
  server: /^node:/,
  cli: /^node:/,
  params: /^@sveltejs\/kit$/,
  routes: /^(?:svelte(?:\/|$)|@sveltejs\/kit|node:|\$app\/|virtual:)/,
};

/** Above this a file has more than one idea, or has to be argued for. */
const MAX_LINES = 250;

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((path) => path.split(sep).join('/'))
  // The folder of a route may be named like a file: embed.js/.
  .filter((path) => /\.(?:ts|js|svelte|css)$/.test(path) && statSync(join(SRC, path)).isFile())
  .sort();
const modules = files.filter((path) => !path.endsWith('.css'));

function readSource(path: string): string {
  return readFileSync(join(SRC, path), 'utf8');
}

/** `lib/layout/scene.ts` is of layout, `lib/core.ts` of core, `hooks.server.ts` of routes. */
function zoneOf(path: string): string {
  if (path.endsWith('.css')) return 'css';
  const [top = '', folder = ''] = path.split('/');
  if (top === 'lib') return folder.replace(/\.ts$/, '');
  return path.includes('/') ? top : 'routes';
}

/** What a module imports: files of src/ as paths below it, packages by name. */
function importsOf(path: string): string[] {
  const text = readSource(path);
  const scripts = path.endsWith('.svelte')
    ? Array.from(text.matchAll(/<script[^>]*>([^]*?)<\/script>/g), ([, script = '']) => script)
    : [text];
  return scripts
    .flatMap((script) => ts.preProcessFile(script, true, true).importedFiles)
    .map(({ fileName }) => resolveImport(path, fileName));
}

function resolveImport(from: string, name: string): string {
  if (!/^\.|^\$lib(?:\/|$)/.test(name)) return name;
  const path = name.startsWith('.') ? posix.join(posix.dirname(from), name) : name.replace(/^\$lib/, 'lib');
  const typescript = path.replace(/\.js$/, '.ts');
  return existsSync(join(SRC, typescript)) ? typescript : path;
}

/** Why `from` may not import `to`; nothing when it may. */
function faultOf(from: string, to: string): string | undefined {
  const zone = zoneOf(from);
  const allowed = MAY_IMPORT[zone];
  if (!allowed) return `${from}: no rule for ${zone}`;
  // Types that SvelteKit writes for each route.
  if (to.endsWith('/$types.js') && zone === 'routes') return undefined;
  if (!to.includes('/') || !files.includes(to)) return packageFault(from, to);
  const target = zoneOf(to);
  return target === zone || allowed.includes(target) ? undefined : `${from} imports ${to}`;
}

function packageFault(from: string, name: string): string | undefined {
  if (/^(?:lib|routes|embed|islands|mount|cli|standalone|assets)\//.test(name))
    return `${from} imports ${name}, which is not there`;
  // The command line has packages of its own: what loads an events.ts where there is no Vite, a DOM, DOCX, PDF and DuckDB.
  if (
    zoneOf(from) === 'cli' &&
    !/^(?:node:|(?:jiti|linkedom|mammoth|@duckdb\/node-api)$|pdfjs-dist\/)/.test(name)
  )
    return `${from} imports ${name}`;
  const isAllowed = !RESTRICTED.test(name) || MAY_USE[zoneOf(from)]?.test(name);
  return isAllowed ? undefined : `${from} imports ${name}`;
}

const graph = new Map(modules.map((path) => [path, importsOf(path)]));

/** Modules on a way from `start` to `goal` along imports, both ends with it; nothing when there is none. */
function wayFrom(start: string, goal: string): string[] | undefined {
  const ways = [[start]];
  const seen = new Set([start]);
  for (let way = ways.shift(); way; way = ways.shift()) {
    const at = way.at(-1) ?? '';
    if (at === goal) return way;
    for (const next of graph.get(at) ?? []) {
      if (seen.has(next)) continue;
      seen.add(next);
      ways.push([...way, next]);
    }
  }
  return undefined;
}

describe('imports', () => {
  it('have the rules that ARCHITECTURE.md says', () => {
    const page = readFileSync(join(SRC, '../ARCHITECTURE.md'), 'utf8');
    expect(layerTable(page)).toEqual(MAY_IMPORT);
  });

  it('run one way', () => {
    const faults = [...graph].flatMap(([from, imports]) => imports.map((to) => faultOf(from, to)));
    expect(faults.filter((fault) => fault !== undefined)).toEqual([]);
  });

  it('go in no circle between folders', () => {
    const crossing = [...graph].flatMap(([from, imports]) =>
      imports.filter((to) => posix.dirname(to) !== posix.dirname(from)).map((to) => ({ from, to })),
    );
    const circles = crossing.flatMap(({ from, to }) => {
      const back = wayFrom(to, from);
      return back ? [[from, ...back].join(' -> ')] : [];
    });
    expect(circles).toEqual([]);
  });

  it('are read whole: of modules, components, types and what is loaded later', () => {
    expect(graph.get('lib/core.ts')).toContain('lib/model/parse.ts');
    expect(graph.get('lib/index.ts')).toContain('lib/components/Timeline.svelte');
    const names = [...graph.values()].flat();
    expect(names).toContain('lib/components/theme.css');
    expect(names.some((name) => /^lib\/state\/.*\.svelte\.ts$/.test(name))).toBe(true);
    const components = modules.filter((path) => path.endsWith('.svelte'));
    expect(components.some((path) => graph.get(path)?.some((name) => name.endsWith('.svelte')))).toBe(true);
    expect(ts.preProcessFile("const a = import('./a.js');").importedFiles).toHaveLength(1);
  });

  it.each([
    ['lib/model/table.ts', 'lib/layout/scene.ts'],
    ['lib/messages/messages.ts', 'lib/source/find.ts'],
    ['lib/source/find.ts', 'lib/layout/scene.ts'],
    ['lib/layout/scene.ts', 'lib/source/find.ts'],
    ['lib/render/event-text.ts', 'lib/state/links.ts'],
    ['lib/state/links.ts', 'lib/components/Axis.svelte'],
    ['lib/components/Axis.svelte', 'lib/index.ts'],
    ['lib/core.ts', 'lib/components/Axis.svelte'],
    ['lib/find/match.ts', 'lib/net/guarded-fetch.ts'],
    ['lib/net/guarded-fetch.ts', 'lib/model/parse.ts'],
    ['lib/server/timelines.ts', 'lib/model/parse.ts'],
    ['cli/check.ts', 'lib/model/parse.ts'],
    ['cli/check.ts', 'vite'],
    ['lib/documents/article.ts', 'lib/core.ts'],
    ['islands/embed.ts', 'lib/components/Timeline.svelte'],
    ['mount/mount.ts', 'lib/components/Timeline.svelte'],
    ['routes/+page.svelte', 'lib/components/Timeline.svelte'],
    ['lib/layout/scene.ts', 'svelte'],
    ['lib/layout/scene.ts', 'node:fs'],
    ['lib/components/Axis.svelte', 'node:fs'],
    ['lib/components/Axis.svelte', '$app/paths'],
    ['lib/components/Axis.svelte', 'lib/components/Gone.svelte'],
    ['lib/common/things.ts', 'lib/model/parse.ts'],
  ])('of %s may not name %s', (from, to) => {
    expect(faultOf(from, to)).toContain(from);
  });
});

describe('files', () => {
  it(`have at most ${MAX_LINES} lines`, () => {
    const long = files.filter((path) => readSource(path).trimEnd().split('\n').length > MAX_LINES);
    expect(long).toEqual([]);
  });
});
