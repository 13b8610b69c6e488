import type { AggregateLayout } from '../../../../src/lib/layout/aggregate/frame';
import type { AggregateIndex } from '../../../../src/lib/layout/aggregate/band-index';
import { layOutAggregate, planAggregate } from '../../../../src/lib/layout/aggregate/layout';
import { extentOf } from '../../../../src/lib/layout/fit';
import { measureText } from '../../../../src/lib/layout/measure';
import { planFor } from '../../../../src/lib/layout/plan';
import type { Archive } from '../../../../src/lib/model/archive';
import { english, englishArchive } from '../../../../src/lib/messages/english';

export const WORDS = english.axis;

/** The axis of a made table, for a window this wide. */
export function layoutOf(archive: Archive, index: AggregateIndex, width: number): AggregateLayout {
  const extent = extentOf(archive.table);
  const plan = planAggregate(archive.lanes, extent, planFor(width), englishArchive.dense.otherLanes);
  return layOutAggregate(archive.table, index, plan, {
    labelOf: (row, others) => {
      const name = `Event ${archive.table.event[row]} of lane ${archive.table.lane[row]}`;
      return { name, suffix: others > 0 ? ` ${englishArchive.dense.others(others)}` : '' };
    },
    measure: measureText,
  });
}
