import { describe, expect, it } from 'vitest';
import { compareWithWords } from '../../../src/lib/source/date-agreement.js';
import { writeCases } from '../dates/written-corpus.js';

/** How many dates with words are held against each other. */
const COUNT = 2000;

describe('2,000 dates with words in all rows of the table', () => {
  it('agree and contradict as they were made to', () => {
    const cases = writeCases(COUNT);
    const wrong = cases.filter(({ words, edtf, verdict, language, reason, published, anchor }) => {
      const context = { language, reason, anchor, published: published === undefined ? [] : [published] };
      return compareWithWords(words, edtf, context).kind !== verdict;
    });
    const figures = (['agrees', 'contradicts'] as const).map((verdict) => {
      const all = cases.filter((one) => one.verdict === verdict).length;
      const errors = wrong.filter((one) => one.verdict === verdict).length;
      return `${verdict}: ${all} dates, ${errors} errors`;
    });
    console.log(figures.join('; '));
    expect(wrong).toEqual([]);
  });
});

describe('a reason that counts from a date', () => {
  const kindOf = (words: string, edtf: string, reason: string): string =>
    compareWithWords(words, edtf, { language: 'en', reason, reasonLanguage: 'en', published: ['1926-05-20'] })
      .kind;

  it.each([
    ['ten days later', '1926-03-15', 'ten days after 5 March 1926'],
    ['the next day', '1926-03-06', 'one day after 5 March 1926'],
    ['barely a month after', '1926-04', 'a month after 5 March 1926'],
    ['two years earlier', '1922', 'two years before 1924'],
  ])('%s is %s: %s', (words, edtf, reason) => {
    expect(kindOf(words, edtf, reason)).toBe('agrees');
  });

  it.each([
    ['ten days later', '1926-03-25', 'ten days after 5 March 1926'],
    ['ten days later', '1926-03-05', 'ten days after 5 March 1926'],
    ['the next day', '1926-03-07', 'one day after 5 March 1926'],
    ['two years earlier', '1920', 'two years before 1924'],
  ])('%s is not %s: %s', (words, edtf, reason) => {
    expect(kindOf(words, edtf, reason)).toBe('contradicts');
  });
});

describe('the end of a time', () => {
  const kindOf = (words: string, edtf: string, language = 'en'): string =>
    compareWithWords(words, edtf, { language, published: ['1926-05-20'] }).kind;

  it('is the moment when it ended', () => {
    expect(kindOf('until 1917', '1917')).toBe('agrees');
    expect(kindOf('until 1917', '1918')).toBe('contradicts');
    expect(kindOf('until 3 May 1917', '1917-05-03')).toBe('agrees');
    expect(kindOf('until 1917', '1917-05')).toBe('contradicts');
    expect(kindOf('截至5月3日', '1926-05-03', 'zh')).toBe('agrees');
  });

  it('is not given by words that end with the document', () => {
    expect(kindOf('for years', '1926-05-20')).toBe('contradicts');
  });
});

describe('words that give a date in two ways', () => {
  it('state it where one of the two does', () => {
    const context = { language: 'zh', published: ['1926-05-20'] };
    expect(compareWithWords('今天（5月20日）', '1926-05-20', context)).toEqual({
      kind: 'agrees',
      certainty: 'stated',
    });
  });
});
