import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Timeline } from '../../../src/lib/model/timeline';
import { assets, quotesOf, squeezed, textFile } from './assets';
import { crowd, quoting } from './crowds';
import { cleanNetwork, HOSTILE, hostileTimeline, SITE } from './given';
import { outputOf } from './tool';

/*
 * The SVG as others read it: resvg's parser takes nothing but well-formed XML, and libxml's does too where it is
 * on PATH. The kept drawing is for people: `UPDATE_GOLDEN=1 npx vitest run formats/svg` keeps a new one.
 */

beforeAll(async () => initWasm(await assets.resvg()));

/** Size as resvg has it. @throws when it is no SVG */
function sizeOf(svg: string): { width: number; height: number } {
  const drawing = new Resvg(svg, { font: { loadSystemFonts: false } });
  try {
    return { width: drawing.width, height: drawing.height };
  } finally {
    drawing.free();
  }
}

/** The text of all lines, one behind the other, as XML has it. */
function textIn(svg: string): string {
  const lines = Array.from(svg.matchAll(/<text [^>]*>(.*?)<\/text>/gs), ([, inside = '']) => inside);
  const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return lines
    .join('')
    .replace(/<[^>]*>/g, '')
    .replace(/&(\w+);/g, (_, name: string) => named[name] ?? '');
}

const wellFormed = (text: string): string =>
  // eslint-disable-next-line no-control-regex -- what XML cannot hold
  text.replace(/[\p{Cs}\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '\uFFFD');

const cases: readonly (readonly [string, Timeline])[] = [
  ['the first timeline', cleanNetwork],
  ['a hostile one', hostileTimeline()],
  ['empty texts', hostileTimeline([''])],
  ['no events and no sources', { ...cleanNetwork, events: [], sources: [] }],
  ['a quote of 10,000 characters', quoting('A word, '.repeat(1250))],
  ['forty lanes', crowd(60, 40)],
];

describe('the SVG', () => {
  it.each(cases)('is XML of the size that it says, with every quote whole: %s', async (_, timeline) => {
    for (const width of [360, 1000]) {
      const svg = await textFile('svg', timeline, { width });
      const { height } = /<svg [^>]*height="(?<height>\d+)"/.exec(svg)?.groups ?? {};
      expect(sizeOf(svg)).toEqual({ width, height: Number(height) });
      expect(svg).toContain(`viewBox="0 0 ${width} ${height}"`);
      outputOf('xmllint', ['--noout', '--nonet', '-'], svg);
      const text = squeezed(textIn(svg));
      for (const quote of quotesOf(timeline)) expect(text.includes(squeezed(wellFormed(quote)))).toBe(true);
    }
  });

  it.each(cases)(
    'has nothing that runs, nothing from elsewhere, and links to pages alone: %s',
    async (_, timeline) => {
      const svg = await textFile('svg', timeline);
      const tags = svg.match(/<[a-z][^>]*>/gi) ?? [];
      const names = new Set(tags.map((tag) => /^<(\w+)/.exec(tag)?.[1]));
      const known = [
        'svg',
        'title',
        'desc',
        'rect',
        'line',
        'circle',
        'path',
        'text',
        'tspan',
        'a',
        'g',
        'clipPath',
      ];
      expect(known).toEqual(expect.arrayContaining([...names]));
      for (const tag of tags) {
        expect(tag).not.toMatch(/\s(?:on\w+|style|src|xlink:href)\s*=/i);
        for (const [, href = ''] of tag.matchAll(/\shref="([^"]*)"/g)) expect(href).toMatch(/^https?:\/\//);
        for (const [, url = ''] of tag.matchAll(/="url\(([^)]*)\)"/g)) expect(url).toMatch(/^#[\w-]+$/);
      }
      const ids = Array.from(svg.matchAll(/\sid="([^"]*)"/g), ([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
    },
  );

  it('has a title and a description for those who do not see it, and a number for every event', async () => {
    const svg = await textFile('svg', cleanNetwork);
    expect(svg).toContain('role="img" aria-labelledby="clean-network-title clean-network-desc"');
    expect(svg).toContain(`<title id="clean-network-title">${cleanNetwork.title}</title>`);
    expect(svg).toMatch(/<desc id="clean-network-desc">.*34 numbered events/);
    const marks = Array.from(svg.matchAll(/<title>(\d+)\. /g), ([, number]) => Number(number));
    expect(marks.sort((a, b) => a - b)).toEqual(cleanNetwork.events.map((_, index) => index + 1));
  });

  it('leads to the publisher, and to the kept passage only where a site shows it', async () => {
    const svg = await textFile('svg', cleanNetwork);
    const quotes = quotesOf(cleanNetwork).length;
    expect(
      svg.match(new RegExp(`href="${SITE}t/clean-network/s/[^"]*#q-`, 'g'))?.length,
    ).toBeGreaterThanOrEqual(quotes);
    const alone = await textFile('svg', cleanNetwork, { site: undefined });
    expect(alone).not.toContain('/t/clean-network');
    expect(alone).toContain('#:~:text=');
  });

  it('is XML for any text', async () => {
    const any = fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { minLength: 1, maxLength: 9 });
    await fc.assert(
      fc.asyncProperty(any, async (texts) => {
        const svg = await textFile('svg', hostileTimeline(texts), { width: 500 });
        expect(sizeOf(svg).width).toBe(500);
      }),
      { numRuns: 40 },
    );
  });

  it('can be drawn of letters that the fonts of pictures lack', async () => {
    expect(textIn(await textFile('svg', quoting('数据安全 👍')))).toContain('“数据安全 👍”');
    expect(HOSTILE.some((text) => text.includes('数据'))).toBe(true);
  });

  it('of the first timeline is the kept one', async () => {
    const kept = new URL('../../golden/clean-network-figure.svg', import.meta.url);
    const changed = new URL('../../golden/clean-network-figure.changed.svg', import.meta.url);
    const svg = await textFile('svg', cleanNetwork);
    rmSync(changed, { force: true });
    if (existsSync(kept) && readFileSync(kept, 'utf8') === svg) return;
    if (process.env['UPDATE_GOLDEN']) return writeFileSync(kept, svg);
    writeFileSync(changed, svg);
    expect.fail(
      'tests/golden/clean-network-figure.svg is not what is drawn now: see clean-network-figure.changed.svg',
    );
  });
});
