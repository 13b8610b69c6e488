import { describe, expect, test } from 'vitest';
import { findDates } from '../../../../src/lib/editing/suggest/find-dates';
import { suggestDates } from '../../../../src/lib/editing/suggest/suggest-dates';
import { cleanNetwork } from '../../formats/given';
import { madeUpSource } from '../../source/documents';

describe('the dates of a document', () => {
  const source = madeUpSource(
    [
      'On 5 May 2022 the plan was presented. Recently the port was closed.',
      'The council voted on Tuesday. Two weeks later it met.',
    ],
    { published: '2025-03-12', publisher: 'The Herald' },
  );

  test('are in the order of the text, the vague ones apart', () => {
    const { dates, vague } = findDates(source);
    expect(dates.map(({ paragraph, words, choices }) => [paragraph, words, choices[0]?.date.edtf])).toEqual([
      [1, '5 May 2022', '2022-05-05'],
      [2, 'Tuesday', '2025-03-11'],
      [2, 'Two weeks later', '2025-03-25'],
    ]);
    expect(dates.map(({ choices }) => choices[0]?.isChosen)).toEqual([true, true, false]);
    expect(vague.map(({ words, choices }) => [words, choices[0]?.date.edtf])).toEqual([
      ['Recently', '[..2025-03-12]'],
    ]);
    expect(vague[0]?.choices.every(({ isChosen }) => !isChosen)).toBe(true);
  });

  test('have their sentence, to be quoted', () => {
    const [first] = findDates(source).dates;
    const [piece] = first?.passage.pieces ?? [];
    expect(source.paragraphs[0]?.text.slice(piece?.start, piece?.end)).toBe(
      'On 5 May 2022 the plan was presented.',
    );
  });

  test('say what they lack, until a date is picked', () => {
    const undated = madeUpSource(['Two weeks later it met.']);
    expect(findDates(undated).dates[0]).toMatchObject({
      words: 'Two weeks later',
      needs: 'anchor',
      choices: [],
    });
    const picked = findDates(undated, { anchor: { edtf: '2024-01-01', title: 'Vote' } });
    expect(picked.dates[0]?.choices[0]).toMatchObject({ date: { edtf: '2024-01-15' }, isChosen: true });
  });
});

/** Phrases of the founding documents, and what each says there, read by hand. */
const RIGHT: readonly (readonly [
  source: string,
  paragraph: number,
  quote: string,
  right: string,
  vague?: true,
])[] = [
  ['china-launches-initiative', 2, 'announced the initiative in Beijing on Sept. 8', '2020-09-08'],
  ['china-launches-initiative', 7, 'Mike Pompeo last month unveiled', '2020-08'],
  ['china-launches-initiative', 11, 'Recently, the US also said', '[..2020-09-08]', true],
  ['straits-times', 1, 'on Tuesday (Sept 8)', '2020-09-08'],
  ['straits-times', 3, 'barely a month after United States President Donald Trump announced', '2020-08'],
  ['straits-times', 10, 'has in recent years come under fire', '/2020-09-08', true],
  ['straits-times', 13, 'has for years restricted access', '/2020-09-08', true],
  ['straits-times', 14, 'In recent months, the Trump administration', '[..2020-09-08]', true],
  ['straits-times', 15, 'Shortly before rolling out the data security programme', '[..2020-09-08]', true],
];

describe('of the founding documents', () => {
  const ranks = RIGHT.map(([id, paragraph, quote, right, vague]) => {
    const source = cleanNetwork.sources.find((each) => each.id === id);
    const start = source?.paragraphs[paragraph - 1]?.text.indexOf(quote) ?? -1;
    if (!source || start < 0) throw new Error(`no such words: ${quote}`);
    const pieces = [{ paragraph, start, end: start + quote.length }];
    const anchor = source.published === undefined ? { edtf: '2020-09-08', title: 'The speech' } : undefined;
    const choices = suggestDates({ source, passage: { document: id, pieces }, anchor });
    return { rank: choices.findIndex(({ date }) => date.edtf === right), choices, right, vague };
  });

  test('each right date is among the choices, and nearly each is the first', () => {
    expect(ranks.filter(({ rank }) => rank < 0)).toEqual([]);
    expect(ranks.filter(({ rank }) => rank > 0).length).toBeLessThanOrEqual(1);
  });

  test('what is chosen is right, and never what is vague', () => {
    const chosen = ranks.flatMap(({ choices, right, vague }) =>
      choices.filter(({ isChosen }) => isChosen).map(({ date }) => [date.edtf === right, vague ?? false]),
    );
    expect(chosen.length).toBeGreaterThanOrEqual(3);
    expect(chosen).toEqual(chosen.map(() => [true, false]));
  });
});
