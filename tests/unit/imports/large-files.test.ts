import { describe, expect, it } from 'vitest';
import { EventKeys } from '../../../src/lib/imports/event-key';
import { readGedcom } from '../../../src/lib/imports/gedcom/read-gedcom';
import { readMarkwhenPage } from '../../../src/lib/imports/markwhen/page';
import { readMarkwhen } from '../../../src/lib/imports/markwhen/read-markwhen';
import { readTimelineJsSheet } from '../../../src/lib/imports/timelinejs/read-sheet';
import { readWikidata } from '../../../src/lib/imports/wikidata/read-wikidata';

/* A file of many rows: lists as long as it are no arguments of one call, and each line is read a few times at most. */

/** More than the arguments that a call takes. */
const MANY = 150_000;
const many = (line: (at: number) => string): string =>
  Array.from({ length: MANY }, (_, at) => line(at)).join('\n');
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a file of 150,000 rows', () => {
  it('of markwhen has all of its events and problems', async () => {
    const text = many((at) => (at % 2 === 0 ? `${1000 + (at % 999)}: Event ${at}` : '2020-02-31: None'));
    const { events, report } = await readMarkwhen(utf8(text), { name: 'x.mw' });
    expect([events.length, report.problems.length]).toEqual([MANY, MANY / 2]);
  }, 120_000);

  it('of TimelineJS has a problem of each', () => {
    const text = `Year,Headline\n${many((at) => `1901,Event ${at},beyond`)}\n`;
    const { events, report } = readTimelineJsSheet(utf8(text), { name: 'x.csv' });
    expect([events.length, report.problems.length]).toEqual([MANY, MANY]);
  }, 120_000);

  it('of GEDCOM has a problem of each', async () => {
    const text = `0 HEAD\n0 @I1@ INDI\n1 BIRT\n2 DATE 1901\n${many((at) => `no line ${at}`)}\n0 TRLR\n`;
    const { events, report } = await readGedcom(utf8(text), { name: 'x.ged' });
    expect([events.length, report.problems.length]).toEqual([1, MANY]);
  }, 120_000);

  it('of Wikidata has a problem of each', () => {
    const line = (at: number): string =>
      `http://www.wikidata.org/entity/Q${at},Event ${at},1901-02-03T00:00:00Z,beyond`;
    const read = readWikidata(utf8(`item,itemLabel,date\n${many(line)}\n`), { name: 'x.csv' });
    expect([read.events.length, read.report.problems.length]).toEqual([MANY, MANY]);
  }, 120_000);
});

describe('the lines of a page of markwhen', () => {
  /** How often the lines of a page are read. */
  function readsOf(lines: readonly string[]): number {
    let reads = 0;
    const counted = new Proxy(lines, {
      get: (target, name): unknown => {
        if (typeof name === 'string' && /^\d+$/.test(name)) reads += 1;
        return Reflect.get(target, name);
      },
    });
    const { rows } = readMarkwhenPage(counted, {
      firstLine: 1,
      keys: new EventKeys(),
      options: { name: 'x.mw' },
      isOneOfSeveral: false,
    });
    expect(rows).toBeGreaterThan(0);
    return reads;
  }
  const repeated = (count: number, ...lines: readonly string[]): readonly string[] =>
    Array.from({ length: count }, () => lines).flat();

  it.each([
    ['events', ['1901: Vote', 'Text below it', '']],
    ['sections', ['section Ships', '1901: Vote', 'end section']],
    ['headings', ['# Ships', 'timezone: UTC', '1901: Vote']],
    ['headings with a fence that is not closed', ['# Ships', '---', '1901: Vote']],
    ['lines of an event', ['1901: Vote', ...repeated(50, 'and more')]],
    ['settings of an event', ['1901: Vote', ...repeated(50, 'key: value')]],
  ])('are each read a few times, however many there are: %s', (_, lines) => {
    for (const count of [50, 500]) {
      const all = repeated(count, ...lines);
      expect(readsOf(all) / all.length).toBeLessThan(6);
    }
  });

  it('are each read a few times in a header of blank lines and settings', () => {
    for (const count of [50, 500]) {
      const all = [...repeated(count, 'name: value', '', '// a comment', ''), '1901: Vote'];
      expect(readsOf(all) / all.length).toBeLessThan(6);
    }
  });
});
