import { describe, expect, it } from 'vitest';
import { boundsOf, type Edtf, formatEdtf, parseEdtf, shapeOf } from '../../../src/lib/model/dates/index.js';
import { invalidCases, validCases } from './cases.js';
import { instantInWords, shapeInWords } from './print-cases.js';

describe('a date of the profile', () => {
  it.each(validCases)('$edtf', ({ edtf, earliest, latest, shape }) => {
    const value = parse(edtf);
    const bounds = boundsOf(value);
    expect([instantInWords(bounds.earliest), instantInWords(bounds.latest)]).toEqual([earliest, latest]);
    expect(shapeInWords(shapeOf(value))).toBe(shape);
    expect(shapeOf(value)).toMatchObject(bounds);
    expect(formatEdtf(value)).toBe(edtf);
  });
});

describe('a date outside the profile', () => {
  it.each(invalidCases)('$text breaks at column $column', ({ text, column, what }) => {
    const parsed = parseEdtf(text);
    expect(parsed).toMatchObject({ ok: false, column, what: expect.stringContaining(what) });
    expect(parsed).toHaveProperty('fix', expect.stringMatching(/^[a-z].{3,}/));
  });
});

describe('the value', () => {
  it('keeps the time as written', () => {
    expect(parse('2020-09-08T22:25:42+08:00')).toEqual({
      kind: 'date',
      precision: 'time',
      year: 2020,
      month: 9,
      day: 8,
      hour: 22,
      minute: 25,
      second: 42,
      offset: 480,
      approximate: false,
      uncertain: false,
    });
    expect(parse('2020-09-08T22:25Z')).toMatchObject({ offset: 'Z' });
    expect(parse('2020-09-08T22:25Z')).not.toHaveProperty('second');
  });

  it('leaves out the missing end of a range', () => {
    expect(Object.keys(parse('[..2020]'))).toEqual(['kind', 'latest']);
    expect(Object.keys(parse('[2020..]'))).toEqual(['kind', 'earliest']);
  });

  it('counts a decade from its earliest year', () => {
    expect(['202X', '000X', '-004X'].map(parse)).toMatchObject([{ year: 2020 }, { year: 0 }, { year: -49 }]);
  });
});

it('holds cases enough, each once', () => {
  const texts = [...validCases.map(({ edtf }) => edtf), ...invalidCases.map(({ text }) => text)];
  expect(new Set(texts).size).toBe(texts.length);
  expect(texts.length).toBeGreaterThan(140);
});

function parse(text: string): Edtf {
  const parsed = parseEdtf(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.what}`);
  return parsed.value;
}
