import { readFileSync } from 'node:fs';
import { parse, type AST } from 'svelte/compiler';
import { render } from 'svelte/server';
import { describe, expect, it, vi } from 'vitest';
import type { Component } from 'svelte';
import { CASES, INSIDE_OTHERS } from './shown';
import { strangersIn } from './strangers';

/*
 * Every component is drawn with catalogues whose texts are marked. What is read on the page and bears no mark must
 * be the timeline's own, or a name: else it would be English on a page in any language.
 */

// What stands for a module is asked for before anything is imported.
const { markModule } = await vi.hoisted(() => import('./mark'));
vi.mock('../../../src/lib/messages/en/page', async (original) => markModule(await original<object>()));
vi.mock('../../../src/lib/messages/en/lazy', async (original) => markModule(await original<object>()));
vi.mock('../../../src/lib/messages/en/reading', async (original) => markModule(await original<object>()));
vi.mock('../../../src/lib/messages/en/story', async (original) => markModule(await original<object>()));
vi.mock('../../../src/lib/messages/en/share', async (original) => markModule(await original<object>()));
vi.mock('../../../src/lib/messages/en/archive', async (original) => markModule(await original<object>()));
vi.mock('../../../src/lib/messages/en/files', async (original) => markModule(await original<object>()));
vi.mock('../../../src/lib/messages/en/embed', async (original) => markModule(await original<object>()));
vi.mock('../../../src/lib/messages/en/footer', async (original) => markModule(await original<object>()));
vi.mock('../../../src/lib/messages/en/remote', async (original) => markModule(await original<object>()));
vi.mock('../../../src/lib/messages/en/mount', async (original) => markModule(await original<object>()));
vi.mock('../../../src/lib/messages/en/site', async (original) => markModule(await original<object>()));
vi.mock('$app/state', () => ({
  page: { route: { id: '/[[lang=lang]]' }, params: {}, url: new URL('http://a.test/') },
}));
vi.mock('$app/paths', () => ({ base: '', resolve: (path: string) => path }));
vi.mock('$app/navigation', () => ({ pushState: () => undefined, replaceState: () => undefined }));

// The editor has its own test, which reads its page in another language (tests/e2e/make-words.test.ts).
const components = import.meta.glob<{ default: Component<Record<string, unknown>> }>([
  '/src/**/*.svelte',
  '!/src/make/**',
  '!/src/islands/MakeIsland.svelte',
  '!/src/routes/**/make/*.svelte',
]);

describe('a page with marked words', () => {
  it('has a case for every component', () => {
    const without = Object.keys(components).filter((path) => !(path in CASES) && !INSIDE_OTHERS.has(path));
    const told = without.map(
      (path) => `${path}: give it props in tests/unit/messages/shown.ts, so that its words are looked at`,
    );
    expect(told).toEqual([]);
    const gone = [...Object.keys(CASES), ...INSIDE_OTHERS].filter((path) => !(path in components));
    expect(gone).toEqual([]);
  });

  it.each(Object.keys(CASES))('%s says nothing of its own', async (path) => {
    const { default: Shown } = (await components[path]?.()) ?? {};
    if (!Shown) throw new Error(path);
    for (const props of (await CASES[path]?.()) ?? []) {
      const { head, body } = render(Shown, { props });
      expect(strangersIn(body + head.replace(/<meta[^>]*>/g, ''))).toEqual([]);
    }
  });

  it('is not found clean because nothing is looked at', () => {
    const html = '<p title="Share">⟦Said by⟧ <b>China</b></p><p>Hello, ⟦you⟧</p><svg><text>two</text></svg>';
    expect(strangersIn(html)).toEqual(['Share', 'Hello, ⟦you⟧', 'two']);
  });
});

/** Letters that a template holds itself, also where no case comes by. */
function lettersIn(node: AST.SvelteNode | AST.SvelteNode[] | undefined): string[] {
  const found: string[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { type, name, data } = value as { type?: string; name?: string; data?: string };
    if (type === 'StyleDirective') return;
    // A part of an address is no word.
    if (type === 'Text' && /\p{L}/u.test(data ?? '') && !/^\S*\/$/.test(data ?? '')) found.push(data ?? '');
    if (type === 'Attribute' && !/^(?:aria-label|title|placeholder|alt)$/.test(name ?? '')) return;
    for (const inner of Object.values(value)) walk(inner);
  };
  walk(node);
  return found;
}

describe('a template', () => {
  it.each(Object.keys(components))('%s holds no words', (path) => {
    const source = readFileSync(new URL(`../../..${path}`, import.meta.url), 'utf8');
    const { fragment } = parse(source, { modern: true });
    expect(lettersIn(fragment)).toEqual([]);
  });
});
