import { quoteText } from '../../model/quote.js';
import type { Timeline, TimelineEvent } from '../../model/timeline.js';
import { citePlace } from '../../source/citation.js';
import type { Messages } from '../../messages/types/page.js';
import { capitalised, dateText } from '../event-text.js';
import { LIGHT, laneColour } from './colours.js';
import { isolated, lineDirection } from './direction.js';
import { moved, type Item } from './items.js';
import { smallAxis } from './small-axis.js';
import type { Sheet } from './sheet.js';
import { firstLines, stacked, type Block } from './block.js';
import { paragraph } from './paragraph.js';
import { shortened } from './text.js';

/** The picture that a link shows elsewhere: the size that Open Graph's readers expect, in pixels. */
export const CARD = { width: 1200, height: 630 } as const;

const PAD_PX = 48;
const INNER_PX = CARD.width - 2 * PAD_PX;
const FOOT_PX = 40;
/** What an event has above the foot. */
const ROOM_PX = CARD.height - PAD_PX / 2 - FOOT_PX - 16;
const QUOTE_LINE_PX = 50;

/** Returns the card of a timeline: its title over its axis. */
export function timelineCard(timeline: Timeline, messages: Messages): Sheet {
  const title = upTo(2, text(timeline.title, 46, 54, { font: 'semibold' }));
  const axis = smallAxis(timeline, messages, {
    width: INNER_PX,
    height: CARD.height - PAD_PX - FOOT_PX - title.height - 34,
  });
  return sheet(timeline, timeline.title, timeline.description, [
    ...moved<Item>(title.items, PAD_PX, PAD_PX - 8),
    ...moved<Item>(axis, PAD_PX, PAD_PX + title.height + 8),
    ...footOf(messages.timeline.count(timeline.events.length, timeline.sources.length), messages),
  ]);
}

/** Returns the card of an event: its date and how it was read, its title, and its first quote with its place. */
export function eventCard(timeline: Timeline, event: TimelineEvent, messages: Messages): Sheet {
  const [evidence] = event.evidence;
  const source = timeline.sources.find(({ id }) => id === evidence.source);
  const lane = timeline.lanes.findIndex(({ id }) => id === event.lane);
  const date = capitalised(dateText(event, messages));
  const basis = messages.event.readFrom(event.date.basis, event.date.asWritten.map(isolated));
  const place = source ? citePlace(source, evidence.paragraph, messages.source.citation) : evidence.source;
  const head = stacked([
    upTo(2, text(`${date} · ${basis}`, 29, 40, { fill: LIGHT.mute })),
    upTo(3, text(event.title, 56, 64, { font: 'semibold' })),
    space(16),
  ]);
  const foot = stacked([space(8), upTo(1, text(place, 27, 36, { fill: LIGHT.mute }))]);
  const lines = Math.floor((ROOM_PX - head.height - foot.height) / QUOTE_LINE_PX);
  const quote = text(`“${quoteText(evidence.quote)}”`, 38, QUOTE_LINE_PX);
  const block = stacked([head, upTo(lines, quote, ' […]'), foot]);
  const bar = { kind: 'box', x: 0, y: 0, width: 16, height: CARD.height } as const;
  return sheet(timeline, event.title, `${date}. ${event.summary}`, [
    { ...bar, fill: laneColour(LIGHT, Math.max(0, lane)) },
    ...moved(block.items, PAD_PX, PAD_PX / 2 + (ROOM_PX - block.height) / 2),
    ...footOf(timeline.title, messages),
  ]);
}

function sheet(timeline: Timeline, title: string, description: string, items: readonly Item[]): Sheet {
  return { ...CARD, paper: LIGHT.paper, title, description, language: timeline.language, items };
}

function text(
  messages: string,
  sizePx: number,
  lineHeightPx: number,
  look: { readonly font?: 'semibold'; readonly fill?: string } = {},
): Block {
  const { fill = LIGHT.ink, ...run } = look;
  return paragraph([{ text: messages, ...run }], { width: INNER_PX, sizePx, lineHeightPx, fill });
}

function upTo(count: number, block: Block, dots?: string): Block {
  return firstLines(block, { count, width: INNER_PX, ...(dots === undefined ? {} : { dots }) });
}

function space(height: number): Block {
  return { height, items: [] };
}

function footOf(messages: string, { site }: Messages): Item[] {
  const line = { kind: 'text', y: CARD.height - 26, sizePx: 23, fill: LIGHT.mute } as const;
  return [
    {
      ...line,
      ...lineDirection(messages),
      x: PAD_PX,
      runs: [shortened({ text: messages }, INNER_PX - 160, line.sizePx)],
    },
    { ...line, x: CARD.width - PAD_PX, anchor: 'end', runs: [{ text: site.name, font: 'semibold' }] },
  ];
}
