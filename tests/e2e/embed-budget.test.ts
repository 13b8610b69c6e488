import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect } from '@playwright/test';
import { BUILD, EMBED } from './site';
import { test } from './test';

/** What the scripts of pages in other pages weigh: all that they do is in them. */

/** Bytes after gzip. */
const LIMITS = { embed: 90_000, remote: 105_000, worker: 60_000 } as const;

/** The texts of a page's scripts that run, and of those that it has as text. */
function scriptsOf(path: string): { readonly running: readonly string[]; readonly inert: readonly string[] } {
  const html = readFileSync(`${BUILD}${path}index.html`, 'utf8');
  const all = [...html.matchAll(/<script([^>]*)>(.*?)<\/script>/gs)];
  const of = (kind: RegExp): string[] =>
    all.flatMap(([, head = '', text = '']) => (kind.test(head) ? [text] : []));
  return { running: of(/^$/), inert: of(/type="text\/plain"/) };
}

const size = (texts: readonly string[]): number => gzipSync(texts.join('\n'), { level: 9 }).byteLength;

function expectWithin(name: keyof typeof LIMITS, texts: readonly string[]): void {
  const bytes = size(texts);
  console.log(`script of ${name}: ${bytes} bytes gzip, ${LIMITS[name] - bytes} left of ${LIMITS[name]}`);
  expect(bytes).toBeGreaterThan(0);
  expect(bytes, name).toBeLessThanOrEqual(LIMITS[name]);
}

test('the script of a built embed page is small', () => {
  const { running, inert } = scriptsOf(EMBED);
  expectWithin('embed', running);
  expect(inert).toEqual([]);
});

test('the script of the page for other timelines is small, and its checker is in the worker’s alone', () => {
  const { running, inert } = scriptsOf('embed/');
  expectWithin('remote', running);
  expectWithin('worker', inert);
  // A sentence of the checker, which no page needs that draws.
  const rule = 'quote it whole';
  expect(inert.join('')).toContain(rule);
  expect(running.join('')).not.toContain(rule);
});
