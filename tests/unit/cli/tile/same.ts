import { expect } from 'vitest';
import { textOf, type TableResult } from '../../../../src/lib/core.js';
import { TEXT_FIELDS } from '../../../../src/lib/model/archive.js';
import { OPEN_END_MS, OPEN_START_MS } from '../../../../src/lib/tiles/grid.js';
import type { TileSet } from './tile-set.js';

/** Marks of a table that was loaded whole, as tiles have them. */
function marksOf({ archive }: TableResult): readonly object[] {
  const { table, source, texts } = archive;
  return Array.from({ length: table.count }, (_, row) => ({
    start: Math.max(table.start[row] ?? 0, OPEN_START_MS),
    end: Math.min(table.end[row] ?? 0, OPEN_END_MS),
    flags: table.flags[row],
    lane: table.lane[row],
    importance: table.importance[row],
    sourced: source[row] !== 0,
    title: textOf(texts, table.event[row] ?? 0, 'title'),
  }));
}

function textsOf({ archive: { table, texts } }: TableResult): readonly object[] {
  return Array.from(table.event, (record) => ({
    record,
    ...Object.fromEntries(
      TEXT_FIELDS.map((field) => [field === 'date' ? 'edtf' : field, textOf(texts, record, field)]),
    ),
  }));
}

/** Expects a set to have the rows and texts of the table that was loaded whole, in its order. */
export async function expectSame(set: TileSet, whole: TableResult): Promise<void> {
  expect(whole.archive.table.count).toBeGreaterThan(0);
  expect(await set.rows('marks')).toEqual(marksOf(whole));
  expect(await set.rows('text')).toEqual(textsOf(whole));
  expect(set.manifest.lanes.map(({ title }) => title)).toEqual(whole.archive.lanes.map(({ title }) => title));
  expect(set.manifest.events).toBe(whole.archive.table.count);
}
