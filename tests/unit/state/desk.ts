import { extentOf } from '../../../src/lib/layout/fit';
import { listedOf, type Archive } from '../../../src/lib/model/archive';
import type { AxisClient } from '../../../src/lib/state/archive-client';
import { ArchiveView } from '../../../src/lib/state/archive.svelte';
import type { ArchiveMessages } from '../../../src/lib/messages/types/archive';
import { englishArchive } from '../../../src/lib/messages/english';
import { Axis } from '../../../src/lib/workers/axis';
import type { Loaded } from '../../../src/lib/workers/messages';

/** What a worker tells of an archive that it has read. */
export function loadedOf(archive: Archive, part = 1): Loaded {
  return { part, archive: listedOf(archive), extent: extentOf(archive.table) };
}

/** An axis that answers in the page itself, and paints nothing. */
function deskOf(axis: Axis): AxisClient {
  return {
    setCanvas: () => undefined,
    setLook: () => undefined,
    draw: (frame) => void axis.sceneOf(frame),
    ondrawn: undefined,
    want: () => undefined,
    ask: (_part, what, of) => {
      const question = axis[what].bind(axis) as (of: unknown) => never;
      return Promise.resolve(question(of));
    },
  };
}

/** The view of an archive with its axis, 1280 px wide. */
export function viewOf(
  archive: Archive,
  axis = new Axis(archive, englishArchive),
  messages: Pick<ArchiveMessages, 'date' | 'dense'> = englishArchive,
): { view: ArchiveView; axis: Axis } {
  const view = new ArchiveView(loadedOf(archive), deskOf(axis), messages);
  view.width = 1280;
  return { view, axis };
}
