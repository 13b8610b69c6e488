import { quoteText } from '../../src/lib/model/quote';
import { bench, describe } from 'vitest';
import { indexOf } from '../../src/lib/find/index';
import { search } from '../../src/lib/find/search';
import { EXPECTED } from '../fixtures/search/queries';
import { generated } from './generated';

/*
 * How long a query takes in ten thousand events. No test fails on it: the figures are for reading. Sixteen
 * milliseconds are one frame. On a machine that does other things as well, the best of the rounds tells most.
 */

const FRAME_MS = 16;
const ROUNDS = 15;

const timeline = generated(10_000);
const before = performance.now();
const index = indexOf(timeline);
console.log(`index of ${timeline.events.length} events: ${Math.round(performance.now() - before)} ms`);

const someQuote = quoteText(timeline.events[77]?.evidence[0].quote ?? '');
const WORST = [
  ...['c', 'k', 't', 'ka', '的', '数', '数据'],
  ...['the', 'the of and a to', 'chima', 'securty netwrok', 'xxxx'],
  ...['data "data security" k', someQuote, `“${someQuote}”`, 'kalo '.repeat(200), '数据安全'.repeat(200)],
];
const queries = [...EXPECTED.map(({ query }) => query), ...WORST];

const times = queries
  .map((query) => {
    const taken = Array.from({ length: ROUNDS }, () => {
      const start = performance.now();
      search(index, query);
      return performance.now() - start;
    }).sort((a, b) => a - b);
    const { events, paragraphs } = search(index, query);
    return {
      query,
      best: taken[0] ?? 0,
      median: taken[ROUNDS >> 1] ?? 0,
      max: taken.at(-1) ?? 0,
      found: events.length + paragraphs.length,
    };
  })
  .sort((a, b) => b.median - a.median);
for (const { query, best, median, max, found } of times.slice(0, 12))
  console.log(
    `${median.toFixed(1)} ms, from ${best.toFixed(1)} to ${max.toFixed(1)}: ` +
      `${found} found by ${query.slice(0, 40)}`,
  );
const over = times.filter(({ median }) => median > FRAME_MS).length;
console.log(
  `${queries.length} queries: median ${(times[times.length >> 1]?.median ?? 0).toFixed(2)} ms, ` +
    `slowest ${(times[0]?.median ?? 0).toFixed(1)} ms; ${over} take more than ${FRAME_MS} ms`,
);

describe('search in 10,000 events', () => {
  bench('all queries of the fixture', () => {
    for (const { query } of EXPECTED) search(index, query);
  });
  bench('the slowest', () => {
    search(index, times[0]?.query ?? '');
  });
});
