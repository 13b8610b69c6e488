import type { Viewport } from '../../layout/viewport.js';
import { tableOf } from '../../model/table.js';
import type { Timeline } from '../../model/timeline.js';
import type { FormatMessages } from '../../messages/types/files.js';
import { contentOf } from '../content.js';
import { notesOf, pageOf, type Note } from '../notes.js';
import { markText } from '../event-text.js';
import { drawAxis } from './axis.js';
import { DARK, LIGHT, type Colours } from './colours.js';
import type { Item, Leaf } from './items.js';
import { legendMarks } from '../legend-marks.js';
import { drawLegend } from './legend.js';
import { drawNoEvents } from './no-events.js';
import { noteBlock } from './notes.js';
import { sourceBlocks } from './sources.js';
import type { Block } from './block.js';
import { paragraph } from './paragraph.js';

export interface FigureSettings {
  readonly messages: FormatMessages;
  /** Width of the whole figure in pixels. */
  readonly width: number;
  readonly theme: 'light' | 'dark';
  /** White, for a sheet of paper, instead of the page's own light ground. */
  readonly isWhite?: boolean;
  readonly viewport?: Viewport | undefined;
  readonly site?: string | undefined;
  /** Where a mark leads, by its event's id, in a page of its own; else to its page or to the publisher. */
  readonly hrefOf?: (event: string) => string;
}

/** A piece of a figure that is drawn as one, from a top of 0. */
export interface Part<I extends Item = Item> {
  readonly height: number;
  readonly items: readonly I[];
}

/** The parts of a figure, before they are put on a sheet: one long sheet, or pages. */
export interface FigureParts {
  readonly colours: Colours;
  readonly title: Block;
  readonly description: Block;
  readonly legend: Part<Leaf>;
  readonly axis: Part;
  /** What the drawing shows, in words. */
  readonly axisText: string;
  readonly notes: readonly Note[];
  /** Blocks of notes and sources for a column of a width. */
  readonly noteBlocks: (width: number) => readonly Block[];
  readonly sourceBlocks: (width: number) => readonly Block[];
  /** The last line: where this comes from. */
  readonly foot: (width: number) => Block;
}

/** Returns the numbered figure in parts: what is drawn, and the notes that prove it. */
export function figureParts(timeline: Timeline, settings: FigureSettings): FigureParts {
  const { messages, width, site } = settings;
  const colours =
    settings.theme === 'dark' ? DARK : settings.isWhite ? { ...LIGHT, paper: '#ffffff' } : LIGHT;
  const table = tableOf(timeline);
  const all = notesOf(timeline, table, { messages, site });
  const axis =
    table.count === 0
      ? drawNoEvents(messages.timeline.none, width, 14, colours)
      : drawAxis(contentOf(timeline, table, messages), {
          width,
          colours,
          messages: messages.axis,
          viewport: settings.viewport,
          linkOf: (row) => linkOf(timeline, all[row], settings),
        });
  const shown = new Set(axis.rows);
  const flags = axis.rows.map((row) => table.flags[row] ?? 0);
  const marks = legendMarks(flags, axis.hasPublications);
  const notes = all.filter((_, row) => shown.has(row));
  const laneOf = (id: string): number => timeline.lanes.findIndex((lane) => lane.id === id);
  const page = site === undefined ? undefined : pageOf(site, timeline);
  return {
    colours,
    title: paragraph(
      [{ text: timeline.title, font: 'semibold', ...(page === undefined ? {} : { href: page }) }],
      {
        width,
        sizePx: 24,
        lineHeightPx: 30,
        fill: colours.ink,
        role: 'title',
      },
    ),
    description: paragraph([{ text: timeline.description }], {
      width,
      sizePx: 14,
      lineHeightPx: 20,
      fill: colours.mute,
    }),
    legend: drawLegend(marks, width, messages, colours),
    axis,
    axisText: messages.figure.description(notes.length, timeline.sources.length),
    notes,
    noteBlocks: (column) =>
      notes.map((note) => noteBlock(note, { width: column, colours, messages, laneOf })),
    sourceBlocks: (column) => sourceBlocks(timeline, column, messages, colours),
    foot: (column) =>
      paragraph(
        [
          { text: messages.figure.foot(notes.length, all.length) },
          ...(page === undefined ? [] : [{ text: ' ' }, { text: page, href: page, fill: colours.link }]),
        ],
        { width: column, sizePx: 11, lineHeightPx: 15, fill: colours.mute },
      ),
  };
}

/** Returns where a mark leads, to the event's page, else to its words at the publisher, and what it is called. */
function linkOf(
  timeline: Timeline,
  note: Note | undefined,
  { messages, hrefOf }: FigureSettings,
): { href?: string; label: string } {
  if (!note) return { label: '' };
  const href =
    hrefOf?.(note.event.id) ?? note.page ?? note.quotes.find(({ link }) => link !== undefined)?.link;
  const label = `${note.number}. ${markText(timeline, note.event, messages)}`;
  return href === undefined ? { label } : { href, label };
}
