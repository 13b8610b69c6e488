import { describe, expect, it } from 'vitest';
import { readWholeWritten, readWritten } from '../../../src/lib/model/dates/written/index.js';

const reference = '1896-03-14';

/** Each date of a text: its words, and what they give. */
const read = (text: string, language?: string, anchor?: string): string =>
  readWritten(text, { language, reference, anchor })
    .map(({ start, end, edtf }) => `${text.slice(start, end)}: ${edtf ?? '?'}`)
    .join('; ');

describe('a time of day beside a date is no part of it', () => {
  it.each([
    [
      'en',
      'The bridge was shut at 4 a.m. on Monday, 13 March 1893, when',
      'Monday, 13 March 1893: 1893-03-13',
    ],
    ['en', 'shut at 11 p.m. on Monday, 13 March 1893.', 'Monday, 13 March 1893: 1893-03-13'],
    ['en', 'shut at 4 am on 13 March 1893', '13 March 1893: 1893-03-13'],
    ['de', 'Am Montag, 13. März 1893, um 4 Uhr', 'Montag, 13. März 1893: 1893-03-13'],
    ['fr', 'Le pont fut fermé le lundi 13 mars à 16 h 30.', 'lundi 13 mars: 1896-03-13'],
    ['es', 'a las 4 p. m. del lunes 13 de marzo de 1893', 'lunes 13 de marzo de 1893: 1893-03-13'],
    ['zh', '1893年3月13日凌晨4时', '1893年3月13日: 1893-03-13'],
  ])('%s: %s', (language, text, expected) => {
    expect(read(text, language)).toBe(expected);
    expect(read(text)).toContain(language === 'fr' ? '' : expected);
  });

  it('joins words only where the table has a blank', () => {
    expect(read('He came the day before. Yesterday he left.', 'en', '1896-01-10')).toBe(
      'the day before: 1896-01-09; Yesterday: 1896-03-13',
    );
    expect(read('It was closed to-day again', 'en')).toBe('to-day: 1896-03-14');
    expect(read('in 44 B.C. and 79 A. D.', 'en')).toBe('44 B.C.: -0043; 79 A. D.: 0079');
  });
});

describe('a number of votes or people is no year', () => {
  it.each([
    'It was voted by 281 to 250.',
    'The motion passed by 281.',
    'voted by 1432 to 1210',
    'between 200 and 300 people came',
    'the sum rose to 250.',
  ])('%s', (text) => {
    expect(read(text, 'en')).toBe('');
  });

  it.each([
    ['All lines close by 2030.', 'by 2030: [..2030]'],
    ['In 476, the empire fell.', '476: 0476'],
    ['from 800 to 900 the town grew', 'from 800 to 900: 0800/0900'],
  ])('but %s', (text, expected) => {
    expect(read(text, 'en')).toBe(expected);
  });
});

describe('the beginning, middle and end of a month or a year', () => {
  const SEPTEMBER = [
    '[1893-09-01..1893-09-10]',
    '[1893-09-11..1893-09-20]',
    '[1893-09-21..1893-09-30]',
  ] as const;
  const YEAR = ['[1893-01..1893-04]', '[1893-05..1893-08]', '[1893-09..1893-12]'] as const;

  it.each([
    ['en', 'at the beginning of September 1893', SEPTEMBER[0]],
    ['en', 'around the middle of September 1893', SEPTEMBER[1]],
    ['en', 'towards the end of September 1893', SEPTEMBER[2]],
    ['en', 'towards the end of the month of September 1893', SEPTEMBER[2]],
    ['en', 'towards the end of the year 1893', YEAR[2]],
    ['de', 'zu Beginn des Monats September 1893', SEPTEMBER[0]],
    ['de', 'um die Mitte des Jahres 1893', YEAR[1]],
    ['de', 'gegen Ende September 1893', SEPTEMBER[2]],
    ['fr', 'au début de septembre 1893', SEPTEMBER[0]],
    ['fr', 'vers le milieu de 1893', YEAR[1]],
    ['fr', 'vers la fin du mois de septembre 1893', SEPTEMBER[2]],
    ['fr', 'à la fin de l’année 1893', YEAR[2]],
    ['es', 'a principios del año 1893', YEAR[0]],
    ['es', 'hacia mediados de septiembre de 1893', SEPTEMBER[1]],
    ['es', 'a finales del mes de septiembre de 1893', SEPTEMBER[2]],
    ['zh', '1893年9月初', SEPTEMBER[0]],
    ['zh', '1893年9月底前后', '[1893-09-21~..1893-09-30~]'],
  ])('%s: %s', (language, text, expected) => {
    expect(read(text, language)).toBe(`${text}: ${expected}`);
    // Typed, without a language.
    expect(readWholeWritten(text, { reference }).map(({ edtf }) => edtf)).toContain(expected);
  });

  it.each([
    ['en', 'Towards the end of that month', SEPTEMBER[2]],
    ['en', 'at the beginning of the same month', SEPTEMBER[0]],
    ['en', 'around the middle of that year', YEAR[1]],
    ['de', 'Gegen Ende jenes Monats', SEPTEMBER[2]],
    ['de', 'Mitte desselben Jahres', YEAR[1]],
    ['fr', 'vers la fin de ce mois-là', SEPTEMBER[2]],
    ['fr', 'au début de cette année-là', YEAR[0]],
    ['es', 'hacia finales de ese mes', SEPTEMBER[2]],
    ['es', 'a mediados de aquel año', YEAR[1]],
    ['zh', '那个月底', SEPTEMBER[2]],
    ['zh', '该月中旬', SEPTEMBER[1]],
  ])('%s, counted from the date before: %s', (language, text, expected) => {
    expect(read(text, language, '1893-09-03')).toBe(`${text}: ${expected}`);
    expect(read(text, language)).toBe(`${text}: ?`);
  });

  it('counts those of this and last month from the document', () => {
    expect(read('the end of last month', 'en')).toBe('the end of last month: [1896-02-21..1896-02-29]');
    expect(read('Ende letzten Monats', 'de')).toBe('Ende letzten Monats: [1896-02-21..1896-02-29]');
    expect(read('à la fin du mois dernier', 'fr')).toBe('à la fin du mois dernier: [1896-02-21..1896-02-29]');
  });
});
