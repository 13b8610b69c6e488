import { parquetWriteBuffer } from 'hyparquet-writer';
import { bench, describe } from 'vitest';
import { COLUMNS, generateEvents } from '../../scripts/lib/generate/events.js';
import { TEXT_FORMATS } from '../../scripts/lib/generate/formats.js';
import { searchArchive } from '../../src/lib/find/archive-search';
import { foldArchive } from '../../src/lib/find/folded-archive';
import { read } from '../unit/tables/reading';

/* How long 100,000 rows take to become an archive, from bytes in memory; and a search in them. */

const EVENTS = 100_000;
const OPTIONS = { iterations: 5, time: 0, warmupIterations: 1, warmupTime: 0 };

const rows = [...generateEvents({ events: EVENTS, seed: 7 })];
const files = ['csv', 'ndjson', 'json'].map(
  (format) => [format, new TextEncoder().encode([...(TEXT_FORMATS[format]?.(rows) ?? [])].join(''))] as const,
);
const parquet = new Uint8Array(
  parquetWriteBuffer({
    columnData: COLUMNS.map((name) => ({
      name,
      type: name === 'importance' || name === 'paragraph' ? ('INT32' as const) : ('STRING' as const),
      data: rows.map((row) => row[name] ?? null),
    })),
  }),
);

function run<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

describe(`${EVENTS} rows`, () => {
  for (const [format, bytes] of [...files, ['parquet', parquet] as const])
    bench(
      `${format}, ${Math.round(bytes.length / 1e6)} MB`,
      async () => {
        await read(bytes);
      },
      OPTIONS,
    );
});

const { archive } = await read(parquet);
const folded = run(foldArchive(archive));

describe(`search in ${EVENTS} rows`, () => {
  bench('fold', () => void run(foldArchive(archive)), OPTIONS);
  for (const query of ['lighthouse', 'synthetic', 'vélmont night "tide gate"', '云汐', 'no such word'])
    bench(query, () => void run(searchArchive(folded, query)), OPTIONS);
});
