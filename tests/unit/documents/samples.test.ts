import type { Component } from 'svelte';
import { compile } from 'svelte/compiler';
import { render } from 'svelte/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { elementHtml, embedHtml, EMBED_OPTIONS } from '../../../src/lib/core';
import { runHere } from '../cli/here';
import { blocksIn, DOCUMENTS, read, type Block } from './pages';
import { folderWith, importFrom, printed, promised, typeFaults, type Folder } from './samples';

/*
 * What a document shows as code is copied by its readers: each block that is marked `runnable` is type-checked, and run
 * where Node can run it. What it says that it prints is compared.
 */

const blocks = DOCUMENTS.flatMap((document) => blocksIn(read(document), document)).filter(
  ({ isRunnable }) => isRunnable,
);
const inLanguage = (name: string): Block[] => blocks.filter(({ language }) => language === name);
const typescript = inLanguage('ts');
/** A mounted timeline needs a browser; the tests of the package run one. */
const forNode = typescript.filter(({ code }) => !code.includes("'sourceline/mount'"));
const named = (all: readonly Block[]) =>
  all.map((block) => [`${block.document}:${block.line}`, block] as const);
const fileOf = (name: string): string => name.replace(/\W/g, '-');

/** The folder that samples run in: it has the timeline that `init` begins, as JSON. */
let folder: Folder;
beforeAll(async () => {
  folder = folderWith({});
  for (const line of ['init harbour', 'export harbour --to json -o harbour.json']) {
    const { status, stderr } = await runHere(line.split(' '), { cwd: folder.path });
    expect(status, stderr).toBe(0);
  }
});
afterAll(() => folder.remove());

it('every marked block is in a language that is checked here', () => {
  expect(new Set(blocks.map(({ language }) => language))).toEqual(new Set(['ts', 'svelte', 'html']));
  expect(forNode.length).toBeGreaterThan(1);
  expect(typescript.length).toBeGreaterThan(forNode.length);
});

describe('samples in TypeScript', () => {
  // In one program, so that the library is read once.
  it('are well typed, and a copy with a wrong name is not', async () => {
    const wrong = typescript.map((block) => ({
      ...block,
      document: `wrong ${block.document}`,
      code: block.code.replace(/^import \{ (\w+)/m, 'import { $1s'),
    }));
    const faults = await typeFaults([...typescript, ...wrong]);
    expect(faults.filter((fault) => !fault.startsWith('wrong '))).toEqual([]);
    const found = new Set(faults.map((fault) => fault.replace(/:\d+: .*$/, '')));
    expect(found).toEqual(new Set(wrong.map(({ document }) => document)));
  });

  it.each(named(forNode))('%s runs, and prints what it says', async (name, { code }) => {
    expect(await printed(folder, `${fileOf(name)}.ts`, code)).toEqual(promised(code));
  });
});

describe('samples in Svelte', () => {
  it.each(named(inLanguage('svelte')))('%s renders the timeline', async (name, { code }) => {
    expect(compile(code, { filename: 'Sample.svelte' }).warnings).toEqual([]);
    const module = await importFrom(folder, `${fileOf(name)}.svelte`, code);
    const { body } = render(module['default'] as Component);
    expect(body).toContain('The reading room opens');
    expect(body).toContain('<svg');
  });

  it('a broken copy does not', async () => {
    const [block] = inLanguage('svelte');
    const code = block?.code.replace('<Timeline {timeline}', '<Timeline') ?? '';
    const module = await importFrom(folder, 'broken.svelte', code);
    expect(() => render(module['default'] as Component).body).toThrow();
  });
});

describe('samples in HTML', () => {
  const given = { address: '', title: '', page: '', script: '' };
  const written = `${elementHtml(given)} ${embedHtml(given)}`;

  it.each(named(inLanguage('html')))(
    '%s has the elements and attributes that Share writes',
    (_name, { code }) => {
      expect(attributeFaults(code, written)).toEqual([]);
    },
  );

  it('a broken copy has not', () => {
    expect(attributeFaults('<source-line source="x"></source-line>', written)).toEqual([
      'source-line source="x"',
    ]);
    expect(attributeFaults('<iframe sandbox="allow-same-origin"></iframe>', written)).toEqual([
      'iframe sandbox="allow-same-origin"',
    ]);
  });
});

/** Attributes whose values are the writer’s own. */
const OWN = ['src', 'title', 'href', 'alt', 'width', 'height', 'loading'];

/** Returns the attributes of our elements in `code` that are not in `written`, nor options of an embed. */
function attributeFaults(code: string, written: string): string[] {
  const known = new Set(attributesIn(written));
  return attributesIn(code).filter((attribute) => {
    const [element = '', name = ''] = attribute.split(/[ =]/);
    const isOption = element === 'source-line' && EMBED_OPTIONS.some((option) => option === name);
    return /^(?:source-line|iframe|script)$/.test(element) && !isOption && !known.has(attribute);
  });
}

/** Returns each attribute with its element, and with its value where that is not the writer’s own. */
function attributesIn(code: string): string[] {
  return Array.from(code.matchAll(/<([a-z][\w-]*)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*\/?>/g)).flatMap(
    ([, element = '', attributes = '']) =>
      Array.from(
        attributes.matchAll(/([\w-]+)(="[^"]*")?/g),
        ([, name = '', value = '']) => `${element} ${name}${OWN.includes(name) ? '' : value}`,
      ),
  );
}
