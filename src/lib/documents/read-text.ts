import { parse } from 'yaml';
import { splitDocument } from '../source/frontmatter.js';
import { readMarkdown } from '../source/markdown/read.js';
import type { Field, Metadata, Said } from './metadata.js';
import { asOneLine } from './plain.js';
import type { ReadDocument } from './read-page.js';
import type { TextBlock } from './text-block.js';

/** A line longer than this was not broken to fit a width: each line is a paragraph. */
const WIDEST_LINE = 120;
const LONGEST_TITLE = 200;

/**
 * Reads a plain text: paragraphs are between blank lines, or are lines where these are long. A short first one is the title; what
 * follows it without a blank line, such as who wrote it and when, is a paragraph for each line.
 */
export function readPlainText(text: string): ReadDocument {
  const [first = '', ...others] = partsIn(text.replace(/\r\n?/g, '\n'));
  const whole = asParagraph(first);
  const isTitled =
    others.length > 0 && whole.length <= LONGEST_TITLE && !/[.!?…。！？]["”’»」]?$/.test(whole);
  const lines = isTitled ? first.split('\n').map(asOneLine) : [whole];
  const [title = '', ...behind] = lines.filter((line) => line !== '');
  const texts = [...(isTitled ? behind : [title]), ...others.map(asParagraph)];
  return {
    blocks: texts.filter((each) => each !== '').map((each): TextBlock => ({ kind: 'paragraph', text: each })),
    leftOut: [],
    metadata: isTitled ? { title: { values: [title], from: 'first line' } } : {},
    notes: [],
  };
}

/** Returns the paragraphs of a text as they are broken into lines. */
function partsIn(text: string): string[] {
  const lines = text.split('\n');
  const isByLine = lines.some((line) => line.trim().length > WIDEST_LINE);
  const parts = isByLine ? lines : text.split(/\n[^\S\n]*(?:\n[^\S\n]*)+/);
  return parts.filter((part) => asOneLine(part) !== '');
}

function asParagraph(part: string): string {
  return asOneLine(joinChinese(part));
}

/** Where a line of Chinese is broken, no blank belongs. */
function joinChinese(text: string): string {
  return text.replace(
    /(?<=[\p{scx=Hani}，。、；：！？”」])[^\S\n]*\n\s*(?=[\p{scx=Hani}，。、；：！？“「])/gu,
    '',
  );
}

/** A Markdown text, which is archived as it is written. */
export interface ReadMarkdownText {
  readonly body: string;
  readonly metadata: Metadata;
  /** The id that its front matter has. */
  readonly id?: string;
}

const NAMES: Readonly<Record<Field, readonly string[]>> = {
  title: ['title'],
  standfirst: ['standfirst'],
  authors: ['authors', 'author'],
  published: ['published', 'date'],
  publisher: ['publisher', 'site'],
  language: ['language', 'lang'],
  url: ['url', 'source', 'link'],
  doi: ['doi'],
  accessed: ['accessed'],
};

/** Reads a Markdown text: what its front matter says, and its body as it is, with LF at line ends. */
export function readMarkdownText(text: string): ReadMarkdownText {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const parts = splitDocument(plain);
  const fields = parts && yamlFields(parts.yaml);
  const body = (fields ? parts.body : plain).replace(/^\n+/, '').replace(/\n*$/, '\n');
  const said: Partial<Record<Field, Said>> = {};
  for (const [field, names] of Object.entries(NAMES) as [Field, readonly string[]][]) {
    const values = names.map((name) => textsOfField(fields?.[name])).find((each) => each.length > 0);
    if (values) said[field] = { values, from: 'front matter' };
  }
  const heading = readMarkdown(body).find(({ kind }) => kind === 'heading');
  if (heading) said.title = { values: [heading.text], from: 'first heading' };
  const [id] = textsOfField(fields?.['id']);
  return { body, metadata: said, ...(id === undefined ? {} : { id }) };
}

function yamlFields(yaml: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const fields: unknown = parse(yaml, { schema: 'failsafe' });
    return typeof fields === 'object' && fields !== null ? (fields as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function textsOfField(value: unknown): string[] {
  if (typeof value === 'string') return asOneLine(value) === '' ? [] : [asOneLine(value)];
  if (Array.isArray(value)) return value.flatMap(textsOfField);
  return typeof value === 'object' && value !== null ? textsOfField((value as { name?: unknown }).name) : [];
}
