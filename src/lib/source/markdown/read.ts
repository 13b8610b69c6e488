import { decodeString } from 'micromark-util-decode-string';
import { CELL_BORDER, type DocumentBlock, type BlockKind } from './block.js';
import { writeInline } from './inline.js';
import { setPlainAside } from './plain.js';
import { findToken, readTokens, type MarkdownToken } from './tokens.js';
import { TextWriter } from './writer.js';

/** Where a block is: how deep in quotes and lists, and how its list item or footnote is marked. */
interface Place {
  readonly quotes: number;
  readonly items: number;
  /** Is written before the first block only. */
  mark: string | undefined;
  readonly isNote: boolean;
}

/** A list of so high a number was not begun: it is a year, or another number, at the start of a paragraph. */
const LEAST_NUMBER_OF_TEXT = 100;

/**
 * Reads the body of an archived document (line ends as LF) as Markdown, block by block in reading order; footnotes come
 * after the text, in the order of their definitions. What is no text for a reader gives no block: rules, comments,
 * definitions of links. Throws for no text: each is some Markdown.
 */
export function readMarkdown(body: string): readonly DocumentBlock[] {
  const { rest, plain, placed } = setPlainAside(body);
  if (rest === '') return plain;
  const reader = new BlockReader(rest);
  reader.visit(readTokens(rest), { quotes: 0, items: 0, mark: undefined, isNote: false });
  return [...reader.blocks, ...reader.notes].map(placed);
}

class BlockReader {
  readonly blocks: DocumentBlock[] = [];
  readonly notes: DocumentBlock[] = [];
  readonly #body: string;

  constructor(body: string) {
    this.#body = body;
  }

  visit(tokens: readonly MarkdownToken[], place: Place): void {
    for (const token of tokens) this.#visitOne(token, place);
  }

  #visitOne(token: MarkdownToken, place: Place): void {
    const { type, children } = token;
    if (type === 'paragraph') this.#paragraph(token, place);
    else if (type === 'atxHeading') this.#heading(token, place);
    else if (type === 'setextHeading') this.#underlined(token, place);
    else if (type === 'blockQuote') this.#quote(children, place);
    else if (type === 'listOrdered' || type === 'listUnordered') this.#list(token, place);
    else if (type === 'table') this.#table(token, place);
    else if (type === 'codeFenced') this.#code(token, place);
    else if (type === 'htmlFlow') this.#html(token, place);
    else if (type === 'gfmFootnoteDefinition') {
      const label = findToken(children, 'gfmFootnoteDefinitionLabelString');
      this.visit(children, { ...place, mark: label && this.#slice(label), isNote: true });
    } else if (type === 'content') this.visit(children, place);
  }

  #slice({ start, end }: Pick<MarkdownToken, 'start' | 'end'>): string {
    return this.#body.slice(start, end);
  }

  #paragraph(token: MarkdownToken, place: Place, prefix?: Pick<MarkdownToken, 'start' | 'end'>): void {
    for (const picture of token.children.filter(({ type }) => type === 'image'))
      this.#picture(picture, place);
    const writer = new TextWriter();
    if (prefix) writer.copy(this.#slice(prefix), prefix.start);
    writeInline(token.children, this.#body, writer);
    const isCaption = this.blocks.at(-1)?.kind === 'picture' && isEmphasised(token);
    this.#add(isCaption ? 'caption' : kindAt(place), writer, place);
  }

  #picture({ children }: MarkdownToken, place: Place): void {
    const alt = findToken(children, 'labelText');
    const writer = new TextWriter();
    if (alt) writeInline(alt.children, this.#body, writer);
    // A picture without a text is shown by nothing.
    this.#add('picture', writer, { ...place, mark: undefined });
  }

  #heading(token: MarkdownToken, place: Place): void {
    const marks = findToken(token.children, 'atxHeadingSequence');
    const text = findToken(token.children, 'atxHeadingText');
    const writer = new TextWriter();
    if (text) writeInline(text.children, this.#body, writer);
    this.#add('heading', writer, place, marks ? marks.end - marks.start : 1);
  }

  /** Text above a line of hyphens is a heading when it is short; a sentence, or more than a line, is a paragraph. */
  #underlined(token: MarkdownToken, place: Place): void {
    const text = findToken(token.children, 'setextHeadingText');
    const line = findToken(token.children, 'setextHeadingLine');
    if (!text || !line) return;
    const isRule = this.#slice(line).trim().startsWith('-');
    const written = this.#slice(text);
    if (isRule && (written.includes('\n') || /[.!?…;:,。！？；：，”"’»]$/u.test(written.trim())))
      return this.#paragraph(text, place);
    const writer = new TextWriter();
    writeInline(text.children, this.#body, writer);
    this.#add('heading', writer, place, isRule ? 2 : 1);
  }

  #quote(children: readonly MarkdownToken[], place: Place): void {
    const own = { ...place, quotes: place.quotes + 1 };
    this.visit(children, own);
    place.mark = own.mark;
  }

  #list(token: MarkdownToken, place: Place): void {
    const items = itemsOf(token);
    const isText = items.length > 0 && this.#isText(token, items, place);
    for (const { prefix, children } of items) {
      const at = { start: prefix.start, end: prefix.end };
      if (isText) this.#textOfItem(at, children, place);
      else {
        const mark = this.#slice(at).trim();
        const own = { ...place, items: place.items + 1, mark: /\d/.test(mark) ? mark : '•' };
        this.visit(children, own);
      }
    }
  }

  /** Returns whether what looks like a list is text: “1986. A great year”, or a dash before speech. */
  #isText({ type }: MarkdownToken, items: readonly Item[], { items: depth }: Place): boolean {
    const [first] = items;
    if (!first || depth > 0) return false;
    const mark = this.#slice(first.prefix).trim();
    if (type === 'listUnordered') return items.length === 1 && mark === '-' && isParagraph(first);
    // A paragraph of a number and a full stop: as a list it would be no text at all.
    if (items.every(({ children }) => blocksOf(children).length === 0)) return true;
    const number = parseInt(mark, 10);
    return number >= LEAST_NUMBER_OF_TEXT || (items.length === 1 && number > 1);
  }

  #textOfItem(
    prefix: Pick<MarkdownToken, 'start' | 'end'>,
    children: readonly MarkdownToken[],
    place: Place,
  ): void {
    const [first, ...others] = blocksOf(children).flatMap((token) =>
      token.type === 'content' ? token.children : [token],
    );
    if (!first) {
      const writer = new TextWriter();
      writer.copy(this.#slice(prefix).trimEnd(), prefix.start);
      this.#add(kindAt(place), writer, place);
    } else if (first.type === 'paragraph') this.#paragraph(first, place, prefix);
    else this.#visitOne(first, place);
    this.visit(others, place);
  }

  #table({ children }: MarkdownToken, place: Place): void {
    const rows = (part: string): readonly MarkdownToken[] =>
      (findToken(children, part)?.children ?? []).filter(({ type }) => type === 'tableRow');
    for (const [part, kind] of [
      ['tableHead', 'header'],
      ['tableBody', 'row'],
    ] as const)
      for (const row of rows(part)) this.#add(kind, this.#rowText(row), place);
  }

  #rowText({ children }: MarkdownToken): TextWriter {
    const writer = new TextWriter();
    const cells = children.filter(({ type }) => type === 'tableData' || type === 'tableHeader');
    for (const [index, cell] of cells.entries()) {
      if (index > 0) writer.replace(CELL_BORDER, cell.start, cell.start + 1);
      const content = findToken(cell.children, 'tableContent');
      if (content) writeInline(content.children, this.#body, writer);
    }
    return writer;
  }

  #code({ children }: MarkdownToken, place: Place): void {
    const writer = new TextWriter();
    const lines = children.filter(({ type }) => type === 'codeFlowValue');
    for (const [index, line] of lines.entries()) {
      if (index > 0) writer.replace('\n', line.start - 1, line.start);
      writer.copy(this.#slice(line), line.start);
    }
    this.#add('code', writer, place);
  }

  /** Of raw HTML only the text is left, and of scripts, styles and comments none. */
  #html(token: MarkdownToken, place: Place): void {
    const html = this.#slice(token);
    if (/^\s*<(?:[!?]|script\b|style\b)/i.test(html)) return;
    const writer = new TextWriter();
    for (const match of html.matchAll(/<!--[^]*?(?:-->|$)|<[^>]*(?:>|$)|\n|&[#\w]+;|[^<&\n]+|&/g)) {
      const [part] = match;
      const start = token.start + match.index;
      if (part.startsWith('<') || part === '\n') writer.breakLine(start);
      else if (part.length > 1 && part.startsWith('&'))
        writer.replace(decodeString(part), start, start + part.length);
      else writer.copy(part, start);
    }
    this.#add(kindAt(place), writer, place);
  }

  #add(kind: BlockKind, writer: TextWriter, place: Place, level?: number): void {
    if (writer.isEmpty) return;
    const depth = level ?? (kind === 'quote' ? place.quotes : kind === 'item' ? place.items : undefined);
    const { mark, isNote } = place;
    place.mark = undefined;
    (isNote ? this.notes : this.blocks).push({
      kind: isNote && kind !== 'heading' ? 'note' : kind,
      ...writer.finish(),
      ...(depth === undefined ? {} : { level: depth }),
      ...(mark === undefined ? {} : { mark }),
    });
  }
}

interface Item {
  readonly prefix: MarkdownToken;
  readonly children: readonly MarkdownToken[];
}

function itemsOf({ children }: MarkdownToken): readonly Item[] {
  const items: { prefix: MarkdownToken; children: MarkdownToken[] }[] = [];
  for (const token of children)
    if (token.type === 'listItemPrefix') items.push({ prefix: token, children: [] });
    else items.at(-1)?.children.push(token);
  return items;
}

/** Returns whether an item is one paragraph and nothing else. */
function isParagraph({ children }: Item): boolean {
  const blocks = blocksOf(children);
  return blocks.length === 1 && blocks[0]?.type === 'content';
}

function blocksOf(children: readonly MarkdownToken[]): readonly MarkdownToken[] {
  return children.filter(({ type }) => !/^(?:lineEnding|linePrefix|listItemIndent)/.test(type));
}

function kindAt({ quotes, items }: Place): BlockKind {
  return items > 0 ? 'item' : quotes > 0 ? 'quote' : 'paragraph';
}

function isEmphasised({ children }: MarkdownToken): boolean {
  return children.every(({ type }) => ['emphasis', 'strong', 'image', 'lineEnding'].includes(type));
}
