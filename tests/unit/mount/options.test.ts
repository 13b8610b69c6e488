import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/lib/messages/languages';
import { readOptions } from '../../../src/mount/options';
import { readSpan, spanOf } from '../../../src/mount/span';
import type { Timeline } from '../../../src/lib/model/timeline';

const timeline = { id: 'any' } as unknown as Timeline;
const hostile = JSON.parse('{"src": "https://example.org/t.json", "__proto__": {"view": "axis"}}') as object;

describe('options of a mounted timeline', () => {
  it.each([
    [{ timeline }],
    [{ src: 'https://example.org/t.json' }],
    [{ src: new URL('http://example.org/t.json') }],
    [{ timeline, src: undefined, view: 'both', theme: 'auto', lang: 'en', event: undefined }],
    [{ timeline, from: '2020-08', to: '2020-09-08', lanes: ['us'] }],
    [{ timeline, from: '2020-09-08', to: '2020-09-08' }],
    [{ timeline, links: { event: () => '/e/', passage: () => undefined } }],
  ])('may be %j', (options) => {
    expect(readOptions(options)).toEqual(options);
  });

  it.each([
    [undefined, 'the options are undefined'],
    [null, 'the options are null'],
    ['https://example.org/', 'the options are "https://example.org/"'],
    [{}, 'neither of the options timeline and src is given'],
    [{ timeline, src: 'https://example.org/' }, 'timeline and src are both given'],
    [{ timeline: [] }, 'the option timeline is an empty list'],
    [{ timeline: '{}' }, 'the option timeline is "{}"'],
    [{ src: 'javascript:alert(1)' }, 'the option src is "javascript:alert(1)"; allowed is an address'],
    [{ src: 'data:application/json,{}' }, 'the option src is "data:'],
    [
      { timeline, view: 'sideways' },
      'the option view is "sideways"; allowed is one of "both", "axis", "list"',
    ],
    [{ timeline, theme: 1 }, 'the option theme is 1; allowed is one of "auto", "light", "dark"'],
    [
      { timeline, lang: 'xx' },
      `the option lang is "xx"; allowed is one of ${LANGUAGES.map((language) => `"${language}"`).join(', ')}`,
    ],
    [{ timeline, lang: 'toString' }, 'the option lang is "toString"'],
    [{ timeline, event: '' }, 'the option event is ""'],
    [{ timeline, from: 'August' }, 'the option from is "August"; allowed is a date in EDTF'],
    [{ timeline, from: '../2020' }, 'the option from is "../2020"; allowed is a date with both ends known'],
    [
      { timeline, from: '2021', to: '2020' },
      'the option to is "2020"; allowed is a date that ends after "2021"',
    ],
    [{ timeline, lanes: [] }, 'the option lanes is an empty list'],
    [{ timeline, lanes: [1] }, 'the option lanes is a list'],
    [{ timeline, links: { home: () => '/' } }, 'the option links is an object'],
    [{ timeline, links: { event: '/e/' } }, 'the option links is an object'],
    [{ timeline, width: 300 }, 'there is no option "width"; allowed are "timeline", "src"'],
    [{ timeline, constructor: 1 }, 'there is no option "constructor"'],
    [hostile, 'there is no option "__proto__"'],
  ])('may not be %j', (options, messages) => {
    expect(() => readOptions(options)).toThrow(TypeError);
    expect(() => readOptions(options)).toThrow(messages);
  });

  it('shows of a long value only its beginning', () => {
    const long = (): unknown => readOptions({ timeline, view: 'x'.repeat(1_000_000) });
    expect(long).toThrow(/^.{1,200}$/);
  });
});

describe('a span of time', () => {
  it('needs a start before its end', () => {
    expect(readSpan({ start: 0, end: 1, more: 2 })).toEqual({ start: 0, end: 1 });
    for (const wrong of [
      undefined,
      null,
      5,
      {},
      { start: 1, end: 1 },
      { start: 0, end: NaN },
      { start: '0', end: 1 },
    ])
      expect(() => readSpan(wrong)).toThrow(/start before end/);
  });

  it('takes the end that is left out from the events', () => {
    const event = (edtf: string) => ({ date: { edtf }, lane: 'a', importance: 1 });
    const dated = { lanes: [{ id: 'a' }], events: ['2020-08', '/2020-09-08', '2020-07-01'].map(event) };
    const given = dated as unknown as Timeline;
    expect(spanOf(given, {})).toBeUndefined();
    expect(spanOf(given, { from: '2020-08' })).toEqual({
      start: Date.UTC(2020, 7, 1),
      end: Date.UTC(2020, 8, 9),
    });
    expect(spanOf(given, { to: '2020-08' })).toEqual({
      start: Date.UTC(2020, 6, 1),
      end: Date.UTC(2020, 8, 1),
    });
    expect(spanOf(given, { from: '2030' })).toBeUndefined();
  });
});
