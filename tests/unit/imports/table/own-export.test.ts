import { describe, expect, it } from 'vitest';
import { readTableFile } from '../../../../src/lib/imports/table/read-table-file.js';
import { oneLine } from '../../../../src/lib/formats/plain.js';
import { quotePieces } from '../../../../src/lib/model/quote.js';
import { cleanNetwork, HOSTILE, hostileTimeline, SITE, written } from '../../formats/given';
import { textBytes } from './fixtures.js';

const importOf = async (timeline: typeof cleanNetwork) => {
  const text = await written('csv', timeline, { site: SITE });
  return readTableFile(typeof text === 'string' ? textBytes(text) : text, { name: 'timeline.csv' });
};

describe('the table that a timeline is saved as', () => {
  it('gives all events of the timeline, with dates, quotes, lanes, actors and tags', async () => {
    const read = await importOf(cleanNetwork);
    expect(read.events).toHaveLength(cleanNetwork.events.length);
    for (const [at, event] of cleanNetwork.events.entries()) {
      const { id, title, kind, attribution, summary, date, lane, actors, tags, importance, evidence } = event;
      expect(read.events[at]).toMatchObject({ key: id, title, kind, attribution, summary, date, importance });
      expect(read.events[at]?.lane).toBe(cleanNetwork.lanes.find((each) => each.id === lane)?.title);
      expect(read.events[at]?.actors ?? []).toEqual(actors);
      expect(read.events[at]?.tags ?? []).toEqual(tags);
      expect(read.events[at]?.quotes.map(({ text }) => text)).toEqual(
        evidence.flatMap(({ quote }) => quotePieces(quote)),
      );
    }
    expect(read).toMatchObject({ title: cleanNetwork.title, language: cleanNetwork.language });
    expect(read.report.problems).toEqual([]);
  });

  it('gives texts as they were but for line breaks, whatever a spreadsheet or a page would make of them', async () => {
    const hostile = hostileTimeline(HOSTILE);
    const read = await importOf(hostile);
    expect(read.events.map(({ key }) => key)).toEqual(hostile.events.map(({ id }) => id));
    expect(read.events.map(({ title }) => title)).toEqual(
      hostile.events.map(({ title }) => oneLine(title).replace(/\s+/g, ' ').trim()),
    );
  });
});
