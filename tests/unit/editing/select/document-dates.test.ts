import { describe, expect, it } from 'vitest';
import type { Source } from '../../../../src/lib/model/timeline.js';
import {
  choicesOfDate,
  documentDates,
  isQuoted,
  isSameDate,
  passageOfDate,
} from '../../../../src/lib/editing/select/document-dates.js';

const source: Source = {
  id: 'harbour',
  title: 'Harbour',
  publisher: 'The Coast Courier',
  published: '2025-03-12',
  language: 'en',
  sha256: '',
  paragraphs: [
    { number: 1, text: 'Last month the agency withdrew its objection. A petition came on 3 March.' },
    { number: 2, text: 'Nobody asked.' },
    { number: 3, text: 'It was settled recently.' },
  ],
};

describe('the dates of a document', () => {
  const dates = documentDates(source);

  it('are all words that a date is read from, each once, in reading order', () => {
    expect(dates.filter(({ isVague }) => !isVague).map(({ paragraph, words }) => [paragraph, words])).toEqual(
      [
        [1, 'Last month'],
        [1, '3 March'],
      ],
    );
    const text = (number: number): string =>
      source.paragraphs.find((paragraph) => paragraph.number === number)?.text ?? '';
    for (const { paragraph, start, end, words } of dates)
      expect(text(paragraph).slice(start, end)).toBe(words);
  });

  it('are looked for once in a document', () => {
    expect(documentDates(source)).toBe(dates);
  });

  it('give the date that their words say, and nothing that stands elsewhere', () => {
    const [month, day] = dates;
    if (!month || !day) throw new Error('no dates');
    expect(choicesOfDate(source, month, 'en').map(({ date }) => date.edtf)).toEqual(['2025-02']);
    expect(choicesOfDate(source, day, 'en')[0]?.date).toMatchObject({
      edtf: '2025-03-03',
      asWritten: ['3 March'],
    });
  });

  it('are dealt with where an event quotes them', () => {
    const [month, day] = dates;
    if (!month || !day) throw new Error('no dates');
    const quote = { event: 'withdrawal', title: '', pieces: [{ paragraph: 1, start: 0, end: 44 }] };
    expect(isQuoted(month, [quote])).toBe(true);
    expect(isQuoted(day, [quote])).toBe(false);
    expect(isSameDate(month, { ...month })).toBe(true);
    expect(isSameDate(month, day)).toBe(false);
    expect(passageOfDate(source, month).pieces).toEqual([{ paragraph: 1, start: 0, end: 10 }]);
  });
});
