import type { DocumentBlock } from '../source/markdown/block.js';
import { readMarkdown } from '../source/markdown/read.js';
import { escapeText, readParagraph } from './markdown-text.js';
import { asOneLine } from './plain.js';
import type { TextBlock } from './text-block.js';

/**
 * Writes a title and blocks as the Markdown body of an archived document. The project's reader gives these blocks again: each
 * is read back before it is taken, and what cannot have its own form is written as a paragraph. Throws when even that differs.
 */
export function writeMarkdown(title: string, blocks: readonly TextBlock[]): string {
  const heading: TextBlock = { kind: 'heading', level: 1, text: title };
  const written: string[] = [];
  let table: TextBlock[] = [];
  const items = new ItemIndents();
  const flush = (): void => {
    if (table.length > 0) written.push(...writeTable(table));
    table = [];
  };
  for (const block of [heading, ...blocks]) {
    if (block.kind !== 'row' && block.kind !== 'header') flush();
    if (block.kind === 'header') flush();
    if (block.kind !== 'item') items.reset();
    if (block.kind === 'row' || block.kind === 'header') table.push(block);
    else if (block.kind === 'item') written.push(writeItem(block, items));
    else written.push(writeOne(block));
  }
  flush();
  const body = `${written.join('\n\n')}\n`;
  checkTexts(body, [heading, ...blocks]);
  return body;
}

function checkTexts(body: string, blocks: readonly TextBlock[]): void {
  const read = readMarkdown(body).map(({ text }) => text);
  const wanted = blocks.map(({ text }) => text);
  const at = wanted.findIndex((text, index) => read[index] !== text);
  if (at < 0 && read.length === wanted.length) return;
  throw new Error(
    `block ${at + 1} cannot be written as Markdown: ${(wanted[at] ?? read[wanted.length] ?? '').slice(0, 100)}`,
  );
}

function isAlone(written: string, { kind, text }: TextBlock): boolean {
  const [block, ...others] = readMarkdown(written);
  return others.length === 0 && block?.kind === kind && block.text === text;
}

function writeOne(block: TextBlock): string {
  const way = waysOf(block).find((written) => isAlone(written, block));
  return way ?? asParagraph(block.text);
}

function asParagraph(text: string): string {
  const written = escapeText(text.includes('\n') ? asOneLine(text) : text, readParagraph);
  if (written === undefined) throw new Error(`a text cannot be written as Markdown: ${text.slice(0, 100)}`);
  return written;
}

/** Returns ways to write a block, the best first. */
function waysOf({ kind, text, level = 1, mark = '' }: TextBlock): readonly string[] {
  if (kind === 'code') {
    const fence = '`'.repeat(Math.max(3, ...(text.match(/`+/g) ?? []).map((marks) => marks.length + 1)));
    return [`${fence}\n${text}\n${fence}`];
  }
  const inline = asParagraph(text);
  if (kind === 'heading')
    return [`${'#'.repeat(level)} ${inline}`, `${'#'.repeat(level)} ${inline.replace(/(#+)$/, '\\$1')}`];
  if (kind === 'quote') return [`${'> '.repeat(level)}${inline}`, `> ${inline}`];
  if (kind === 'note') return [`[^${mark}]: ${inline}`];
  if (kind === 'picture' || kind === 'caption') return [`![${inline}]()`];
  return [inline];
}

/** How far the items of a list are indented, by depth. */
class ItemIndents {
  #indents: number[] = [];
  #signs: string[] = [];

  reset(): void {
    this.#indents = [];
    this.#signs = [];
  }

  /**
   * Returns the sign of an item. A hyphen alone may begin a speech, and a number alone may be a year: both are read as text,
   * so that a list of numbers begins with 1.
   */
  sign(level: number, mark: string | undefined): string {
    const depth = Math.min(level - 1, this.#indents.length);
    const isNumber = mark !== undefined && /^\d{1,2}\.$/.test(mark);
    const sign = isNumber && (mark === '1.' || this.#signs[depth]?.endsWith('.')) ? mark : '*';
    this.#signs = [...this.#signs.slice(0, depth), sign];
    return sign;
  }

  /** Returns the indent of an item at a depth, and remembers that of what is inside it. */
  next(level: number, width: number): number {
    const depth = Math.min(level - 1, this.#indents.length);
    const indent = depth === 0 ? 0 : (this.#indents[depth - 1] ?? 0);
    this.#indents = [...this.#indents.slice(0, depth), indent + width];
    return indent;
  }

  /** Returns the indent of a further paragraph of the item at a depth; undefined where there is no such item. */
  further(level: number): number | undefined {
    return this.#indents[Math.min(level, this.#indents.length) - 1];
  }
}

function writeItem(block: TextBlock, items: ItemIndents): string {
  const { text, level = 1, mark } = block;
  const inline = asParagraph(text);
  if (mark === undefined) {
    const indent = items.further(level);
    if (indent !== undefined) return `${' '.repeat(indent)}${inline}`;
  }
  const sign = items.sign(level, mark);
  return `${' '.repeat(items.next(level, sign.length + 1))}${sign} ${inline}`;
}

function writeTable(rows: readonly TextBlock[]): readonly string[] {
  const width = Math.max(...rows.map(({ cells }) => cells?.length ?? 1));
  const line = (cells: readonly string[]): string => `| ${cells.map(asCell).join(' | ')} |`;
  const [first] = rows;
  const hasHead = first?.kind === 'header';
  const pad = (cells: readonly string[]) => [
    ...cells,
    ...Array<string>(Math.max(0, width - cells.length)).fill(''),
  ];
  const head = line(pad(hasHead ? (first.cells ?? [first.text]) : []));
  const body = (hasHead ? rows.slice(1) : rows).map(({ cells, text }) => line(cells ?? [text]));
  const written = [head, `|${' --- |'.repeat(width)}`, ...body].join('\n');
  const read: readonly DocumentBlock[] = readMarkdown(written);
  const isSame = read.length === rows.length && rows.every(({ text }, index) => read[index]?.text === text);
  return isSame ? [written] : rows.map(({ text }) => asParagraph(text));
}

function asCell(text: string): string {
  return text === '' ? '' : asParagraph(text);
}
