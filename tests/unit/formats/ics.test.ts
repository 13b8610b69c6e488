import { quoteText } from '../../../src/lib/model/quote';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { contentLine, textValue } from '../../../src/lib/formats/content-lines';
import { englishFormats } from '../../../src/lib/messages/english';
import { timelineOf } from '../source/made-up';
import { cleanNetwork, datedTimeline, hostileTimeline, SITE, written } from './given';

function read(file: string): InstanceType<typeof ICAL.Component> {
  return new ICAL.Component(ICAL.parse(file));
}

/** A property without a standard, which ical.js leaves escaped. */
const unescaped = (value: unknown): string => String(value).replace(/\\([\\,;])/g, '$1');

const eventsOf = (file: string): InstanceType<typeof ICAL.Event>[] =>
  read(file)
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));

/** What is left of a text: line ends as one, no other control character, whole characters. */
function asText(text: string): string {
  const breaks = text.replace(/\r\n|[\r\n\u0085\u2028\u2029]/g, '\n').replace(/(?![\t\n])\p{Cc}/gu, ' ');
  return Buffer.from(breaks, 'utf8').toString('utf8');
}

describe('the calendar', () => {
  it('has the events with a stated day and says how many it leaves out', async () => {
    const file = await written('ics', cleanNetwork, { site: SITE });
    const stated = cleanNetwork.events.filter(({ date }) => date.basis === 'stated');
    const events = eventsOf(file);
    expect(events.map(({ summary }) => summary)).toEqual(stated.map(({ title }) => title));
    expect(events.length).toBeGreaterThan(0);
    const left = cleanNetwork.events.length - stated.length;
    const calendar = read(file);
    expect(unescaped(calendar.getFirstPropertyValue('x-wr-calname'))).toBe(cleanNetwork.title);
    expect(unescaped(calendar.getFirstPropertyValue('x-wr-caldesc'))).toContain(
      `${events.length} of ${cleanNetwork.events.length} events are here: those whose day a source states. ${left} are left out: the date is worked out or inferred.`,
    );
  });

  it('gives whole days, their end the day after, with quotes, places and addresses', async () => {
    const [speech] = eventsOf(await written('ics', cleanNetwork, { site: SITE }));
    const event = cleanNetwork.events.find(({ title }) => title === speech?.summary);
    expect(speech?.uid).toBe(`${event?.id}@clean-network.sourceline`);
    expect(speech?.startDate.isDate).toBe(true);
    expect([speech?.startDate, speech?.endDate].map(String)).toEqual(['2020-09-08', '2020-09-09']);
    for (const { quote } of event?.evidence ?? []) expect(speech?.description).toContain(`“${quote}” (`);
    expect(speech?.description).toContain('(The Straits Times, 8 Sept 2020, ¶ 2)');
    expect(speech?.description).toContain(`${SITE}t/clean-network/s/straits-times/#q-${event?.id}-2`);
    expect(speech?.component.getFirstPropertyValue('url')).toBe(`${SITE}t/clean-network/e/${event?.id}/`);
    expect(speech?.component.getFirstProperty('categories')?.getValues()).toEqual(event?.tags);
  });

  it('is stamped with the latest publication, not with a clock', async () => {
    const [event] = eventsOf(await written('ics', cleanNetwork));
    expect(String(event?.component.getFirstPropertyValue('dtstamp'))).toBe('2020-09-08T14:25:42Z');
    const [undated] = eventsOf(await written('ics', datedTimeline([{ edtf: '2020-09-08' }])));
    expect(String(undated?.component.getFirstPropertyValue('dtstamp'))).toBe('1970-01-01T00:00:00Z');
  });

  it('leaves out what is no single day, was not stated, or has no year that it can write', async () => {
    // The reader writes years without zeros in front.
    const here = {
      '2020-09-08': '2020-09-08',
      '2020-12-31': '2020-12-31',
      '2020-01-01T00:30:00+14:00': '2020-01-01',
      '2020-12-31T23:30-11:00': '2020-12-31',
      '0044-03-15': '44-03-15',
    };
    const noDay = [
      '2020-09',
      '2020-09-08~',
      '2020-09-08?',
      '2020-09-08/2020-09-10',
      '[..2020-09-08]',
      '2020-09-XX',
    ];
    const noYear = ['-0043-03-15', '0000-01-01', '9999-12-31'];
    const file = await written(
      'ics',
      datedTimeline([
        ...[...Object.keys(here), ...noDay, ...noYear].map((edtf) => ({ edtf })),
        { edtf: '2020-09-08', basis: 'inferred', reason: 'so' },
        { edtf: '2020-09-08', basis: 'relative', reason: 'so' },
      ]),
    );
    expect(eventsOf(file).map(({ startDate }) => String(startDate))).toEqual(Object.values(here));
    expect(read(file).getFirstPropertyValue('description')).toContain(
      '5 of 16 events are here: those whose day a source states. 11 are left out: for 2 the date is worked out or inferred; for 6 the source states no single day; for 3 the year cannot be written in a calendar file.',
    );
  });

  it('with no event to show has a note instead, since a calendar may not be empty', async () => {
    const calendar = read(await written('ics', timelineOf([], [])));
    expect(calendar.getAllSubcomponents('vevent')).toEqual([]);
    const [note] = calendar.getAllSubcomponents('vjournal');
    expect(note?.getFirstPropertyValue('description')).toContain('0 of 0 events are here');
  });

  it('cannot be broken out of by a text', async () => {
    const timeline = hostileTimeline();
    const file = await written('ics', timeline, { site: SITE });
    const events = eventsOf(file);
    expect(events.map(({ summary }) => summary)).toEqual(timeline.events.map(({ title }) => asText(title)));
    events.forEach(({ description, component }, index) => {
      const event = timeline.events[index];
      for (const text of [
        event?.summary,
        event?.attribution,
        event?.difference,
        quoteText(event?.evidence[0].quote ?? ''),
      ])
        expect(description).toContain(asText(text ?? ''));
      expect(component.getFirstProperty('categories')?.getValues()).toEqual(event?.tags.map(asText));
    });
    for (const line of file.split('\r\n')) {
      expect(line).not.toMatch(/[\r\n]/);
      expect(Buffer.byteLength(line, 'utf8')).toBeLessThanOrEqual(75);
    }
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });
});

describe('content lines', () => {
  it('give any text back, in lines of at most 75 octets', () => {
    const units = fc.constantFrom(...'\\;,:"ab\t\n\r數é', '👩‍👩‍👧', '\u2028', '\u0000');
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: units, maxLength: 200 }), fc.string({ unit: 'binary' })),
        (text) => {
          const line = contentLine('SUMMARY', textValue(text));
          for (const part of line.slice(0, -2).split('\r\n'))
            expect(Buffer.byteLength(part, 'utf8')).toBeLessThanOrEqual(75);
          const event = read(`BEGIN:VEVENT\r\n${line}END:VEVENT\r\n`);
          expect(event.getFirstPropertyValue('summary')).toBe(asText(text));
        },
      ),
    );
  });
});

describe('the words of what is left out', () => {
  it('count one as one', () => {
    const none = { notStated: 0, noDay: 0, outOfCalendar: 0 };
    const { calendar } = englishFormats.files;
    expect(calendar({ ...none, kept: 1 })).toBe('1 of 1 event is here: those whose day a source states.');
    expect(calendar({ ...none, kept: 1, noDay: 1 })).toBe(
      '1 of 2 events is here: those whose day a source states. 1 is left out: the source states no single day.',
    );
  });
});
