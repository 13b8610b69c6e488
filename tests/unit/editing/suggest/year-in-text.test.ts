import { describe, expect, test } from 'vitest';
import type { DateChoice } from '../../../../src/lib/editing/suggest/date-choice';
import { suggestDates } from '../../../../src/lib/editing/suggest/suggest-dates';
import { dateWordIssues } from '../../../../src/lib/source/date-words';
import { madeUpSource } from '../../source/documents';
import { eventOf } from '../../source/made-up';

/** Suggests dates for the words between bars, in a document that was published in 1897. */
function suggested(paragraphs: readonly string[], published = '1897-05-01'): readonly DateChoice[] {
  const at = paragraphs.findIndex((text) => text.includes('|'));
  const [before = '', selected = ''] = paragraphs[at]?.split('|') ?? [];
  const source = madeUpSource(
    paragraphs.map((text) => text.replaceAll('|', '')),
    { publisher: 'The Arvel Almanac', ...(published === '' ? {} : { published }) },
  );
  const piece = { paragraph: at + 1, start: before.length, end: before.length + selected.length };
  const choices = suggestDates({ source, passage: { document: source.id, pieces: [piece] }, language: 'en' });
  for (const { date } of choices) {
    const event = eventOf('e', [{ source: source.id, paragraph: at + 1, quote: selected }], { date });
    const issues = dateWordIssues(event, new Map([[source.id, source]]), 'en');
    expect(issues.filter(({ severity }) => severity !== 'note')).toEqual([]);
  }
  return choices;
}

const edtfs = (choices: readonly DateChoice[]): string[] => choices.map(({ date }) => date.edtf);
const chosen = (choices: readonly DateChoice[]): string | undefined =>
  choices.find(({ isChosen }) => isChosen)?.date.edtf;

describe('a day without its year', () => {
  const flood = 'Rain fell on the hills from 3 September 1893. |On 9 September the dam gave way.|';

  test('is in the year of the date before it in the document', () => {
    const choices = suggested([flood]);
    expect(choices[0]).toEqual({
      date: { edtf: '1893-09-09', asWritten: ['9 September'], basis: 'stated', reason: '1893-09-03' },
      reason: { kind: 'otherYear', words: '9 September', from: '1893-09-03' },
      place: 'quote',
      isOther: false,
      isChosen: true,
    });
    // What the day of publication gives is offered behind it.
    expect(edtfs(choices)[1]).toBe('1896-09-09');
  });

  test('has its year of a date in an earlier paragraph, the likeliest where it is soon after', () => {
    const choices = suggested(['Rain fell from 3 September 1893.', '|On 9 September the dam gave way.|']);
    expect(edtfs(choices)[0]).toBe('1893-09-09');
  });

  test('is offered without a day of publication too', () => {
    expect(chosen(suggested([flood], ''))).toBe('1893-09-09');
  });

  test('may be in the year after, and never after the publication', () => {
    expect(edtfs(suggested(['It began on 12 November 1893. |On 5 January it ended.|']))[0]).toBe(
      '1894-01-05',
    );
    const late = suggested(['It began on 12 November 1896. |On 5 June it ended.|']);
    expect(edtfs(late)[0]).toBe('1896-06-05');
    expect(chosen(late)).toBe('1896-06-05');
  });

  test('is not chosen where the text goes back, or where the publication gives another year', () => {
    const back = suggested(['It was bought on 5 May 1892. |On 3 March the council sold it.|']);
    expect(edtfs(back).slice(0, 2)).toEqual(['1892-03-03', '1897-03-03']);
    expect(chosen(back)).toBeUndefined();
    const news = suggested(['The hall was bought on 5 May 1892.', '|On 3 March the council sold it.|']);
    expect(edtfs(news).slice(0, 2)).toEqual(['1897-03-03', '1892-03-03']);
    expect(chosen(news)).toBeUndefined();
  });

  test('has the year that its sentence names', () => {
    expect(edtfs(suggested(['|In 1893 the dam gave way on 9 September.|']))).toContain('1893-09-09');
  });

  test('has the weekday that it names', () => {
    // 9 September was a Friday in 1892, which is nearer, and a Saturday in 1893.
    const choices = suggested(['It began on 20 December 1892. |On Saturday, 9 September, it gave way.|']);
    expect(edtfs(choices)[0]).toBe('1893-09-09');
  });
});

describe('what counts from the date before it', () => {
  test('counts from one whose year is of the text', () => {
    const choices = suggested([
      'Rain fell from 3 September 1893. On 9 September the dam gave way. |Two days later the quay was gone.|',
    ]);
    expect(choices[0]?.date).toMatchObject({ edtf: '1893-09-11', basis: 'relative', reason: '1893-09-09' });
  });

  test('counts from one in an earlier paragraph', () => {
    const choices = suggested([
      'Rain fell from 3 September 1893.',
      'Nobody was hurt.',
      '|Towards the end of that month the river rose.|',
    ]);
    expect(choices[0]?.date).toMatchObject({
      edtf: '[1893-09-21..1893-09-30]',
      asWritten: ['Towards the end of that month'],
      basis: 'relative',
      reason: '1893-09-03',
    });
    expect(chosen(choices)).toBeUndefined();
  });

  test('is not after the publication before others', () => {
    const choices = suggested(['It will open on 1 June 1898. |Two weeks later the old quay was gone.|']);
    expect(edtfs(choices)[0]).not.toBe('1898-06-15');
  });
});
