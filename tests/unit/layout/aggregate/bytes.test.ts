import { expect, it } from 'vitest';
import { bytesOf } from '../../../../bench/bytes.js';
import { bandsOf, buildIndex } from '../../../../src/lib/layout/aggregate/band-index';
import { listedOf } from '../../../../src/lib/model/archive';
import { madeArchive } from './made';

it('columns and index take at most 60 bytes an event beside the texts, in worker and page together', () => {
  const archive = madeArchive(100_000, { seed: 2, lanes: 12 });
  const index = buildIndex(archive.table, bandsOf(12));
  const listed = listedOf(archive);
  const each =
    (bytesOf({ archive, index, listed }) - 2 * archive.texts.bytes.byteLength) / archive.table.count;
  expect(each).toBeGreaterThan(40);
  expect(each).toBeLessThanOrEqual(60);
});
