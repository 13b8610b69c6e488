/**
 * The edtf package (4.11.1) as a second opinion on what is valid. Where it differs, the difference is listed with its
 * reason, and a listed difference that goes away fails here too.
 */
// @ts-expect-error -- the package ships no types
import untypedEdtf from 'edtf';
import { describe, expect, it } from 'vitest';
import { boundsOf, parseEdtf } from '../../../src/lib/model/dates/index.js';
import { invalidCases, validCases } from './cases.js';

const edtf: (text: string) => { readonly min: number; readonly max: number } = untypedEdtf;

const REJECTED_BY_IT = {
  'it ends the range of offsets at -12:00; an offset goes to 14 hours either way': [
    '2020-09-08T12:00:00-14:00',
  ],
  'level 1 puts a qualifier behind a whole date; its grammar knows none behind a season, X or Y': [
    '2020-21~',
    '202X~',
    '2020-XX?',
    '2020-09-XX%',
    'Y-12000~',
    'Y-13800000000~',
  ],
  'it wants an end that begins later than the start; a state may begin and end within one period': [
    '2020-09/2020-09',
    '2020-09-08/2020-09-08',
    '2020-05/2020',
    '2020-09-08T10:00:00Z/2020-09-08T10:00:00Z',
  ],
  'its intervals take no seasons and no Y years; ours take any date': [
    'Y-12000/Y12000',
    '2020-21/2020-23',
    '/2020-24',
    'Y-4600000000/..',
  ],
  'its ranges take only plain dates; ours take any date': [
    '[2020-21..2020-22]',
    '[2020~..2021?]',
    '[..2020-09-08T22:25:42+08:00]',
    '[Y-12000..-0044]',
    '[Y-4600000000..Y-4500000000]',
  ],
};

const ACCEPTED_BY_IT = {
  'it reads a short number as a century or decade, which are not in the profile': ['202', '-44'],
  'it reads years of five digits and days without hyphens; the profile has one spelling': [
    '12020',
    '20200908',
  ],
  'level 2: X anywhere in the year, month or day': [
    '20XX',
    'XXXX',
    '2020-1X',
    '2020-X1',
    '2020-XX-08',
    '2020-XX-XX',
    '202X-05',
    '2020-09-1X',
  ],
  'it knows no last year': ['Y20000000001', 'Y-20000000001', 'Y99999999999999999999'],
  'level 2: seasons and other parts of a year beyond 24': ['2020-25'],
  'it gives every February 29 days and moves the 29th to March': [
    '2021-02-29',
    '1900-02-29',
    '-0001-02-29',
    '-0100-02-29',
    '2021-02-29T22:25Z',
  ],
  'it reads a time without an offset in the zone of the machine': ['2020-09-08T22:25:42', '2020-09-08T22:25'],
  'midnight has one spelling here, 00:00 of the day that it begins': ['2020-09-08T24:00:00Z'],
  'it takes .5 for 5 milliseconds; the profile has whole seconds': ['2020-09-08T22:25:42.5Z'],
  'an offset has one spelling, +08:00': ['2020-09-08T22:25:42+08', '2020-09-08T22:25:42+0800'],
  'level 2: a qualifier before or within a date': ['?2020', '~2020', '2020?-08', '2020-08~-15'],
  'an interval without a date says nothing': ['/', '../..', '/..', '../'],
  'level 2: sets and lists; the profile has one range': ['[2020]', '[2020,2021]', '{2020..2021}'],
  'it does not compare the ends of a range': ['[2021..2020]'],
};

const OTHER_BOUNDS = {
  'it takes the year 0 for 1900, no leap year': ['0000-02-29'],
  'it takes the months of a year before 0 backwards': ['-0044-XX'],
  'it drops the sign': ['-000X'],
  'its bounds end where a Date of JavaScript does': [
    'Y300000',
    'Y-66000000',
    'Y-13800000000',
    'Y20000000000',
    'Y-20000000000',
  ],
};

const rejectedByIt = new Set(Object.values(REJECTED_BY_IT).flat());
const acceptedByIt = new Set(Object.values(ACCEPTED_BY_IT).flat());
const otherBounds = new Set(Object.values(OTHER_BOUNDS).flat());

describe('the edtf package agrees, or the difference is listed', () => {
  it.each(validCases)('valid: $edtf', (row) => {
    expect(isValidForIt(row.edtf)).toBe(!rejectedByIt.has(row.edtf));
  });

  it.each(invalidCases)('invalid: $text', ({ text }) => {
    expect(isValidForIt(text)).toBe(acceptedByIt.has(text));
  });

  it('lists nothing that is not a case', () => {
    const texts = new Set([...validCases.map((row) => row.edtf), ...invalidCases.map(({ text }) => text)]);
    expect([...rejectedByIt, ...acceptedByIt].filter((text) => !texts.has(text))).toEqual([]);
  });
});

describe('the edtf package has the same bounds for a plain year, month or day, or it is listed', () => {
  const plain = validCases.filter(({ edtf: text }) => !/[T[/]|-2[1-4]/.test(text) && !rejectedByIt.has(text));
  it.each(plain)('$edtf', ({ edtf: text }) => {
    const parsed = parseEdtf(text);
    const ours = parsed.ok && boundsOf(parsed.value);
    const { min, max } = edtf(text);
    const its = { earliest: min, latest: max + 1 };
    if (otherBounds.has(text)) expect(ours).not.toEqual(its);
    else expect(ours).toEqual(its);
  });
});

function isValidForIt(text: string): boolean {
  try {
    edtf(text);
    return true;
  } catch {
    return false;
  }
}
