import { describe, expect, it } from 'vitest';
import { newProject } from '../../../../src/lib/editing/new-project.js';
import type { Source } from '../../../../src/lib/model/timeline.js';
import {
  choicesOfDate,
  documentDates,
  isQuoted,
  isSameDate,
  passageOfDate,
} from '../../../../src/lib/editing/select/document-dates.js';
import { eventOf } from '../ferry-project.js';

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
    const project = newProject({ id: 'p', title: 'P', language: 'en' });
    expect(choicesOfDate(project, source, month).map(({ date }) => date.edtf)).toEqual(['2025-02']);
    expect(choicesOfDate(project, source, day)[0]?.date).toMatchObject({
      edtf: '2025-03-03',
      asWritten: ['3 March'],
    });
  });

  it('count from the event before, as in the form', () => {
    const text = 'The port was closed two weeks later.';
    const later: Source = { ...source, paragraphs: [...source.paragraphs, { number: 4, text }] };
    const date = documentDates(later).at(-1);
    if (!date) throw new Error('no dates');
    const project = {
      ...newProject({ id: 'p', title: 'P', language: 'en' }),
      events: [eventOf('petition', 'harbour', 'A petition came', 3)],
    };
    expect(choicesOfDate(project, later, date)[0]).toMatchObject({
      date: { edtf: '2025-03-17', asWritten: ['two weeks later'] },
      reason: { kind: 'eventBefore', title: 'What happened: petition' },
      isChosen: false,
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
