import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../../src/lib/model/dates/index.js';
import { readTyped } from '../../../src/lib/model/dates/typed.js';
import { dateInWords } from '../../../src/lib/messages/date.js';
import type { Language } from '../../../src/lib/messages/languages.js';
import { loadLazyMessages, loadMessages } from '../../../src/lib/messages/load.js';
import { spanOf } from '../../../src/lib/messages/span.js';
import { LANGUAGES } from '../../../src/lib/messages/languages.js';
import { formatEdtf } from '../../../src/lib/model/dates/index.js';

const read = (text: string): string => {
  const typed = readTyped(text);
  return typed.ok ? formatEdtf(typed.date) : `${typed.fault}: ${typed.found}`;
};

/** EDTF, and how German, French and Spanish say it. */
const SAID: readonly [edtf: string, german: string, french: string, spanish: string][] = [
  ['2020', '2020', '2020', '2020'],
  ['-0043', '44 v. Chr.', '44 av. J.-C.', '44 a. C.'],
  ['0044', '44 n. Chr.', '44 apr. J.-C.', '44 d. C.'],
  ['192X', '1920er-Jahre', 'années 1920', 'década de 1920'],
  ['190X', '1900–09', '1900–1909', '1900–1909'],
  ['2020-22', 'Sommer 2020', 'été 2020', 'verano de 2020'],
  ['2020-24', 'Winter 2020/21', 'hiver 2020–2021', 'invierno de 2020–2021'],
  ['2020-09', 'September 2020', 'septembre 2020', 'septiembre de 2020'],
  ['2020-09-08', '8. September 2020', '8 septembre 2020', '8 de septiembre de 2020'],
  ['2020-09-01', '1. September 2020', '1er septembre 2020', '1 de septiembre de 2020'],
  [
    '2020-09-08T22:25:42+08:00',
    '8. September 2020, 22:25:42 Uhr (UTC+8)',
    '8 septembre 2020, 22:25:42 (UTC+8)',
    '8 de septiembre de 2020, 22:25:42 (UTC+8)',
  ],
  ['2020-08~', 'etwa August 2020', 'vers août 2020', 'hacia agosto de 2020'],
  ['2020?', '2020 (unsicher)', '2020 (incertain)', '2020 (dudoso)'],
  [
    '2020-09-XX',
    'irgendwann im September 2020',
    'septembre 2020, moment non précisé',
    'septiembre de 2020, momento no precisado',
  ],
  ['2020-XX', 'irgendwann im Jahr 2020', '2020, moment non précisé', '2020, momento no precisado'],
  [
    '2020-09-01/2020-09-10',
    '1. bis 10. September 2020',
    'du 1er au 10 septembre 2020',
    'del 1 al 10 de septiembre de 2020',
  ],
  [
    '2020-08-31/2020-09-10',
    '31. August bis 10. September 2020',
    'du 31 août au 10 septembre 2020',
    'del 31 de agosto al 10 de septiembre de 2020',
  ],
  ['../2020', 'bis 2020, Beginn offen', 'jusqu’en 2020, début ouvert', 'hasta 2020, inicio abierto'],
  [
    '/2020-09-08',
    'bis 8. September 2020, Beginn unbekannt',
    'jusqu’au 8 septembre 2020, début inconnu',
    'hasta el 8 de septiembre de 2020, inicio desconocido',
  ],
  ['2020-08/..', 'ab August 2020', 'à partir d’août 2020', 'desde agosto de 2020'],
  ['2019/2020', '2019 bis 2020', 'de 2019 à 2020', 'de 2019 a 2020'],
  ['[..-0043]', 'spätestens 44 v. Chr.', 'au plus tard 44 av. J.-C.', 'a más tardar 44 a. C.'],
  ['2020/..', 'ab 2020', 'à partir de 2020', 'desde 2020'],
  [
    'Y-13800000000~',
    'etwa 13,8 Mrd. v. Chr.',
    'vers 13,8 milliards av. J.-C.',
    'hacia 13.800 millones a. C.',
  ],
  [
    'Y-13799999999',
    '13.800.000.000 v. Chr.',
    '13\u202f800\u202f000\u202f000 av. J.-C.',
    '13.800.000.000 a. C.',
  ],
  [
    '[..Y-1000000]',
    'spätestens 1 Mio. v. Chr.',
    'au plus tard 1 million av. J.-C.',
    'a más tardar 1 millón a. C.',
  ],
  ['Y5000000000', '5 Mrd. n. Chr.', '5 milliards apr. J.-C.', '5000 millones d. C.'],
  [
    '[Y14000000..Y15000000]',
    'zwischen 14 Mio. n. Chr. und 15 Mio. n. Chr.',
    'entre 14 millions apr. J.-C. et 15 millions apr. J.-C.',
    'entre 14 millones d. C. y 15 millones d. C.',
  ],
  ['2020/', 'ab 2020, Ende unbekannt', 'à partir de 2020, fin inconnue', 'desde 2020, fin desconocido'],
  [
    '[2020-09-01..2020-09-08]',
    'zwischen dem 1. und dem 8. September 2020',
    'entre le 1er et le 8 septembre 2020',
    'entre el 1 y el 8 de septiembre de 2020',
  ],
  [
    '[..2020-09-08]',
    'spätestens am 8. September 2020',
    'au plus tard le 8 septembre 2020',
    'a más tardar el 8 de septiembre de 2020',
  ],
  [
    '[2020-09..]',
    'frühestens September 2020',
    'au plus tôt septembre 2020',
    'no antes de septiembre de 2020',
  ],
];
const PLACES: readonly Language[] = ['de', 'fr', 'es'];

describe.each(PLACES)('dates in %s', async (language) => {
  const { date } = await loadMessages(language);
  const at = PLACES.indexOf(language) + 1;

  it.each(SAID)('%s', (...row) => {
    const parsed = parseEdtf(row[0]);
    expect(parsed.ok && dateInWords(parsed.value, date)).toBe(row[at]);
  });
});

describe('a span of time', () => {
  const day = Date.UTC(2020, 8, 1);
  it.each([
    ['de', 10, '1. bis 10. September 2020'],
    ['fr', 10, 'du 1er au 10 septembre 2020'],
    ['es', 10, 'del 1 al 10 de septiembre de 2020'],
    ['de', 0.5, '1. September 2020, 00:00 bis 12:00 Uhr'],
    ['fr', 0.5, '1er septembre 2020 à 00:00 – 12:00'],
    ['es', 0.5, '1 de septiembre de 2020, 00:00 – 12:00'],
    ['de', 120, 'September bis Dezember 2020'],
  ] as const)('in %s of %d days', async (language, days, text) => {
    const { overview } = await loadLazyMessages(language);
    expect(overview.span(spanOf(day, day + days * 86_400_000))).toBe(text);
  });
});

describe('a typed date', () => {
  it.each([
    ['8.9.2020', '2020-09-08'],
    ['8. September 2020', '2020-09-08'],
    ['8. Sept. 2020', '2020-09-08'],
    ['am 8. Sep 2020', '2020-09-08'],
    ['Sept. 2020', '2020-09'],
    ['März 2020', '2020-03'],
    ['Herbst 2020', '2020-23'],
    ['44 v. Chr.', '-0043'],
    ['le 8 septembre 2020', '2020-09-08'],
    ['1er févr. 2020', '2020-02-01'],
    ['été 2020', '2020-22'],
    ['44 av. J.-C.', '-0043'],
    ['8 de septiembre de 2020', '2020-09-08'],
    ['otoño de 2020', '2020-23'],
    ['44 a. C.', '-0043'],
    // A reader of one language may paste from another.
    ['8 Sept 2020', '2020-09-08'],
    ['2020年9月8日', '2020-09-08'],
  ])('%s is %s', (text, edtf) => {
    expect(read(text)).toBe(edtf);
  });

  it.each(LANGUAGES)('is read as %s writes it', async (language) => {
    const { date } = await loadMessages(language);
    for (let month = 1; month <= 12; month += 1) {
      const edtf = `2020-${String(month).padStart(2, '0')}`;
      expect(read(date.month(month, 2020)), edtf).toBe(edtf);
      for (const day of [1, 8, 28]) {
        const ofDay = `${edtf}-${String(day).padStart(2, '0')}`;
        expect(read(date.day(day, month, 2020)), ofDay).toBe(ofDay);
        expect(read(date.shortDay(day, month, 2020)), ofDay).toBe(ofDay);
      }
    }
    for (const season of [21, 22, 23] as const)
      expect(read(date.season(season, 2020))).toBe(`2020-${season}`);
    for (const year of [-43, 1999]) expect(read(date.year(year))).toBe(year < 0 ? '-0043' : '1999');
  });
});
