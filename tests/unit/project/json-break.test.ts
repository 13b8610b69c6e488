import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakOf } from '../../../src/lib/project/json-break';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('breakOf', () => {
  it.each([
    ['{"a": [1, 2,]}', 12, 'a value'],
    ['{"a" 1}', 5, 'a colon'],
    ["{'a': 1}", 1, 'a name between double quotation marks'],
    ['{"a": 1,}', 8, 'a name between double quotation marks'],
    ['[1 2]', 3, 'a comma or ]'],
    ['{"a": 1]', 7, 'a comma or }'],
    ['[1] [2]', 4, 'nothing more'],
    ['["a\nb"]', 3, 'the rest of a text'],
    ['["\\x"]', 2, 'the rest of a text'],
    ['', 0, 'a value'],
    ['[', 1, 'a value'],
    ['[01]', 2, 'a comma or ]'],
  ])('of %j is at %i', (text, offset, expected) => {
    expect(breakOf(text)).toEqual({ offset, expected });
  });

  it('agrees with JSON.parse on what is JSON', () => {
    fc.assert(fc.property(fc.json(), (text) => breakOf(text) === undefined));
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"',
      '\\u00e9',
      ' ',
      '1',
      '-',
      'null',
      '0.5e3',
    );
    const soup = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(soup, (text) => (breakOf(text) === undefined) === isJson(text)),
      { numRuns: 5000 },
    );
  });

  it('agrees with it on a text with one letter changed', () => {
    const changed = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('"', ',', ':', ']', '}', 'x', '\\', ''))
      .map(([text, at, put]) => {
        const place = at % (text.length + 1);
        return text.slice(0, place) + put + text.slice(place + 1);
      });
    fc.assert(
      fc.property(changed, (text) => (breakOf(text) === undefined) === isJson(text)),
      { numRuns: 5000 },
    );
  });

  it('follows any depth', () => {
    expect(breakOf('['.repeat(300_000))).toEqual({ offset: 300_000, expected: 'a value' });
    expect(breakOf('['.repeat(300_000) + ']'.repeat(300_000))).toBeUndefined();
  });
});
