import { FORMATS, formatOf, type Assets, type Format, type Timeline } from '../lib/core.js';
import { outcomeOf } from './check.js';
import { PAGE_POLICY, plainPage } from './fault-page.js';
import type { Checked } from './folder.js';
import { loadFrame } from './language.js';

/** What a server sends back. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
  /** For the terminal: what is wrong with the timeline. */
  readonly report?: string;
}

/** A browser asks each time whether what it has is still so: the next request may find another timeline. */
const HEADERS = { 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' };

export interface AnswerOptions {
  readonly assets: Assets;
  /** Language of the frame; that of the timeline where it is left out. */
  readonly language?: string | undefined;
}

/**
 * Answers for one path of a served timeline: `/` is its page, `/<id>.<extension>` each of its formats. A
 * timeline with faults gives them instead, as a page.
 */
export async function answer(
  path: string,
  checked: Checked,
  { assets, language }: AnswerOptions,
): Promise<Answer> {
  const { timeline } = checked;
  const outcome = outcomeOf([checked], {});
  if (!timeline || !outcome.isClean) {
    const body = plainPage({ title: `${checked.folder} does not pass its check`, text: outcome.text });
    return { ...page(500, body), report: outcome.text };
  }
  const format = path === '/' ? formatOf('html') : formatAt(path, timeline);
  if (!format) return page(404, nothingHere(path, timeline));
  const messages = await loadFrame(timeline, language);
  const body = await format.write(timeline, { messages }, assets);
  return { status: 200, headers: { ...HEADERS, 'content-type': format.mediaType }, body };
}

function formatAt(path: string, timeline: Timeline): Format | undefined {
  return FORMATS.find(({ extension }) => path === `/${timeline.id}.${extension}`);
}

function nothingHere(path: string, timeline: Timeline): string {
  return plainPage({
    title: 'There is nothing here',
    text: `${path}\n\nHere is the timeline, and what it can be written as:`,
    links: ['/', ...FORMATS.map(({ extension }) => `/${timeline.id}.${extension}`)],
  });
}

/** Returns a page of the server's own. */
export function page(status: number, body: string): Answer {
  const headers = {
    ...HEADERS,
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': PAGE_POLICY,
  };
  return { status, headers, body };
}
