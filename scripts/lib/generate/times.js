// When events happen: bursts that begin at once and fade, over some twenty years, on quiet weekends less.

import { drawer, exponential, normal, randomOf } from './random.js';

export const DAY = 86_400_000;
const HOUR = 3_600_000;
const FIRST = Date.UTC(2004, 2, 1);
const YEARS = 20;
const SPAN = YEARS * 365.25 * DAY;

/** Share of events that belong to no burst, and of those on a weekend that are put off to a working day. */
const STEADY = 0.25;
const PUT_OFF = 0.65;

/**
 * Returns the time of one event after the other, in UTC milliseconds, whole minutes, and the burst that it is of (-1
 * for none). They are in no order.
 * @param {number} seed
 * @param {number} count how many events there will be
 */
export function timesOf(seed, count) {
  const shape = randomOf(seed, 'bursts');
  const random = randomOf(seed, 'times');
  const bursts = Array.from({ length: Math.max(3, Math.min(4000, Math.round(count / 250))) }, () => ({
    start: FIRST + Math.floor(shape() * SPAN),
    weight: Math.exp(1.6 * normal(shape)),
    fade: DAY * 1.5 * Math.exp(1.1 * normal(shape)),
  }));
  const draw = drawer(bursts.map(({ weight }) => weight));
  return () => {
    const isSteady = random() < STEADY;
    const burst = isSteady ? -1 : draw(random);
    const of = bursts[burst];
    const time = of ? of.start + of.fade * exponential(random) : FIRST + random() * SPAN;
    return { time: Math.floor(weekday(byDay(time, random), random) / 60_000) * 60_000, burst };
  };
}

/**
 * Most things happen between eight and eight.
 * @param {number} time
 * @param {() => number} random
 */
function byDay(time, random) {
  const day = Math.floor(time / DAY) * DAY;
  return random() < 0.8 ? day + 8 * HOUR + Math.floor(random() * 12 * HOUR) : time;
}

/**
 * @param {number} time
 * @param {() => number} random
 */
function weekday(time, random) {
  const day = new Date(time).getUTCDay();
  const isWeekend = day === 0 || day === 6;
  return isWeekend && random() < PUT_OFF ? time + (day === 6 ? 2 : 1) * DAY : time;
}
