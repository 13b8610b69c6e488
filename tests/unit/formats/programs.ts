import type { Import } from '../../../src/lib/imports/import';
import { readMarkwhen } from '../../../src/lib/imports/markwhen/read-markwhen';
import { readTimelineJsJson } from '../../../src/lib/imports/timelinejs/read-json';
import { readVis } from '../../../src/lib/imports/vis/read-vis';
import type { Timeline } from '../../../src/lib/model/timeline';
import { madeUpSource } from '../source/documents';
import { eventOf, timelineOf } from '../source/made-up';
import { SITE, written } from './made-up';

/** Of which the events of `datedTimeline` quote one. */
const source = { ...madeUpSource(['The ferry sails at noon.']), url: 'https://herald.example/a?b=1&c="2"' };

/** Returns a timeline with an event on each of some dates. */
export function datedTimeline(dates: readonly string[]): Timeline {
  const events = dates.map((edtf, index) =>
    eventOf(`event-${index}`, [{ source: source.id, paragraph: 1, quote: 'The ferry sails' }], {
      title: `Event ${index}`,
      date: { edtf, asWritten: [], basis: 'inferred', reason: 'made up' },
    }),
  );
  return timelineOf([source], events);
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const READERS = { timelinejs: readTimelineJsJson, vis: readVis, markwhen: readMarkwhen };

/** Writes a timeline for another program, and reads it with the importer of that program. */
export async function readBack(id: keyof typeof READERS, timeline: Timeline): Promise<Import> {
  const file = bytesOf(await written(id, timeline, { site: SITE }));
  return READERS[id](file, { name: 'x' });
}
