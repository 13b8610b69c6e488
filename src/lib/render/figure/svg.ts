import { escapeHtml } from '../escape-html.js';
import { RIGHT_TO_LEFT_LINE } from './direction.js';
import type { Clip, Item, Leaf, Group, Paint, Run, Text } from './items.js';
import type { Sheet } from './sheet.js';

/** Source Sans first, then what the systems of readers have. */
const FONTS = "'Source Sans 3', 'Source Sans Pro', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";

/** Width of the edge that keeps letters clear of what is below. */
export const HALO_PX = 3;

/**
 * Returns a sheet as one SVG document: text as text, no script, no style sheet, nothing from elsewhere. An element a
 * line, so that a change can be read.
 *
 * @param id begins the ids inside, so that several drawings can be on one page
 * @param lineOf writes a line of text in another way; `undefined` where it has none
 */
export function writeSvg(
  sheet: Sheet,
  id: string,
  lineOf: (line: Text) => string | undefined = () => undefined,
): string {
  const { width, height, title, description, paper, language } = sheet;
  const writer = { count: 0, id, lineOf };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${n(width)}" height="${n(height)}" viewBox="0 0 ${n(width)} ${n(height)}" role="img" aria-labelledby="${t(id)}-title ${t(id)}-desc" xml:lang="${t(language)}" font-family="${FONTS}">`,
    `<title id="${t(id)}-title">${t(title)}</title>`,
    `<desc id="${t(id)}-desc">${t(description)}</desc>`,
    `<rect width="100%" height="100%" fill="${paper}"/>`,
    ...sheet.items.flatMap((item) => linesOf(item, writer)),
    '</svg>',
    '',
  ].join('\n');
}

interface Writer {
  /** Clips so far. */
  count: number;
  readonly id: string;
  readonly lineOf: (line: Text) => string | undefined;
}

function linesOf(item: Item, writer: Writer): string[] {
  if (item.kind === 'clip') return clipLines(item, writer);
  return item.kind === 'group' ? groupLines(item, writer) : [leaf(item, writer)];
}

function clipLines({ x, y, width, height, items }: Clip, writer: Writer): string[] {
  writer.count += 1;
  const id = `${t(writer.id)}-clip-${writer.count}`;
  return [
    `<clipPath id="${id}"><rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}"/></clipPath>`,
    `<g clip-path="url(#${id})">`,
    ...items.flatMap((item) => linesOf(item, writer)),
    '</g>',
  ];
}

function groupLines({ href, label, items }: Group, writer: Writer): string[] {
  const open = href === undefined ? '<g>' : `<a href="${t(href)}" target="_blank" rel="noopener">`;
  return [
    open,
    `<title>${t(label)}</title>`,
    ...items.map((item) => leaf(item, writer)),
    href === undefined ? '</g>' : '</a>',
  ];
}

function leaf(item: Leaf, { lineOf }: Writer): string {
  switch (item.kind) {
    case 'line': {
      const { x1, y1, x2, y2 } = item;
      return `<line x1="${n(x1)}" y1="${n(y1)}" x2="${n(x2)}" y2="${n(y2)}"${strokeOf(item)}/>`;
    }
    case 'box': {
      const radius = item.radius ? ` rx="${n(item.radius)}"` : '';
      return `<rect x="${n(item.x)}" y="${n(item.y)}" width="${n(item.width)}" height="${n(item.height)}"${radius}${paintOf(item)}/>`;
    }
    case 'circle':
      return `<circle cx="${n(item.x)}" cy="${n(item.y)}" r="${n(item.radius)}"${paintOf(item)}/>`;
    case 'shape':
      return `<path d="M${item.points.map(([x, y]) => `${n(x)},${n(y)}`).join('L')}Z"${paintOf(item)}/>`;
    case 'text':
      return lineOf(item) ?? writeLine(item);
  }
}

/** Returns a line of text as an SVG of ours has it. */
export function writeLine({ x, y, sizePx, fill, anchor, halo, language, direction, runs }: Text): string {
  const align = anchor === undefined || anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  const edge =
    halo === undefined
      ? ''
      : ` stroke="${halo}" stroke-width="${HALO_PX}" stroke-linejoin="round" paint-order="stroke"`;
  const tongue = language === undefined ? '' : ` xml:lang="${t(language)}"`;
  const place = `<text x="${n(x)}" y="${n(y)}" font-size="${n(sizePx)}" fill="${fill}"${align}${edge}${tongue} xml:space="preserve">`;
  // Controls instead of an attribute: with that, anchors would change their sides.
  const [begin, end] = direction === 'rtl' ? RIGHT_TO_LEFT_LINE : ['', ''];
  return `${place}${begin}${runs.map(runOf).join('')}${end}</text>`;
}

function runOf({ text, font, fill, href }: Run): string {
  const weight = font === 'semibold' ? ' font-weight="600"' : font === 'italic' ? ' font-style="italic"' : '';
  const colour = fill === undefined ? '' : ` fill="${fill}"`;
  const span = weight || colour ? `<tspan${weight}${colour}>${t(text)}</tspan>` : t(text);
  return href === undefined ? span : `<a href="${t(href)}" target="_blank" rel="noopener">${span}</a>`;
}

function paintOf({ fill, ...stroke }: Paint): string {
  return ` fill="${fill ?? 'none'}"${strokeOf(stroke)}`;
}

function strokeOf({ stroke, strokeWidth, dash }: Paint): string {
  if (stroke === undefined) return '';
  const width = strokeWidth === undefined ? '' : ` stroke-width="${n(strokeWidth)}"`;
  const dashes = dash === undefined ? '' : ` stroke-dasharray="${dash.map(n).join(' ')}"`;
  return ` stroke="${stroke}"${width}${dashes}`;
}

/** Returns a number to hundredths of a pixel. */
function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** Text as XML: what XML 1.0 cannot hold becomes U+FFFD. */
function t(text: string): string {
  return escapeHtml(text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD'));
}
