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
