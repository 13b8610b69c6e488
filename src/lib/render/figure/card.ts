import { layOut } from '../../layout/axis.js';
import { PLANS, type Plan } from '../../layout/plan.js';
import { paintOrder, sceneOf } from '../../layout/scene.js';
import { tableOf } from '../../model/table.js';
import type { Timeline, TimelineEvent } from '../../model/timeline.js';
import { citePlace } from '../../source/citation.js';
import type { Words } from '../../words/words.js';
import { contentOf } from '../content.js';
import { capitalised, dateText } from '../outline.js';
import { LIGHT, laneColour } from './colours.js';
import { gridItems } from './grid.js';
import { moved, scaled, type Item } from './items.js';
import { labelItem, markItems } from './marks.js';
import type { Sheet } from './sheet.js';
import { paragraph, stacked, type Block } from './text.js';

/** The picture that a link shows elsewhere: the size that Open Graph's readers expect, in pixels. */
export const CARD = { width: 1200, height: 630 } as const;

const PAD_PX = 48;
const INNER_PX = CARD.width - 2 * PAD_PX;
const FOOT_PX = 40;
/** A card is seen small: the axis is drawn at this part of its width and made larger. */
const AXIS_SCALE = 1.6;
/** A quote that is longer than this many lines would leave no room. */
const MAX_QUOTE_LINES = 6;

/** The card of a timeline: its title over its axis. */
export function timelineCard(timeline: Timeline, words: Words): Sheet {
  const title = text(timeline.title, 46, 54, { font: 'semibold' });
  const axis = smallAxis(timeline, words, CARD.height - PAD_PX - FOOT_PX - title.height - 34);
  return sheet(timeline, timeline.title, timeline.description, [
    ...moved<Item>(title.items, PAD_PX, PAD_PX - 8),
    ...moved(axis, PAD_PX, PAD_PX + title.height + 8),
    ...footOf(words.timeline.count(timeline.events.length, timeline.sources.length), words),
  ]);
}

/** The card of an event: its date and how it was read, its title, and its first quote with its place. */
export function eventCard(timeline: Timeline, event: TimelineEvent, words: Words): Sheet {
  const [evidence] = event.evidence;
  const source = timeline.sources.find(({ id }) => id === evidence.source);
  const lane = timeline.lanes.findIndex(({ id }) => id === event.lane);
  const date = capitalised(dateText(event, words));
  const basis = words.event.readFrom(event.date.basis, event.date.asWritten);
  const place = source ? citePlace(source, evidence.paragraph, words.source.citation) : evidence.source;
  const block = stacked([
    text(`${date} · ${basis}`, 29, 40, { fill: LIGHT.mute }),
    text(event.title, 56, 64, { font: 'semibold' }),
    space(16),
    shortened(`“${evidence.quote}”`),
    space(8),
    text(place, 27, 36, { fill: LIGHT.mute }),
  ]);
  const bar = { kind: 'box', x: 0, y: 0, width: 16, height: CARD.height } as const;
  return sheet(timeline, event.title, `${date}. ${event.summary}`, [
    { ...bar, fill: laneColour(LIGHT, Math.max(0, lane)) },
    ...moved(block.items, PAD_PX, Math.max(PAD_PX / 2, (CARD.height - FOOT_PX - block.height) / 2)),
    ...footOf(timeline.title, words),
  ]);
}

function sheet(timeline: Timeline, title: string, description: string, items: readonly Item[]): Sheet {
  return { ...CARD, paper: LIGHT.paper, title, description, language: timeline.language, items };
}

function text(
  words: string,
  sizePx: number,
  lineHeightPx: number,
  look: { readonly font?: 'semibold'; readonly fill?: string } = {},
): Block {
  const { fill = LIGHT.ink, ...run } = look;
  return paragraph([{ text: words, ...run }], { width: INNER_PX, sizePx, lineHeightPx, fill });
}

function space(height: number): Block {
  return { height, items: [] };
}

/** A quote; of a long one the first lines, and dots that say so. */
function shortened(quote: string): Block {
  const line = 50;
  const whole = text(quote, 38, line);
  if (whole.items.length <= MAX_QUOTE_LINES) return whole;
  const items = whole.items.slice(0, MAX_QUOTE_LINES);
  const last = items.at(-1);
  if (last) items[items.length - 1] = { ...last, runs: [...last.runs, { text: ' […]' }] };
  return { height: MAX_QUOTE_LINES * line, items };
}

function footOf(words: string, { site }: Words): Item[] {
  const line = { kind: 'text', y: CARD.height - 26, sizePx: 23, fill: LIGHT.mute } as const;
  return [
    { ...line, x: PAD_PX, runs: [{ text: words }] },
    { ...line, x: CARD.width - PAD_PX, anchor: 'end', runs: [{ text: site.name, font: 'semibold' }] },
  ];
}

/** The axis with its most important labels, in few lines, at most `room` pixels high. */
function smallAxis(timeline: Timeline, words: Words, room: number): Item[] {
  const [compact] = PLANS;
  if (!compact) return [];
  const plan: Plan = {
    ...compact,
    minWidth: INNER_PX / AXIS_SCALE,
    rowHeight: 17,
    markHeight: 11,
    laneHeader: 18,
    labels: 'all',
    maxRows: 2,
    flagHeight: 0,
    fontPx: 13,
    ticks: 5,
  };
  const table = tableOf(timeline);
  const layout = layOut(contentOf(timeline, table, words), plan);
  const scene = sceneOf(layout, { viewport: layout.fit, width: plan.minWidth, words: words.axis });
  const items: Item[] = [
    ...gridItems({ ...scene, flags: [] }, LIGHT, true),
    ...paintOrder(scene.marks).flatMap((mark) => [
      ...markItems(mark, LIGHT),
      ...labelItem(mark, undefined, LIGHT, plan.fontPx),
    ]),
  ];
  return scaled(items, Math.min(AXIS_SCALE, room / scene.height));
}
