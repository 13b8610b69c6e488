import { describe, expect, it } from 'vitest';
import { parseTimeline } from '../../../src/lib/model/parse';
import { bytesFile, textFile } from './assets';
import { datedTimeline, SITE, TEXT_FORMATS, written } from './made-up';

/* Dates that no Date of JavaScript holds, in every format. */

const DATES = [
  'Y-13800000000~',
  'Y-4600000000/Y-4000000000',
  '[..Y-3500000000]',
  'Y5000000000/..',
  '2020-09-08',
];
const timeline = datedTimeline(DATES.map((edtf) => ({ edtf })));

describe('a timeline of billions of years', () => {
  it.each(TEXT_FORMATS)('is written as %s', async (id) => {
    const file = await written(id, timeline, { site: SITE });
    expect(file).not.toMatch(/undefined|\[object|\bNaN\b|Infinity|Invalid/);
  });

  it('comes back from JSON as it was', async () => {
    const parsed = parseTimeline(JSON.parse(await written('json', timeline)));
    expect(parsed.timeline?.events.map(({ date }) => date.edtf)).toEqual(DATES);
  });

  it('has the first and last day of its years in CSV, by ISO 8601', async () => {
    const file = await written('csv', timeline);
    expect(file).toContain('-13800000000-01-01');
    expect(file).toContain('-13800000000-12-31');
    expect(file).toContain('-4600000000-01-01');
    expect(file).toContain('-4000000000-12-31');
    expect(file).toContain('+5000000000-01-01');
    expect(file).toContain('13.8 billion BC');
  });

  it('leaves out of a calendar what no calendar holds, and says so', async () => {
    const file = (await written('ics', timeline)).replaceAll('\r\n ', '');
    expect(file.match(/BEGIN:VEVENT/g)?.length).toBe(1);
    expect(file).toContain('DTSTART;VALUE=DATE:20200908');
    expect(file).toMatch(/DESCRIPTION:.*4 /);
  });

  it.each(['svg', 'md'] as const)('is drawn in %s, with its years in words', async (id) => {
    const file = await textFile(id, timeline);
    expect(file).toContain('13.8 billion BC');
    expect(file).not.toMatch(/undefined|NaN|Infinity|Invalid/);
  });

  it.each(['png', 'pdf'] as const)('is drawn in %s', async (id) => {
    expect((await bytesFile(id, timeline)).length).toBeGreaterThan(5000);
  });
});
