import type { Messages } from '../../messages/types/page.js';
import type { Note, NoteQuote } from '../notes.js';
import { laneColour, type Colours } from './colours.js';
import { isolated } from './direction.js';
import type { Run, Text } from './items.js';
import { stacked, type Block } from './block.js';
import { paragraph, type TextStyle } from './paragraph.js';

export interface NoteStyle {
  readonly width: number;
  readonly colours: Colours;
  readonly messages: Messages;
  /** Number of a lane by its id. */
  readonly laneOf: (id: string) => number;
}

const TEXT_PX = 12;
const LINE_PX = 16;
const SMALL_PX = 11;
const SMALL_LINE_PX = 15;
/** The column of numbers. */
const INDENT_PX = 26;
const QUOTE_GAP_PX = 3;

/**
 * Returns a note as a block of lines: number, date and how it was read, title, who says so; each quote verbatim between
 * quotation marks, with its place; the addresses.
 */
export function noteBlock(note: Note, style: NoteStyle): Block {
  const { colours, messages } = style;
  const { event } = note;
  const lane = laneColour(colours, style.laneOf(event.lane));
  const text = textStyle(style, TEXT_PX, LINE_PX, colours.ink);
  const small = textStyle(style, SMALL_PX, SMALL_LINE_PX, colours.mute);
  const says = event.kind === 'statement' ? messages.event.saidBy : messages.event.reportedBy;
  const page = note.page === undefined ? {} : { href: note.page };
  const blocks: (Block & { readonly isLoose?: boolean })[] = [
    paragraph(
      [
        { text: note.date, font: 'semibold' },
        { text: ` · ${note.basis}`, fill: colours.mute },
      ],
      text,
    ),
    paragraph([{ text: event.title, font: 'semibold', ...page }], text),
    paragraph([{ text: `${isolated(note.lane)} · ${says} ${isolated(event.attribution)}` }], small),
    ...note.quotes.flatMap((quote, index) => [
      gap(QUOTE_GAP_PX),
      {
        ...paragraph(quoteRuns(quote, messages), { ...text, role: 'quote', language: quote.language }),
        isLoose: index > 0,
      },
      ...placeLines(quote, note.quotes[index + 1], colours).map((runs) => paragraph(runs, small)),
    ]),
    ...(note.picture === undefined ? [] : [gap(QUOTE_GAP_PX), paragraph([{ text: note.picture }], small)]),
    ...(event.difference === undefined
      ? []
      : [
          gap(QUOTE_GAP_PX),
          {
            ...paragraph([{ text: `${messages.event.differ} ${event.difference}`, font: 'italic' }], text),
            isLoose: true,
          },
        ]),
  ];
  const whole = stacked(blocks);
  const [first] = whole.items;
  const number: Text = {
    kind: 'text',
    role: 'number',
    x: INDENT_PX - 7,
    y: first?.y ?? LINE_PX,
    sizePx: TEXT_PX,
    anchor: 'end',
    fill: lane,
    runs: [{ text: String(note.number), font: 'semibold' }],
  };
  return { ...whole, items: [number, ...whole.items] };
}

function textStyle(style: NoteStyle, sizePx: number, lineHeightPx: number, fill: string): TextStyle {
  return { width: style.width - INDENT_PX, sizePx, lineHeightPx, fill, x: INDENT_PX };
}

function quoteRuns({ text, role }: NoteQuote, messages: Messages): Run[] {
  const quote: Run = { text: `“${text}”` };
  return role === 'supports'
    ? [quote]
    : [{ text: `${messages.label(messages.event.role[role])} `, font: 'italic' }, quote];
}

/**
 * Returns the place, which leads to the words at the publisher, or in the archived copy; then the addresses, each on
 * a line of its own, the publisher's once for all quotes of one source that follow one another.
 */
function placeLines(quote: NoteQuote, next: NoteQuote | undefined, { link }: Colours): Run[][] {
  const { place, address, kept } = quote;
  const href = quote.link ?? kept;
  const written = address === undefined || next?.address === address ? [] : [address];
  return [
    [href === undefined ? { text: place } : { text: place, href, fill: link }],
    ...written.map((text) => [{ text, href: quote.link ?? text, fill: link }]),
    ...(kept === undefined ? [] : [[{ text: kept, href: kept, fill: link }]]),
  ];
}

function gap(height: number): Block {
  return { height, items: [] };
}
