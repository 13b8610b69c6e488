import { extentOf } from '../../../src/lib/layout/fit';
import { listedOf, type Archive } from '../../../src/lib/model/archive';
import type { AxisDesk } from '../../../src/lib/state/archive-source';
import { ArchiveView } from '../../../src/lib/state/archive.svelte';
import { englishDates } from '../../../src/lib/words/en/dates';
import { englishDense } from '../../../src/lib/words/en/dense';
import type { ArchiveWords } from '../../../src/lib/words/archive';
import { PAINTED_WORDS } from '../../../src/lib/words/painted';
import { Axis } from '../../../src/lib/workers/axis';
import type { Loaded } from '../../../src/lib/workers/messages';

/** What a worker tells of an archive that it has read. */
export function loadedOf(archive: Archive, part = 1): Loaded {
  return { part, archive: listedOf(archive), extent: extentOf(archive.table) };
}

/** An axis that answers in the page itself, and paints nothing. */
export function deskOf(axis: Axis): AxisDesk {
  return {
    setCanvas: () => undefined,
    setLook: () => undefined,
    draw: (frame) => void axis.sceneOf(frame),
    ondrawn: undefined,
    ask: (_part, what, of) => {
      const question = axis[what].bind(axis) as (of: unknown) => never;
      return Promise.resolve(question(of));
    },
  };
}

/** The view of an archive with its axis, 1280 px wide. */
export function viewOf(
  archive: Archive,
  axis = new Axis(archive, PAINTED_WORDS.en),
  words: Pick<ArchiveWords, 'date' | 'dense'> = { date: englishDates, dense: englishDense },
): { view: ArchiveView; axis: Axis } {
  const view = new ArchiveView(loadedOf(archive), deskOf(axis), words);
  view.width = 1280;
  return { view, axis };
}
