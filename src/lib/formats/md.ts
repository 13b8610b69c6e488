import { webAddress } from '../model/address.js';
import type { Source, Timeline } from '../model/timeline.js';
import { figureParts } from '../render/figure/figure.js';
import { pageOf, type Note, type NoteQuote } from '../render/notes.js';
import { citeBeside } from '../source/citation.js';
import type { Messages } from '../messages/types/page.js';
import { base64 } from './base64.js';
import type { Assets, Format, FormatOptions } from './format.js';
import { escaped, marked } from './markdown.js';
import { figureSheet } from './svg.js';

/** Width of the drawing where none is asked for: on A4 its letters are about as large as the text. */
const DRAWING_PX = 900;
const SCALE = 2;

/**
 * Markdown as Pandoc and Quarto read it: the drawing, the events in the order of time, and for each a footnote
 * with its quotes. The picture is inside, as a data address at the end: one file is all there is to send.
 */
export const md: Format = {
  id: 'md',
  extension: 'md',
  mediaType: 'text/markdown',
  write: async (timeline, options, assets) => {
    const { messages, site } = options;
    const figure = { width: DRAWING_PX, theme: 'light', ...options.figure } as const;
    const { notes, axisText } = figureParts(timeline, { messages, site, ...figure });
    const picture = await drawing(timeline, { ...options, figure }, assets);
    const address = site === undefined ? [] : [`<${addressOf(pageOf(site, timeline))}>`];
    const blocks = [
      `---\ntitle: ${JSON.stringify(escaped(timeline.title))}\nlang: ${JSON.stringify(timeline.language)}\n---`,
      escaped(timeline.description),
      ...address,
      `![${escaped(axisText)}][figure]`,
      ...notes.map((note) => eventText(timeline, note, messages)),
      `# ${escaped(messages.source.sources)} {.unnumbered}`,
      ...timeline.sources.map((source) => sourceText(source, messages)),
      ...notes.map((note) => footnote(timeline, note, messages)),
      `[figure]: ${picture} {width=100%}`,
    ];
    return `${blocks.join('\n\n')}\n`;
  },
};

async function drawing(timeline: Timeline, options: FormatOptions, assets: Assets): Promise<string> {
  const { rasterise } = await import('./raster.js');
  const scale = options.figure?.scale ?? SCALE;
  const png = await rasterise(figureSheet(timeline, options, false), timeline, assets, scale);
  return `data:image/png;base64,${base64(png)}`;
}

function eventText(timeline: Timeline, note: Note, messages: Messages): string {
  const { number, event, date, basis } = note;
  const says = event.kind === 'statement' ? messages.event.saidBy : messages.event.reportedBy;
  const title = note.page === undefined ? escaped(event.title) : link(event.title, note.page);
  return [
    `**${number}** ${escaped(date)} (${escaped(basis)}): ${marked('**', title)}.`,
    escaped(event.summary),
    `${marked('*', `${escaped(`${says} ${event.attribution}`)}.`)}${markOf(timeline, number)}`,
  ].join('\n');
}

const markOf = (timeline: Timeline, number: number): string => `[^${timeline.id}-${number}]`;

function footnote(timeline: Timeline, note: Note, messages: Messages): string {
  const parts = note.quotes.map((quote) => quoteText(quote, messages));
  if (note.picture !== undefined) parts.push(escaped(note.picture));
  const { difference } = note.event;
  if (difference !== undefined) parts.push(marked('*', escaped(`${messages.event.differ} ${difference}`)));
  return `${markOf(timeline, note.number)}: ${parts.join('\n\n    ')}`;
}

function quoteText({ text, role, place, link: href, address, kept }: NoteQuote, messages: Messages): string {
  const name =
    role === 'supports' ? '' : `${marked('*', `${escaped(messages.label(messages.event.role[role]))}`)} `;
  const cited = href === undefined ? escaped(place) : link(place, href);
  const addresses = [address, kept].flatMap((each) => (each === undefined ? [] : [`<${addressOf(each)}>`]));
  return [`${name}“${escaped(text)}” ${cited}`, ...addresses].join(', ');
}

function sourceText(source: Source, messages: Messages): string {
  const authors = source.authors?.map(({ name }) => `${name}. `).join('') ?? '';
  const cited = citeBeside(source, messages.source.citation);
  const url = webAddress(source.url);
  const address = url === undefined ? '' : ` <${addressOf(url)}>`;
  return `${marked('**', escaped(source.title))}. ${escaped(`${authors}${cited}.`)}${address} ${escaped(messages.source.kept(source.sha256))}`;
}

function link(text: string, href: string): string {
  return `[${escaped(text) || addressOf(href)}](<${addressOf(href)}>)`;
}

/** Returns an address to write between angle brackets: what would end or escape there is percent-encoded. */
function addressOf(href: string): string {
  return href.replace(/[<>\s\\]+/g, (text) => encodeURIComponent(text));
}
