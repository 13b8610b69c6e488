import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { EMBED_OPTIONS, TABLE_COLUMNS } from '../../../src/lib/core';
import { FAULT_KINDS } from '../../../src/lib/tables';
import { cellsBelow, read, ROOT } from './pages';

/* The manuals list every prop, option, method, event, column and package that there is, and no other. */

const SRC = join(ROOT, 'src');
/** Scripts by path below src/. */
const sources = new Map(
  readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:ts|svelte)$/.test(path) && statSync(join(SRC, path)).isFile())
    .map((path) => [path.replaceAll('\\', '/'), scriptIn(readFileSync(join(SRC, path), 'utf8'), path)]),
);

/** Names of the members of an interface, with a question mark behind those that may be left out. */
function membersOf(name: string, file?: string): string[] {
  const declaration = new RegExp(`interface ${name}\\b`);
  const path = file ?? [...sources].find(([, script]) => declaration.test(script))?.[0];
  if (path === undefined) throw new Error(`there is no interface ${name}`);
  const tree = ts.createSourceFile(path, scriptOf(path), ts.ScriptTarget.Latest, true);
  const found = tree.statements.find(
    (statement) => ts.isInterfaceDeclaration(statement) && statement.name.text === name,
  ) as ts.InterfaceDeclaration | undefined;
  const inherited = found?.heritageClauses?.flatMap(({ types }) => types.map((type) => type.getText())) ?? [];
  const own = found?.members.flatMap((member) =>
    member.name ? [`${member.name.getText()}${member.questionToken ? '?' : ''}`] : [],
  );
  return [...new Set([...(own ?? []), ...inherited.flatMap((each) => membersOf(each))])].sort();
}

function scriptOf(path: string): string {
  return sources.get(path) ?? '';
}

function scriptIn(text: string, path: string): string {
  return path.endsWith('.svelte') ? (/<script[^>]*>([^]*?)<\/script>/.exec(text)?.[1] ?? '') : text;
}

/** Names in the first cells of a table: bold ones are required. */
function named(cells: readonly string[]): string[] {
  return cells
    .flatMap((cell) =>
      Array.from(cell.matchAll(/(\*\*)?`(\w+)/g), ([, bold, name]) => `${name}${bold ? '' : '?'}`),
    )
    .sort();
}
const plain = (names: readonly string[]): string[] => names.map((name) => name.replace('?', '')).sort();

describe('docs/components.md', () => {
  const page = read('docs/components.md');
  const exported = Array.from(
    scriptOf('lib/index.ts').matchAll(/default as (\w+) \} from '\.\/([^']+\.svelte)'/g),
    ([, name = '', path = '']) => ({ name, path: `lib/${path}` }),
  );
  const headings = Array.from(page.matchAll(/^(#{2,3}) `(\w+)`$/gm), ([heading, , name = '']) => ({
    heading,
    name,
  }));

  it('has every component that the package exports', () => {
    expect(headings.map(({ name }) => name).sort()).toEqual(exported.map(({ name }) => name).sort());
    expect(exported.length).toBeGreaterThan(10);
  });

  it.each(exported)('has every prop of $name', ({ name, path }) => {
    const { heading = '' } = headings.find((each) => each.name === name) ?? {};
    // The props of the sheet are declared beside what loads it.
    const members = scriptOf(path).includes('interface Props ')
      ? membersOf('Props', path)
      : membersOf('SheetProps');
    expect(named(cellsBelow(page, heading))).toEqual(members);
  });

  it('has every link', () => {
    const cells = cellsBelow(page, '# Components for Svelte');
    expect(plain(named(cells))).toEqual(plain(membersOf('Links', 'lib/state/links.ts')));
  });
});

describe('docs/mount.md', () => {
  const page = read('docs/mount.md');
  const under = (heading: string): Set<string> => new Set(plain(named(cellsBelow(page, heading))));

  it('has every option', () => {
    expect(under('## `mount(element, options)`')).toEqual(new Set(plain(membersOf('MountOptions'))));
  });

  it('has every member and every event', () => {
    const members = [...membersOf('MountedTimeline'), ...membersOf('MountEvents')];
    expect(under('## `MountedTimeline`')).toEqual(new Set(plain(members)));
  });
});

describe('lists of names', () => {
  const listed = (document: string, heading: string): string[] =>
    plain(named(cellsBelow(read(document), heading)));

  it('are whole for an embed', () => {
    expect(listed('docs/embedding.md', '## The embed page')).toEqual([...EMBED_OPTIONS].sort());
    expect(listed('docs/source-line.md', '## Attributes')).toEqual([...EMBED_OPTIONS, 'src', 'title'].sort());
  });

  it('are whole for a table', () => {
    expect(listed('docs/columns.md', '## Columns')).toEqual([...TABLE_COLUMNS].sort());
    const kinds = Array.from(cellsBelow(read('docs/columns.md'), '## Faults'), (cell) =>
      cell.replace(/`/g, ''),
    );
    expect(kinds.sort()).toEqual([...FAULT_KINDS].sort());
  });

  it('are whole for an event and a source', () => {
    const fields = listed('docs/authoring.md', '## 3. Describe the events');
    expect(fields).toEqual(plain(membersOf('TimelineEvent')));
    const front = plain(membersOf('Source')).filter(
      (name) => !['paragraphs', 'after', 'unpublished'].includes(name),
    );
    expect(listed('docs/authoring.md', '## 2. Add the sources')).toEqual(
      plain([...front, 'boilerplate', 'pages']),
    );
  });

  it('are whole for the pictures of the guides, which stay small', () => {
    // In bytes, all pictures of a guide together.
    const guides = { 'docs/authoring.md': 400_000, 'docs/importing.md': 150_000 };
    const named = Object.entries(guides).flatMap(([guide, most]) => {
      const names = Array.from(
        read(guide).matchAll(/!\[[^\]]{20,}\]\(make\/([\w-]+\.webp)\)/g),
        ([, name = '']) => name,
      );
      const bytes = names.map((name) => statSync(join(ROOT, 'docs/make', name)).size);
      expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(most);
      return names;
    });
    expect(named.sort()).toEqual(readdirSync(join(ROOT, 'docs/make')).sort());
  });

  it('are whole for decisions', () => {
    const pages = readdirSync(join(ROOT, 'docs/decisions')).filter((name) => name !== 'README.md');
    const index = read('docs/decisions/README.md');
    const links = Array.from(
      index.matchAll(/^- \[(.+)\]\((.+)\)$/gm),
      ([, title, name]) => `${name} ${title}`,
    );
    const titles = pages.map((name) => `${name} ${/^# (.+)$/m.exec(read(`docs/decisions/${name}`))?.[1]}`);
    expect(links).toEqual(titles.sort());
    for (const [at, name] of pages.sort().entries())
      expect(name).toMatch(new RegExp(`^${String(at + 1).padStart(3, '0')}-`));
  });

  it('are whole for run-time dependencies', () => {
    const { dependencies } = JSON.parse(read('package.json')) as { readonly dependencies: object };
    const cells = cellsBelow(read('ARCHITECTURE.md'), '## Run-time dependencies');
    const names = cells.flatMap((cell) => Array.from(cell.matchAll(/`([^`]+)`/g), ([, name = '']) => name));
    expect(names.sort()).toEqual([...Object.keys(dependencies), 'svelte'].sort());
  });
});
