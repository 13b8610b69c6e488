import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { readIcalendar } from '../../../../src/lib/imports/icalendar/read-icalendar';
import { boundsOf, parseEdtf } from '../../../../src/lib/model/dates';

/*
 * ical.js reads the same files. It departs where it is asked what it does not know:
 * - A TZID without a VTIMEZONE is a time without a zone for it; here the IANA name counts. Only zones of the file are compared.
 * - A time that a change of the clock leaves out is after the change for it; RFC 5545 has it before. Such times are not compared.
 * - An end is the moment, or the day, at which it is over: here the last day is written. The days are compared as such.
 * - It has an end for each event; here an event that is over when it begins has none.
 */
const zone = (id: string, standard: readonly string[], daylight: readonly string[]): string[] => [
  ...['BEGIN:VTIMEZONE', `TZID:${id}`, 'BEGIN:STANDARD', ...standard, 'END:STANDARD'],
  ...(daylight.length > 0 ? ['BEGIN:DAYLIGHT', ...daylight, 'END:DAYLIGHT'] : []),
  'END:VTIMEZONE',
];
const ZONES = [
  ...zone(
    'North',
    [
      'DTSTART:19701025T030000',
      'TZOFFSETFROM:+0200',
      'TZOFFSETTO:+0100',
      'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
    ],
    [
      'DTSTART:19700329T020000',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0200',
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
    ],
  ),
  ...zone(
    'West',
    [
      'DTSTART:19701101T020000',
      'TZOFFSETFROM:-0400',
      'TZOFFSETTO:-0500',
      'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU',
    ],
    [
      'DTSTART:19700308T020000',
      'TZOFFSETFROM:-0500',
      'TZOFFSETTO:-0400',
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU',
    ],
  ),
  ...zone(
    'South',
    [
      'DTSTART:19700405T030000',
      'TZOFFSETFROM:+1100',
      'TZOFFSETTO:+1000',
      'RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=1SU',
    ],
    [
      'DTSTART:19701004T020000',
      'TZOFFSETFROM:+1000',
      'TZOFFSETTO:+1100',
      'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=1SU',
    ],
  ),
  ...zone('Fixed', ['DTSTART:19700101T000000', 'TZOFFSETFROM:+0545', 'TZOFFSETTO:+0545'], []),
];

const two = (value: number): string => String(value).padStart(2, '0');
const day = fc
  .date({ min: new Date('1971-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10).replaceAll('-', ''));
// No change of the clock is at these hours.
const clock = fc
  .tuple(fc.integer({ min: 4, max: 23 }), fc.integer({ min: 0, max: 59 }), fc.constantFrom(0, 0, 15))
  .map((parts) => parts.map(two).join(''));
const duration = fc.constantFrom('P1D', 'P3D', 'P2W', 'P1DT0H', 'PT90M', 'PT2H30M15S', 'PT36H');
const dayEvent = fc.record({ start: day, length: fc.option(fc.constantFrom('P1D', 'P3D', 'P2W')) });
const zoneName = fc.constantFrom('Z', 'North', 'West', 'South', 'Fixed');
const timeEvent = fc.record({ start: day, clock, zone: zoneName, length: fc.option(duration) });

async function readBoth(lines: readonly string[]): Promise<{ ours: string; theirs: ICAL.Event }> {
  const entry = ['BEGIN:VEVENT', 'UID:1', 'SUMMARY:x', ...lines, 'END:VEVENT'];
  const text = ['BEGIN:VCALENDAR', 'VERSION:2.0', ...ZONES, ...entry, 'END:VCALENDAR', ''].join('\r\n');
  const { events } = await readIcalendar(new TextEncoder().encode(text), { name: 'x.ics' });
  const calendar = new ICAL.Component(ICAL.parse(text));
  const event = calendar.getFirstSubcomponent('vevent');
  if (!event) throw new Error('ical.js has no event');
  return { ours: events[0]?.date?.edtf ?? '', theirs: new ICAL.Event(event) };
}

describe('ical.js agrees', () => {
  it('on days, and on the day at which an event is over', async () => {
    await fc.assert(
      fc.asyncProperty(dayEvent, async ({ start, length }) => {
        const lines = [`DTSTART;VALUE=DATE:${start}`, ...(length === null ? [] : [`DURATION:${length}`])];
        const { ours, theirs } = await readBoth(lines);
        const parsed = parseEdtf(ours);
        if (!parsed.ok) throw new Error(ours);
        const bounds = boundsOf(parsed.value);
        expect(new Date(bounds.earliest).toISOString().slice(0, 10)).toBe(theirs.startDate.toString());
        expect(new Date(bounds.latest).toISOString().slice(0, 10)).toBe(theirs.endDate.toString());
      }),
      { numRuns: 300 },
    );
  });

  it('on moments, in UTC and in zones of the file', async () => {
    await fc.assert(
      fc.asyncProperty(timeEvent, async (each) => {
        const name = each.zone === 'Z' ? '' : `;TZID=${each.zone}`;
        const start = `DTSTART${name}:${each.start}T${each.clock}${each.zone === 'Z' ? 'Z' : ''}`;
        const { ours, theirs } = await readBoth([
          start,
          ...(each.length === null ? [] : [`DURATION:${each.length}`]),
        ]);
        const ends = ours.split('/').map((end) => Date.parse(end) / 1000);
        const both = each.length === null ? [theirs.startDate] : [theirs.startDate, theirs.endDate];
        expect(ends).toEqual(both.map((time) => time.toUnixTime()));
      }),
      { numRuns: 300 },
    );
  });

  it('on texts that it writes, with their escapes and folds', async () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
      .filter((each) => !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(each));
    await fc.assert(
      fc.asyncProperty(text, text, async (summary, category) => {
        const event = new ICAL.Component('vevent');
        event.addPropertyWithValue('summary', `x ${summary}`);
        event.addPropertyWithValue('categories', `y ${category}`);
        const calendar = new ICAL.Component('vcalendar');
        calendar.addSubcomponent(event);
        const { events } = await readIcalendar(new TextEncoder().encode(calendar.toString()), {
          name: 'x.ics',
        });
        const again = new ICAL.Component(ICAL.parse(calendar.toString())).getFirstSubcomponent('vevent');
        const [title, tag] = ['summary', 'categories'].map((name) =>
          String(again?.getFirstPropertyValue(name)),
        );
        expect(events[0]?.title).toBe(title?.trim());
        expect(events[0]?.tags).toEqual([tag?.trim()]);
      }),
      { numRuns: 200 },
    );
  });
});
