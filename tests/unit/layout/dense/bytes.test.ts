import { expect, it } from 'vitest';
import { bandsOf, buildIndex } from '../../../../src/lib/layout/dense/index';
import { buffersOf } from '../../../../src/lib/model/archive';
import { madeArchive } from './made';

it('columns and index take at most 60 bytes an event beside the texts', () => {
  const archive = madeArchive(100_000, { seed: 2, lanes: 12 });
  const { bands, bandOf, peaks } = buildIndex(archive.table, bandsOf(12));
  const columns = buffersOf(archive).reduce((sum, { byteLength }) => sum + byteLength, 0);
  const arrays = bands.flatMap(({ rows, start, end, best, lasting }) => [
    rows,
    start,
    end,
    best,
    ...lasting.levels,
  ]);
  const index = [...arrays, bandOf, peaks].reduce((sum, { byteLength }) => sum + byteLength, 0);
  const each = (columns - archive.texts.bytes.byteLength + index) / archive.table.count;
  expect(each).toBeGreaterThan(40);
  expect(each).toBeLessThanOrEqual(60);
});
