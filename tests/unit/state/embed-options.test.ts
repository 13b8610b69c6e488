import { describe, expect, it } from 'vitest';
import { readOptions } from '../../../src/lib/state/embed-options';
import inEnglish from '../../../src/lib/messages/en/phrases';
import { LANGUAGES } from '../../../src/lib/messages/languages';
import { englishEmbed } from '../../../src/lib/messages/english';
import { timelineOf } from '../../golden/made-up';

const plain = timelineOf([
  { edtf: '2019', id: 'one' },
  { edtf: '2020-09-08', id: 'two' },
]);
const [lane] = plain.lanes;
if (!lane) throw new Error('no lane');
const timeline = {
  ...plain,
  lanes: [
    { ...lane, id: 'a' },
    { id: 'b', title: 'B' },
    { id: 'c', title: 'C' },
  ],
  events: plain.events.map((event, index) => ({
    ...event,
    lane: index === 0 ? 'a' : 'b',
    ...(index === 0 ? { aliases: ['old-one'] } : {}),
  })),
};
const read = (query: string) => readOptions(query, timeline, englishEmbed.options);
const saidOf = (query: string): string[] => read(query).faults.map(({ text }) => text);

describe('the options of an embed', () => {
  it('have defaults', () => {
    const asked = {
      options: { lang: 'en', view: 'story', theme: 'auto', height: 'fit' },
      faults: [],
      isPlain: true,
    };
    expect(read('')).toEqual(asked);
    expect(read('?')).toEqual(asked);
    expect(read('?view=story&theme=auto&height=fit&lang=en')).toEqual(asked);
  });

  it('name a language, which is then not what the build drew', () => {
    expect(read('?lang=zh')).toMatchObject({ options: { lang: 'zh' }, faults: [], isPlain: false });
  });

  it('are read', () => {
    expect(read('?event=two&lanes=b,c&view=axis&theme=dark&height=full')).toEqual({
      options: { lang: 'en', event: 'two', lanes: ['b', 'c'], view: 'axis', theme: 'dark', height: 'full' },
      faults: [],
      isPlain: false,
    });
    expect(read('?event=old-one').options.event).toBe('one');
    expect(read('?theme=light')).toMatchObject({ isPlain: true, options: { theme: 'light' } });
  });

  it.each([
    ['from=2020-08&to=2020-09-08', Date.UTC(2020, 7), Date.UTC(2020, 8, 9)],
    ['from=2020', Date.UTC(2020, 0), Date.UTC(2020, 8, 9)],
    ['to=2020-02', Date.UTC(2019, 0), Date.UTC(2020, 2)],
    ['from=2020&to=2020', Date.UTC(2020, 0), Date.UTC(2021, 0)],
  ])('take the whole periods of %s', (query, start, end) => {
    expect(read(query)).toMatchObject({ options: { viewport: { start, end } }, faults: [], isPlain: false });
  });

  it.each([
    ['view=map', 'view: found “map”; allowed: story, axis, list or both.'],
    ['theme=blue', 'theme: found “blue”; allowed: light, dark or auto.'],
    ['height=700', 'height: found “700”; allowed: fit or full.'],
    ['lang=xx', `lang: found “xx”; allowed: ${inEnglish.or(LANGUAGES)}.`],
    ['view=', 'view: found nothing; allowed: story, axis, list or both.'],
    ['event=three', 'event: found “three”; allowed: the id of an event of this timeline, such as one.'],
    ['event=one&lanes=b', 'event: found “one”; allowed: the id of an event of the lanes shown (b).'],
    ['lanes=a,x', 'lanes: found “x”; allowed: one or more of a, b and c, with commas between.'],
    ['lanes=', 'lanes: found nothing; allowed: one or more of a, b and c, with commas between.'],
    [
      'from=last%20month',
      'from: found “last month”; allowed: a date or time with known ends, such as 2020, 2020-08 or 2020-09-08.',
    ],
    [
      'to=2020/..',
      'to: found “2020/..”; allowed: a date or time with known ends, such as 2020, 2020-08 or 2020-09-08.',
    ],
    ['from=2020&to=2019', 'to: found “2019”; allowed: a date after 2020.'],
    ['from=2030', 'from: found “2030”; allowed: a date before the last event.'],
    ['to=1999', 'to: found “1999”; allowed: a date after the first event.'],
    ['view=list&view=axis', 'view is given more than once; the first is used.'],
    [
      'veiw=list',
      '“veiw” is no option; the options are event, from, to, lanes, view, theme, lang and height.',
    ],
  ])('of %s say what is wrong', (query, text) => {
    expect(saidOf(`?${query}`)).toEqual([text]);
  });

  it('are left out where they are wrong, and the others stay', () => {
    expect(read('?view=list&event=x&lanes=x&from=x&theme=x')).toMatchObject({
      options: { view: 'list', theme: 'auto', height: 'fit' },
    });
    expect(read('?view=list&event=x&lanes=x&from=x&theme=x').options).not.toHaveProperty('viewport');
    expect(read('?lanes=a,x').options.lanes).toEqual(['a']);
    expect(read('?view=list&view=axis').options.view).toBe('list');
  });

  it.each(['constructor', '__proto__', 'toString', '<img src=x onerror=alert(1)>', '%', 'x'.repeat(100_000)])(
    'named or valued %s are told, short, and nothing else happens',
    (word) => {
      for (const query of [
        `?${word}=1`,
        `?view=${word}`,
        `?event=${word}`,
        `?lanes=${word}`,
        `?from=${word}`,
      ]) {
        const { options, faults } = read(query);
        expect(faults).toHaveLength(1);
        expect(faults[0]?.text.length).toBeLessThan(300);
        expect(options).toEqual({ lang: 'en', view: 'story', theme: 'auto', height: 'fit' });
      }
    },
  );

  it('leaves alone what somebody else reads', () => {
    expect(readOptions('?src=x.json&src=y', timeline, englishEmbed.options, ['src']).faults).toEqual([]);
  });
});
