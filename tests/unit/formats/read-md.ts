import { outputOf } from './tool';

/** What a reader of Markdown finds in a file: the same facts, whoever reads. */
export interface ReadMarkdown {
  readonly title: string;
  /** Words of each footnote that is referred to, one line each. */
  readonly notes: readonly string[];
  /** Words outside of footnotes. */
  readonly text: string;
  readonly links: readonly string[];
  readonly images: readonly { readonly alt: string; readonly target: string }[];
  /** Names of all that is neither text nor link, emphasis, note, picture or heading. */
  readonly others: readonly string[];
}

const HEAD = /^---\ntitle: (.*)\nlang: (.*)\n---\n/;

/** Reads what our own writer makes, and no other Markdown: a second way that needs no program. */
export function readPlainly(md: string): ReadMarkdown {
  const [, title = '""'] = HEAD.exec(md) ?? [];
  const blocks = md
    .replace(HEAD, '')
    .trim()
    .split(/\n\n(?! {4})/);
  const pictures = new Map<string, string>();
  const written = new Map<string, string>();
  const paragraphs: string[] = [];
  for (const block of blocks) {
    const [, picture = '', target = ''] = /^\[([^^\]]+)\]: (\S+) \{width=100%\}$/.exec(block) ?? [];
    const [, note = '', body = ''] = /^\[\^([^\]]+)\]: ([\s\S]*)$/.exec(block) ?? [];
    if (picture !== '') pictures.set(picture, target);
    else if (note !== '') written.set(note, body);
    else paragraphs.push(block.replace(/^# (.*) \{\.unnumbered\}$/, '$1'));
  }
  const links: string[] = [];
  const images: { alt: string; target: string }[] = [];
  const notes: string[] = [];
  const wordsOf = (block: string): string =>
    block
      .replace(/\\([^\p{L}\p{N}])/gu, (_, mark: string) => `\uE000${mark.codePointAt(0)};`)
      .replace(/!\[([^\]]*)\]\[([^\]]*)\]/g, (_, alt: string, name: string) => {
        images.push({ alt: unescaped(alt), target: pictures.get(name) ?? '' });
        return '';
      })
      .replace(/\[\^([^\]]+)\]/g, (_, name: string) => {
        notes.push(oneLine(wordsOf(written.get(name) ?? '')));
        return '';
      })
      .replace(/\[([^\]]*)\]\(<([^>]*)>\)/g, (_, messages: string, href: string) => {
        links.push(unescaped(href));
        return messages;
      })
      .replace(/<([^>\s]*)>/g, (_, href: string) => {
        links.push(unescaped(href));
        return href;
      })
      .replace(/\*+/g, '')
      .replace(/\uE000(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
  const unescaped = (text: string): string =>
    text.replace(/\uE000(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
  const lines = paragraphs.map(wordsOf).map(oneLine);
  const text = lines.filter((line) => line !== '').join('\n');
  const named = wordsOf(JSON.parse(title) as string);
  return { title: named, notes, text, links, images, others: [] };
}

export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}

/** What Pandoc read of a text, by the text: to start it takes longer than all that is asked of what it read. */
const known = new Map<string, ReadMarkdown | undefined>();

/** As Pandoc reads it, from Markdown or from what it made of it; nothing where there is no Pandoc. */
export function readWithPandoc(file: string | Uint8Array, format = 'markdown'): ReadMarkdown | undefined {
  if (typeof file !== 'string' || format !== 'markdown') return asPandocReads(file, format);
  if (!known.has(file)) known.set(file, asPandocReads(file, format));
  return known.get(file);
}

function asPandocReads(file: string | Uint8Array, format: string): ReadMarkdown | undefined {
  const output = outputOf('pandoc', ['-f', format, '-t', 'json'], file);
  if (!output) return undefined;
  const { meta, blocks } = JSON.parse(output.text) as {
    meta: Record<string, { c: unknown }>;
    blocks: unknown;
  };
  const found = {
    notes: [] as string[],
    links: [] as string[],
    images: [] as { alt: string; target: string }[],
  };
  const others = new Set<string>();
  const wordsOf = (node: unknown): string => {
    if (Array.isArray(node)) return node.map(wordsOf).join('');
    if (typeof node !== 'object' || node === null || !('t' in node)) return '';
    const { t, c } = node as { t: string; c?: unknown };
    const parts = c as unknown[];
    const last = parts?.[parts.length - 1];
    switch (t) {
      case 'Str':
        return String(c);
      case 'Space':
      case 'SoftBreak':
        return ' ';
      case 'Para':
      case 'Plain':
        return `${wordsOf(c)}\n`;
      case 'Header':
        return `${wordsOf(last)}\n`;
      case 'Strong':
      case 'Emph':
      case 'Underline':
        return wordsOf(c);
      case 'Span':
        return wordsOf(last);
      case 'Quoted': {
        const isDouble = (parts[0] as { t: string }).t === 'DoubleQuote';
        return `${isDouble ? '“' : '‘'}${wordsOf(last)}${isDouble ? '”' : '’'}`;
      }
      case 'Note':
        found.notes.push(oneLine(wordsOf(c)));
        return '';
      case 'Link':
        found.links.push(String((last as string[])[0]));
        return wordsOf(parts[1]);
      case 'Image':
        found.images.push({ alt: oneLine(wordsOf(parts[1])), target: String((last as string[])[0]) });
        return '';
      default:
        others.add(t);
        return wordsOf(Array.isArray(last) ? last : []);
    }
  };
  const text = wordsOf(blocks)
    .split('\n')
    .map(oneLine)
    .filter((line) => line !== '')
    .join('\n');
  return { title: wordsOf(meta['title']?.c), ...found, text, others: [...others] };
}
