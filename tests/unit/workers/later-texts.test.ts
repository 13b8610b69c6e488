import { describe, expect, it } from 'vitest';
import { TEXTS_READ, type LateBlock, type TextsRead } from '../../../src/lib/model/archive';
import { TableFault, type Faults, type Problem, type TextsToCome } from '../../../src/lib/tables/index';
import { LaterTexts, type LaterOptions } from '../../../src/lib/workers/later-texts';
import type { TextsNews } from '../../../src/lib/workers/messages';

/* In which order texts are read after the marks, and what is reported to the page. */

const BLOCKS = 5;
const EACH = 10;
const { dates, titles, all } = TEXTS_READ;

function blockWith(has: TextsRead): LateBlock {
  return { bytes: new Uint8Array(1), offsets: new Uint32Array(EACH + 1), has };
}

interface Scene {
  readonly laters: LaterTexts;
  readonly news: TextsNews[];
  /** What was read: block and how much of it. */
  readonly read: [number, TextsRead][];
  readonly drawn: () => number;
  readonly blocks: LateBlock[];
}

/** @param damaged a block that cannot be read */
function sceneOf(
  options: Partial<LaterOptions> = {},
  damaged = -1,
  problem: Problem = { kind: 'parquet', row: 1, detail: 'column title' },
): Scene {
  const blocks = Array.from({ length: BLOCKS }, () => blockWith(dates));
  const firsts = Uint32Array.from({ length: BLOCKS + 1 }, (_, at) => at * EACH);
  const read: [number, TextsRead][] = [];
  const news: TextsNews[] = [];
  let drawn = 0;
  const later: TextsToCome = {
    texts: { bytes: new Uint8Array(0), offsets: new Uint32Array(1), late: { firsts, blocks } },
    read: async (at, has) => {
      await Promise.resolve();
      read.push([at, has]);
      if (at === damaged) throw new TableFault(problem);
      return (blocks[at] = blockWith(has));
    },
    faults: () =>
      ({ reported: [], rowsLeftOut: 0, csv: [], count: read.length > 2 ? 1 : 0 }) satisfies Faults,
  };
  const laters = new LaterTexts(later, {
    part: 7,
    post: (each) => news.push(each),
    inView: () => 25,
    ontitles: () => (drawn += 1),
    idle: () => Promise.resolve(),
    ...options,
  });
  return { laters, news, read, blocks, drawn: () => drawn };
}

const never = (): Promise<void> => new Promise(() => undefined);

describe('texts that come after the marks', () => {
  it('are titles first, those in view before others, and the rest after that', async () => {
    const { laters, read, news, drawn } = sceneOf();
    await laters.run();
    const order = [2, 1, 3, 0, 4];
    expect(read).toEqual([...order.map((at) => [at, titles]), ...order.map((at) => [at, all])]);
    expect(drawn()).toBe(BLOCKS);
    expect(news.map(({ part, at }) => [part, at])).toEqual([...order, ...order].map((at) => [7, at]));
    // Faults are reported when there are more of them than before.
    expect(news.filter(({ faults }) => faults)).toHaveLength(1);
  });

  it('wait with what nobody asked for', async () => {
    const { laters, read, blocks } = sceneOf({ idle: never });
    void laters.run();
    await expect.poll(() => read.length).toBe(BLOCKS);
    expect(read.every(([, has]) => has === titles)).toBe(true);
    laters.want(44);
    await expect.poll(() => blocks[4]?.has).toBe(all);
    expect(read).toHaveLength(BLOCKS + 1);
    await laters.all();
    expect(blocks.every(({ has }) => has === all)).toBe(true);
  });

  it('are all read at once for a search, without titles alone before', async () => {
    const { laters, read } = sceneOf({ idle: never });
    await Promise.all([laters.all(), laters.all()]);
    expect(read).toEqual([2, 1, 3, 0, 4].map((at) => [at, all]));
    await laters.all();
    expect(read).toHaveLength(BLOCKS);
  });

  it('that are damaged are reported once, and the others come', async () => {
    const { laters, news, blocks, read } = sceneOf({}, 3);
    await laters.run();
    expect(news.filter(({ problem }) => problem).map(({ problem }) => problem?.row)).toEqual([1]);
    expect(read.filter(([at]) => at === 3)).toHaveLength(1);
    // Nothing more is waited for.
    expect(blocks.every(({ has }) => has === all)).toBe(true);
  });

  it('are given up when their host is gone, and nobody waits for them any more', async () => {
    const { laters, news, blocks, read } = sceneOf({}, 2, { kind: 'stalled', limit: 20 });
    await laters.all();
    expect(read).toHaveLength(1);
    expect(blocks.every(({ has }) => has === all)).toBe(true);
    expect(news.map(({ at }) => at).sort()).toEqual([0, 1, 2, 3, 4]);
    expect(news.filter(({ problem }) => problem)).toHaveLength(1);
  });

  it('are handed over as copies', async () => {
    const { laters, news, blocks } = sceneOf();
    await laters.run();
    const last = news.at(-1);
    expect(last?.block).toEqual(blocks[last?.at ?? 0]);
    expect(last?.block.bytes.buffer).not.toBe(blocks[last?.at ?? 0]?.bytes.buffer);
  });
});
