import { oneLine } from '../../formats/plain.js';
import { readMarkdown } from '../../source/markdown/read.js';
import { addressesIn, readHtml } from '../html-text.js';
import type { CandidateSource } from '../import.js';
import { pageAddress } from '../page-address.js';

/** What somebody wrote beside a passage. */
export interface Comment {
  /** Its first line, where it is short enough to be a title; empty where there is none. */
  readonly title: string;
  /** What the title does not have. */
  readonly summary: string;
  readonly links: readonly CandidateSource[];
  readonly quotes: readonly string[];
}

/** Longer than this is no title. */
const MOST_TITLE = 120;
const UNSEEN = /<(script|style)\b[^]*?(?:<\/\1\s*>|$)/gi;
const LINK = /(?<!!)\[([^\]]+)\]\(\s*<?(https?:\/\/[^\s)>]+)>?(?:\s+["'(][^)]*)?\)/gi;

/** Reads a comment, which is Markdown and may have HTML in it. */
export function readComment(markdown: string): Comment {
  const blocks = readMarkdown(markdown.replace(UNSEEN, '')).map(({ kind, text }) => ({
    kind,
    text: readHtml(text).text,
  }));
  const lines = blocks.flatMap(({ kind, text }) =>
    kind === 'quote' ? [] : text.split('\n').map((line) => line.trim()),
  );
  const [first = '', ...others] = lines.filter((line) => line !== '');
  const title = oneLine(first).trim();
  const isShort = title.length <= MOST_TITLE;
  return {
    title: isShort ? title : shortened(title),
    summary: (isShort ? others : [first, ...others]).join('\n'),
    links: linksIn(markdown),
    quotes: blocks.flatMap(({ kind, text }) => (kind === 'quote' ? [oneLine(text).trim()] : [])),
  };
}

/** Returns the beginning of a text as a title, up to a whole word. */
export function shortened(text: string): string {
  const line = oneLine(text).trim();
  if (line.length <= MOST_TITLE) return line;
  const cut = line.slice(0, MOST_TITLE);
  const end = cut.lastIndexOf(' ');
  return `${(end > MOST_TITLE / 2 ? cut.slice(0, end) : cut).replace(/[\s,;:.–—-]+$/, '')}…`;
}

function linksIn(markdown: string): readonly CandidateSource[] {
  const named = Array.from(markdown.matchAll(LINK), ([, title = '', url = '']) => ({ url, title }));
  const links = new Map<string, CandidateSource>();
  for (const link of [
    ...named,
    ...readHtml(markdown).links,
    ...addressesIn(markdown.replace(LINK, ' ')).map((url) => ({ url })),
  ])
    if (link.url !== undefined && pageAddress(link.url) !== undefined && !links.has(link.url))
      links.set(link.url, link);
  return [...links.values()];
}
