import { describe, expect, it } from 'vitest';
import { bandsOf, buildIndex } from '../../../../src/lib/layout/aggregate/band-index';
import { AggregateMemory } from '../../../../src/lib/layout/aggregate/frame';
import { aggregateScene } from '../../../../src/lib/layout/aggregate/scene';
import { unlabelledRows } from '../../../../src/lib/layout/aggregate/unlabelled';
import { englishArchive } from '../../../../src/lib/messages/english';
import { Axis } from '../../../../src/lib/workers/axis';
import { layoutOf, WORDS } from './laid';
import { madeArchive } from './made';

const archive = madeArchive(150, { seed: 4, lanes: 4 });
const index = buildIndex(archive.table, bandsOf(archive.lanes.length));

describe('rows of a large table without words', () => {
  it('are all that are drawn as marks and have no label of their own or of their leader', () => {
    const layout = layoutOf(archive, index, 1008);
    const scene = aggregateScene(
      layout,
      { viewport: layout.fit, width: 880, messages: WORDS },
      new AggregateMemory(),
    );
    const bands = unlabelledRows(scene);
    expect(bands).toHaveLength(scene.lanes.length);
    const named = scene.marks.filter(({ label }) => label).flatMap(({ row, below }) => [row, ...below]);
    expect(named.length).toBeGreaterThan(0);
    expect([...bands.flatMap((rows) => [...rows]), ...named].sort((a, b) => a - b)).toEqual(
      scene.marks.map(({ row }) => row).sort((a, b) => a - b),
    );
    for (const [band, rows] of bands.entries())
      for (const row of rows) expect(layout.bandOfRow(row)).toBe(band);
  });

  it('are those of the view that was drawn last, and of no other', () => {
    const axis = new Axis(archive, { ...englishArchive, axis: WORDS });
    const viewport = axis.layoutFor(1008).fit;
    expect(axis.unlabelled(viewport)).toBeUndefined();
    const scene = axis.sceneOf({ viewport, width: 1008 });
    expect(axis.unlabelled({ ...viewport })).toEqual(unlabelledRows(scene));
    expect(axis.unlabelled({ ...viewport, end: viewport.end + 1 })).toBeUndefined();
  });
});
