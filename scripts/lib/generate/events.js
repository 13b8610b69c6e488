// The events themselves, one after the other, as rows of a table.

import { dateOf } from './dates.js';
import { drawer, exponential, oneOf, randomOf } from './random.js';
import { timesOf } from './times.js';
import { BODIES, DEEDS, HAN, LANES, PLACES, REASONS, SOURCES, THINGS } from './words.js';

/**
 * @typedef {object} Row
 * @property {string} id
 * @property {string} title
 * @property {string} [start]
 * @property {string} [end]
 * @property {string} [edtf]
 * @property {string} lane
 * @property {number} importance
 * @property {string} [source]
 * @property {number} [paragraph]
 * @property {string} [quote]
 * @property {string} [url]
 * @property {string} [summary]
 */

/** Columns in their order. */
export const COLUMNS = /** @type {const} */ ([
  ...['id', 'title', 'start', 'end', 'edtf', 'lane', 'importance'],
  ...['source', 'paragraph', 'quote', 'url', 'summary'],
]);

/** Share of events that name no source. */
export const UNSOURCED = 0.012;
/** Many events at one instant, as when a feed is imported: their share, and how many at least in a large file. */
const AT_ONCE = 0.003;
const AT_ONCE_LEAST = 2000;
const ONE_INSTANT = '2015-06-17T09:30:00Z';

/**
 * Rows of a synthetic archive; the same each time for the same arguments.
 * @param {{ events: number, seed: number, unsourced?: number }} options
 * @returns {Generator<Row, void, undefined>}
 */
export function* generateEvents({ events, seed, unsourced = UNSOURCED }) {
  const next = timesOf(seed, events);
  const random = randomOf(seed, 'rows');
  const words = randomOf(seed, 'words');
  const lane = drawer(LANES.map(([, share]) => share));
  /** @type {number[]} */
  const laneOfBurst = [];
  // Sources are as uneven as lanes.
  const source = drawer(SOURCES.map((_, index) => 1 / (index + 3)));
  const digits = String(events).length;
  const atOnce = events >= 50 * AT_ONCE_LEAST ? Math.max(AT_ONCE_LEAST, events * AT_ONCE) : events * 0.01;
  for (let index = 0; index < events; index += 1) {
    const { time, burst } = next();
    const isAtOnce = random() * events < atOnce;
    // A burst is about one thing, and mostly of one lane.
    const laneAt = burst >= 0 && random() < 0.7 ? (laneOfBurst[burst] ??= lane(random)) : lane(random);
    const [name] = /** @type {readonly [string, number]} */ (LANES[laneAt]);
    const { title, quote } = saying(words, name === '云汐新闻' ? 0.9 : 0.06);
    const row = {
      id: `e${String(index + 1).padStart(digits, '0')}`,
      title,
      ...(isAtOnce ? { start: ONE_INSTANT } : dateOf(time, random)),
      lane: name,
      importance: Math.min(100_000, Math.floor(3 * Math.exp(1.15 * exponential(random)))),
    };
    const rest = random() < 0.12 ? { summary: `${title}. Made by a generator; nothing of it happened.` } : {};
    if (random() < unsourced) {
      yield { ...row, ...rest };
      continue;
    }
    const at = source(random);
    const url = `https://example.org/synthetic/${at}/${row.id}`;
    yield {
      ...row,
      source: /** @type {string} */ (SOURCES[at]),
      paragraph: 1 + Math.floor(random() * 30),
      quote,
      url,
      ...rest,
    };
  }
}

/**
 * A title, and a sentence that a source could say it in.
 * @param {() => number} random
 * @param {number} han share that is in Chinese
 */
function saying(random, han) {
  if (random() < han) {
    const text = [HAN.places, HAN.bodies, HAN.deeds, HAN.things].map((list) => oneOf(random, list)).join('');
    return { title: `虚构：${text}`, quote: `${text}，这是生成的句子。` };
  }
  const [place, body, deed, thing] = [PLACES, BODIES, DEEDS, THINGS].map((list) => oneOf(random, list));
  const reason = oneOf(random, REASONS);
  return {
    title: `Synthetic: ${place} ${body} ${deed} ${thing}`,
    quote: `The ${body} of ${place} ${deed} ${thing} ${reason}, “as any invented place would”, said its clerk.`,
  };
}
