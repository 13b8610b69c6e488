import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evidenceOf } from '../../../../src/lib/editing/passages';
import { passageBetween } from '../../../../src/lib/editing/select/passage-between';
import { snapPassage } from '../../../../src/lib/editing/suggest/snap-passage';
import { quotePieces } from '../../../../src/lib/model/quote';
import { isWhole } from '../../../../src/lib/source/boundaries';
import { checkEvidence } from '../../../../src/lib/source/check-evidence';
import { spansAtBoundaries } from '../../../../src/lib/source/find';
import { cleanNetwork } from '../../formats/given';
import { madeUpSource } from '../../source/documents';

/** The selected words are between bars; the last place is the one that is meant. */
function snapped(marked: string): string | undefined {
  const [before = '', selected = '', after = ''] = marked.split('|');
  const text = before + selected + after;
  const span = snapPassage(text, before.length, before.length + selected.length);
  return span && text.slice(span.start, span.end);
}

describe('a selection in a paragraph', () => {
  test.each([
    ['The coun|cil vot|ed on it', 'council voted'],
    ['some 11|,000 peop|le', '11,000 people'],
    ['some 11,|000| people', '11,000'],
    ['it rose to 3.|5| percent', '3.5'],
    ['it fell by −|5 °|C', '−5 °C'],
    ['it cost US$|5 million| in all', 'US$5 million'],
    ['in COVID-|19 wards|', 'COVID-19 wards'],
    ['au caf|é no|ir', 'café noir'],
    ['er fuhr cafe|\u0301 und| weiter', 'cafe\u0301 und'],
    ['外交部|长王毅|宣布', '长王毅'],
    ['在9月|8日宣|布', '8日宣'],
    ['人口为1|1,00|0人', '11,000人'],
    ['The vote|, which was close, |failed', 'which was close'],
    ['It failed|. Then it passed.| So be it', 'Then it passed.'],
    ['he |said “the plan| is dead”', 'said “the plan'],
    ['“It is |dead,” he| said', 'dead,” he'],
    ['(it was |late) |then', 'late'],
    ['|“Never again.”| he said', '“Never again.”'],
    ['the users|’ data| there', 'data'],
    ['وقال |الوزير، |أمس', 'الوزير'],
  ])('%s', (marked, words) => {
    expect(snapped(marked)).toBe(words);
  });

  test('of blanks or marks alone is none', () => {
    expect(snapped('a |  | b')).toBeUndefined();
    expect(snapped('a | — | b')).toBeUndefined();
    expect(snapped('one|| two')).toBeUndefined();
  });

  test('is the same in either direction', () => {
    expect(snapPassage('The council voted', 9, 5)).toEqual(snapPassage('The council voted', 5, 9));
  });

  test('that is a quote of the founding timeline stays as it is', () => {
    const sources = new Map(cleanNetwork.sources.map((source) => [source.id, source]));
    let count = 0;
    for (const { source, paragraph, quote } of cleanNetwork.events.flatMap(({ evidence }) => evidence)) {
      const text = sources.get(source)?.paragraphs[paragraph - 1]?.text ?? '';
      for (const piece of quotePieces(quote))
        for (const span of spansAtBoundaries(text, piece)) {
          expect(snapPassage(text, span.start, span.end)).toEqual(span);
          count += 1;
        }
    }
    expect(count).toBeGreaterThan(40);
  });
});

const WORDS = [
  '11,000',
  '1,000',
  '000',
  '−5',
  '$3.5',
  '5 %',
  'Café',
  'né',
  'the',
  'U.S.',
  '“so”',
  '(a)',
  '—',
  ',',
  '.',
  '王毅',
  '8日',
  'don’t',
  '"',
  '👩‍👩‍👧',
  'سلام',
  '،',
];
const textArbitrary = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', '', ' ', '\u00a0')), {
    minLength: 1,
    maxLength: 14,
  })
  .map((parts) => parts.flat().join('').trim())
  .filter((text) => text !== '');

describe('whatever is selected', () => {
  test('in a paragraph begins and ends at boundaries, without blanks', () => {
    fc.assert(
      fc.property(textArbitrary, fc.nat(80), fc.nat(80), (text, a, b) => {
        const span = snapPassage(text, a, b);
        if (!span) return;
        expect(isWhole(text, span)).toBe(true);
        expect(text.slice(span.start, span.end).trim()).toBe(text.slice(span.start, span.end));
      }),
      { numRuns: 1000 },
    );
  });

  test('in several paragraphs is a quote that the check finds at its place', () => {
    const place = (texts: readonly string[]): fc.Arbitrary<{ paragraph: number; offset: number }> =>
      fc.record({ paragraph: fc.integer({ min: 1, max: texts.length }), offset: fc.nat(60) });
    const drawn = fc
      .array(textArbitrary, { minLength: 1, maxLength: 4 })
      .chain((texts) => fc.tuple(fc.constant(texts), place(texts), place(texts)));
    fc.assert(
      fc.property(drawn, ([texts, one, other]) => {
        const source = madeUpSource(texts);
        const passage = passageBetween(source, one, other);
        if (!passage) return;
        const evidence = evidenceOf(passage, source);
        expect(evidence).toBeDefined();
        if (!evidence) return;
        const { faults } = checkEvidence(evidence, new Map([[source.id, source]]), {});
        expect(faults).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test('over two paragraphs is a piece of each', () => {
    const source = madeUpSource(['The council voted on Monday.', 'It was a close vote.']);
    const passage = passageBetween(source, { paragraph: 2, offset: 4 }, { paragraph: 1, offset: 6 });
    expect(passage?.pieces).toEqual([
      { paragraph: 1, start: 4, end: 28 },
      { paragraph: 2, start: 0, end: 6 },
    ]);
    expect(passage && evidenceOf(passage, source)?.quote).toEqual(['council voted on Monday.', 'It was']);
  });

  test('names which of the same words is meant, those inside other numbers aside', () => {
    const source = madeUpSource(['Of 11,000 came 1,000, then 1,000 more.']);
    const passage = passageBetween(source, { paragraph: 1, offset: 27 }, { paragraph: 1, offset: 29 });
    expect(passage && evidenceOf(passage, source, 'dates')).toEqual({
      source: 'made-up',
      paragraph: 1,
      quote: '1,000',
      occurrence: 2,
      role: 'dates',
    });
  });
});
