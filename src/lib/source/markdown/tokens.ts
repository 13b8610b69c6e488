import { parse, postprocess, preprocess } from 'micromark';
import { gfm } from 'micromark-extension-gfm';

/** A part of a Markdown text: its type by micromark's name, where it begins and ends, in UTF-16 units, and its parts. */
export interface MarkdownToken {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly children: readonly MarkdownToken[];
}

/**
 * Reads a Markdown text (CommonMark with GitHub's tables, footnotes and strikethrough) into its tokens. Throws for no text.
 *
 * Four blanks at the start of a line are how many archived texts begin a paragraph: they make no block of code. The tokens
 * are used and not the tree of mdast, which has places of nodes and not of characters.
 */
export function readTokens(text: string): readonly MarkdownToken[] {
  const extensions = [gfm(), { disable: { null: ['codeIndented'] } }];
  const chunks = preprocess()(text, undefined, true);
  // A byte order mark is left out, and places are counted from behind it.
  const before = text.startsWith('\uFEFF') ? 1 : 0;
  const events = postprocess(parse({ extensions }).document().write(chunks));
  const root: MarkdownToken[] = [];
  const open: MarkdownToken[][] = [root];
  for (const [kind, { type, start, end }] of events) {
    if (kind === 'exit') open.pop();
    else {
      const children: MarkdownToken[] = [];
      open.at(-1)?.push({ type, start: before + start.offset, end: before + end.offset, children });
      open.push(children);
    }
  }
  return root;
}

/** Returns the first part of this type, at whatever depth; undefined where there is none. */
export function findToken(tokens: readonly MarkdownToken[], type: string): MarkdownToken | undefined {
  for (const token of tokens) {
    const found = token.type === type ? token : findToken(token.children, type);
    if (found) return found;
  }
  return undefined;
}
