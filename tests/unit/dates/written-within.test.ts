import { describe, expect, it } from 'vitest';
import { readWritten } from '../../../src/lib/model/dates/written';
import { compareWithWords } from '../../../src/lib/source/date-agreement';

const REFERENCE = '2025-06-20T09:15:00+02:00';

function read(language: string, text: string, reference = REFERENCE): string[] {
  return readWritten(text, { language, reference }).map(
    ({ start, end, edtf = 'nothing', alternatives }) =>
      `${text.slice(start, end)}: ${[edtf, ...alternatives].join(' or ')}`,
  );
}

const AHEAD: readonly (readonly [language: string, text: string, latest: string])[] = [
  ['en', 'The port will appeal |within four weeks| at most', '2025-07-18'],
  ['en', '|in the next three months|', '2025-09-20'],
  ['en', '|over the coming two years|', '2027-06-20'],
  ['de', '|in den nächsten 14 Tagen|', '2025-07-04'],
  ['de', '|in den kommenden zwei Jahren|', '2027-06-20'],
  ['fr', '|dans les six prochains mois|', '2025-12-20'],
  ['fr', '|d’ici trois semaines|', '2025-07-11'],
  ['es', '|en las próximas dos semanas|', '2025-07-04'],
  ['zh', '|未来三个月|', '2025-09-20'],
  ['zh', '将在|7日内|答复', '2025-06-27'],
];

const EITHER: readonly (readonly [language: string, text: string, latest: string, earliest: string])[] = [
  ['en', 'It rose |within two years|', '2027-06-20', '2023-06-20'],
  ['de', 'Er kündigte an, |binnen vier Wochen| Beschwerde einzulegen', '2025-07-18', '2025-05-23'],
  ['de', '|innerhalb von drei Monaten|', '2025-09-20', '2025-03-20'],
  ['de', '|innert eines Monats|', '2025-07-20', '2025-05-20'],
  ['fr', '|dans les trois mois|', '2025-09-20', '2025-03-20'],
  ['fr', '|sous 15 jours|', '2025-07-05', '2025-06-05'],
  ['fr', '|dans un délai d’un mois|', '2025-07-20', '2025-05-20'],
  ['es', '|en un plazo de cuatro semanas|', '2025-07-18', '2025-05-23'],
  ['es', '|dentro de dos meses|', '2025-08-20', '2025-04-20'],
  ['zh', '|四周内|', '2025-07-18', '2025-05-23'],
  ['zh', '|30天之内|', '2025-07-20', '2025-05-21'],
];

describe('a time ahead that has a length', () => {
  it.each(AHEAD)('begins on the day of the document: %s %s', (language, marked, latest) => {
    const [before = '', words = '', after = ''] = marked.split('|');
    expect(read(language, before + words + after)).toEqual([`${words}: [2025-06-20..${latest}]`]);
  });

  it.each(EITHER)('may be past where nothing says: %s %s', (language, marked, latest, earliest) => {
    const [before = '', words = '', after = ''] = marked.split('|');
    expect(read(language, before + words + after)).toEqual([
      `${words}: [2025-06-20..${latest}] or [${earliest}..2025-06-20]`,
    ]);
  });

  it('is a bound, and needs the day of the document', () => {
    const [found] = readWritten('within four weeks', { language: 'en' });
    expect(found).toMatchObject({ certainty: 'vague', needs: 'reference', edtf: undefined });
    expect(read('en', 'within two years', '2025')).toEqual([
      'within two years: [2025..2027] or [2023..2025]',
    ]);
    expect(read('en', 'within two weeks', '2025-06')).toEqual(['within two weeks: nothing']);
  });

  it('ends on the last day of a month that is shorter', () => {
    expect(read('en', 'in the next month or two; in the next two months', '2024-12-31')).toContain(
      'in the next two months: [2024-12-31..2025-02-28]',
    );
  });

  it('has no end where its number is not said', () => {
    expect(read('en', 'over the next few weeks')).toEqual(['over the next few weeks: [2025-06-20..]']);
    expect(read('zh', '今后几年')).toEqual(['今后几年: [2025-06-20..]']);
  });

  it.each([
    ['en', 'within a week of the vote'],
    ['en', 'in two weeks'],
    ['de', 'innerhalb von drei Wochen nach dem Urteil'],
    ['de', 'in den nächsten Wochen'],
    ['fr', 'dans les années'],
    ['fr', 'dans les trois derniers mois'],
    ['zh', '国内三天'],
    ['zh', '三月内'],
    ['zh', '未来周边国家'],
  ])('is not read where the words count from another thing or are none: %s %s', (language, text) => {
    expect(read(language, text)).toEqual([]);
  });

  it('never contradicts a date: it may count from what the text told before', () => {
    const context = { language: 'de', published: [REFERENCE] };
    expect(compareWithWords('binnen vier Wochen', '[2025-06-20..2025-07-18]', context).kind).toBe('agrees');
    for (const edtf of ['2019', '2025-06-25'])
      expect(compareWithWords('binnen vier Wochen', edtf, context)).toEqual({
        kind: 'unreadable',
        needs: 'anchor',
      });
  });
});

describe('what German, French and Spanish count from their document', () => {
  it.each([
    ['de', 'vor zwei Wochen: 2025-06-06'],
    ['de', 'letzten Monat: 2025-05'],
    ['de', 'gestern: 2025-06-19'],
    ['de', 'vergangenen Donnerstag: 2025-06-19'],
    ['de', 'in den letzten vier Wochen: 2025-05-23/2025-06-20'],
    ['de', 'in den letzten Wochen: [..2025-06-20] or /2025-06-20'],
    ['de', 'seit Jahren: /2025-06-20'],
    ['fr', 'il y a deux semaines: 2025-06-06'],
    ['fr', 'le mois dernier: 2025-05'],
    ['fr', 'la semaine dernière: [2025-06-09..2025-06-15]'],
    ['fr', 'l’an dernier: 2024'],
    ['fr', 'depuis 1953: 1953/..'],
    ['fr', 'ces dernières années: /2025-06-20 or [..2025-06-20]'],
    ['es', 'hace dos semanas: 2025-06-06'],
    ['es', 'el mes pasado: 2025-05'],
    ['es', 'ayer: 2025-06-19'],
    ['es', 'a finales de marzo de 2024: [2024-03-21..2024-03-31]'],
    ['es', 'desde 1953: 1953/..'],
  ])('is read: %s %s', (language, line) => {
    const [words = ''] = line.split(': ');
    expect(read(language, words)[0]).toBe(line);
  });

  it.each([
    ['de', 'nächsten Wochen'],
    ['de', 'die vergangenen Jahre'],
    ['fr', 'Il y a trois hommes'],
  ])('is no date where it names none: %s %s', (language, text) => {
    expect(read(language, text)).toEqual([]);
  });
});
