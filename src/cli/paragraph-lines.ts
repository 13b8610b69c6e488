import type { Timeline, WrittenQuote } from '../lib/core.js';
import { printableLine } from './printable.js';
import { widthOf, wrapText } from './wrap.js';

type Source = Timeline['sources'][number];
type Paragraph = Source['paragraphs'][number];
type Shown = NonNullable<Source['after']>[number];

/** Columns for the number of a paragraph. */
const NUMBER = 5;
/** Lines are not made narrower than this. */
const MIN_WIDTH = 20;

/**
 * Returns the numbered paragraphs of a source with the events on each, and what is shown between them without a number.
 *
 * @param columns the width to wrap at; lines stay whole without it
 */
export function paragraphLines(
  source: Source,
  quotes: readonly WrittenQuote[],
  columns: number | undefined,
): string {
  const width = columns ?? Infinity;
  const own = quotes.filter((quote) => quote.source === source.id);
  const used = new Set(own.flatMap(({ paragraph }) => paragraph ?? []));
  const head = [source.publisher, source.published?.slice(0, 10), source.language].filter(Boolean).join(', ');
  const count = source.paragraphs.length;
  const blocks = source.paragraphs.flatMap((paragraph) => [
    ...(paragraph.before ?? []).map((shown) => shownLine(shown, width)),
    [
      blockLine(String(paragraph.number), markOf(paragraph), paragraph.text, width),
      ...eventLines(own, paragraph.number, width),
    ].join('\n'),
  ]);
  const lost = own.filter(({ paragraph }) => paragraph === undefined);
  const parts = [
    [
      printableLine(`${source.id}: ${source.title}`),
      printableLine(`${head}; ${count} ${count === 1 ? 'paragraph' : 'paragraphs'}, events on ${used.size}`),
    ].join('\n'),
    ...blocks,
    ...(source.after ?? []).map((shown) => shownLine(shown, width)),
    ...(lost.length > 0
      ? [
          `In no paragraph of it; the check says more:\n${lost
            .map(({ event, quote }) => indented(`✗ ${event.title} (${event.id}): “${quote}”`, '  ', width))
            .join('\n')}`,
        ]
      : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** How a block that is no plain paragraph is marked, as Markdown has it. */
function markOf({ kind, level = 1, mark }: Pick<Paragraph, 'kind' | 'level' | 'mark'>): string {
  const deep = '  '.repeat(Math.max(0, level - 1));
  switch (kind) {
    case 'item':
      return `${deep}${mark ?? '•'} `;
    case 'quote':
      return '> '.repeat(level);
    case 'row':
      return '| ';
    case 'code':
      return '` ';
    case 'note':
      return `[${mark ?? 'note'}] `;
    default:
      return '';
  }
}

function shownLine({ kind, level = 2, text }: Shown, width: number): string {
  const mark = kind === 'heading' ? `${'#'.repeat(level)} ` : kind === 'header' ? '| ' : `(${kind}) `;
  return blockLine('', mark, text, width);
}

function blockLine(number: string, mark: string, text: string, width: number): string {
  const first = `${number.padStart(NUMBER - 2)}  ${mark}`;
  return text
    .split('\n')
    .map((line, index) => indented(line, index === 0 ? first : ' '.repeat(widthOf(first)), width))
    .join('\n');
}

function eventLines(quotes: readonly WrittenQuote[], number: number, width: number): readonly string[] {
  const here = quotes.filter(({ paragraph }) => paragraph === number);
  const events = [...new Map(here.map((quote) => [quote.event.id, quote])).values()];
  return events.map(({ event, isVerbatim }) =>
    indented(
      `${event.title} (${event.id})${isVerbatim ? '' : ': see check'}`,
      `${' '.repeat(NUMBER)}→ `,
      width,
    ),
  );
}

/** Returns a text behind `first`, its further lines as far in. */
function indented(text: string, first: string, width: number): string {
  const left = widthOf(first);
  const room = Math.max(MIN_WIDTH, width - left);
  return wrapText(printableLine(text), room)
    .map((line, index) => `${index === 0 ? first : ' '.repeat(left)}${line}`)
    .join('\n');
}
