import type { Plan } from '../../src/lib/layout/plan.js';

/** Makes of the axis as HTML one SVG that stands alone, an element a line. */

/** Enough to look at a drawing by itself; the page's own colours are in theme.css and the components. */
const STYLE = `
text { font: 13px 'Source Sans 3', sans-serif; }
line { stroke: #ddd; }
.key { stroke: #222; stroke-dasharray: 1 3; }
.key-label, .inside, .lane-name { font-weight: 600; }
.inside { fill: #fff; }
.body { fill: #2f5d8a; }
.moment .body { fill: #fff; stroke: #2f5d8a; stroke-width: 1.5; }
.chosen .body { fill: #f2b134; stroke: #7a5200; }
.about { fill: #fff; stroke: #2f5d8a; stroke-dasharray: 2.5 2; }
.reach { stroke: #2f5d8a; }
.question { font-weight: 700; }
.corner { fill: #fff; }
.gap { stroke: #fff; stroke-width: 3; }
.dash { stroke: #2f5d8a; stroke-dasharray: 3 3; }
`.replace(/\n(?=.)/g, '\n    ');

/** What only the page needs: names of compiled styles, DOM ids, roles, and words said elsewhere. */
const PAGE_ONLY = /\s(?:id|role|tabindex|draggable|aria-(?!label)[a-z]+)="[^"]*"/g;

/** The HTML of one plan, without Svelte's own comments and class names. */
export function figureOf(axis: string, plan: Plan): string {
  const plain = axis
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/ class="svelte-[a-z0-9]+"/g, '')
    .replace(/ svelte-[a-z0-9]+/g, '')
    // What keeps the height of the page until script is there.
    .replace(/ most\b|<svg width="0" height="[^"]*"><\/svg>/g, '');
  const start = plain.search(new RegExp(`<div class="figure ${plan.id}\\b`));
  const next = plain.indexOf('<div class="figure', start + 1);
  if (start < 0) throw new Error(`the axis draws no ${plan.id} plan`);
  return plain.slice(start, next < 0 ? undefined : next);
}

/** Four decimals of a number are more than a pixel shows. */
const rounded = (number: string): string => String(+Number(number).toFixed(4));

/** The plan's column of names and its plot, side by side, at its narrowest width. */
export function toSvg(axis: string, plan: Plan): string {
  const figure = figureOf(axis, plan).replace(PAGE_ONLY, '').replace(/-?\d+\.\d{5,}(?:e-\d+)?/g, rounded);
  const height = /<svg class="plot" height="([^"]*)"/.exec(figure)?.[1];
  if (height === undefined) throw new Error(`the ${plan.id} plan draws no plot`);
  const inside = figure
    .slice(figure.indexOf('>') + 1, figure.lastIndexOf('</svg>') + 6)
    .replace('<svg class="plot"', `<svg class="plot" x="${plan.gutter}" width="${plan.minWidth}"`);
  const open = `<svg xmlns="http://www.w3.org/2000/svg" width="${plan.gutter + plan.minWidth}" height="${height}">`;
  const whole = `${open}<style>${STYLE}  </style>${inside}</svg>`.replace(/<([a-z]+)([^>]*)><\/\1>/g, '<$1$2 />');
  return `${linesOf(whole).join('\n')}\n`;
}

/** One element a line, indented; an element that holds only text stays on one line with it. */
function linesOf(svg: string): string[] {
  const lines: string[] = [];
  let depth = 0;
  for (const [, close, tag = '', text = ''] of svg.matchAll(/<(\/?)([^>]*)>([^<]*)/g)) {
    const isAlone = tag.endsWith('/');
    const isEndOfLine = close === '/' && lines.at(-1)?.trim().startsWith(`<${tag}`) && isOpen(lines.at(-1) ?? '');
    if (close === '/') depth -= 1;
    const element = `<${close ?? ''}${tag}>${text.trim() === '' ? '' : text}`;
    if (isEndOfLine) lines.push(`${lines.pop() ?? ''}${element}`);
    else lines.push(`${'  '.repeat(depth)}${element}`);
    if (close !== '/' && !isAlone) depth += 1;
  }
  return lines;
}

/** True while a line has an opening tag, and nothing but text after it. */
const isOpen = (line: string): boolean => /^\s*<[^/][^>]*>[^<]*$/.test(line);
