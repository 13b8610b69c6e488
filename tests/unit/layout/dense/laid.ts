import type { DenseLayout } from '../../../../src/lib/layout/dense/frame';
import type { DenseIndex } from '../../../../src/lib/layout/dense/index';
import { layOutDense, planDense } from '../../../../src/lib/layout/dense/layout';
import { extentOf } from '../../../../src/lib/layout/fit';
import { measureText } from '../../../../src/lib/layout/measure';
import { planFor } from '../../../../src/lib/layout/plan';
import type { Archive } from '../../../../src/lib/model/archive';
import { english } from '../../../../src/lib/words/en';
import { englishDense } from '../../../../src/lib/words/en/dense';

export const WORDS = english.axis;

/** The axis of a made table, for a window this wide. */
export function layoutOf(archive: Archive, index: DenseIndex, width: number): DenseLayout {
  const extent = extentOf(archive.table);
  const plan = planDense(archive.lanes, extent, planFor(width), englishDense.otherLanes);
  return layOutDense(archive.table, index, plan, {
    labelOf: (row, others) => {
      const name = `Event ${archive.table.event[row]} of lane ${archive.table.lane[row]}`;
      return others > 0 ? `${name} ${englishDense.others(others)}` : name;
    },
    measure: measureText,
  });
}
