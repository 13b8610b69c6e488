import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { suggestTitle } from '../../../../src/lib/editing/suggest/suggest-title';

describe('the title of a quote', () => {
  test.each([
    ['en', 'voted 17 to 14 to approve the plan.', 'Voted 17 to 14 to approve the plan'],
    [
      'en',
      'RIVERTON — The council has closed the old bridge, a move that many had feared.',
      'The council has closed the old bridge',
    ],
    ['en', 'According to a memo, the bridge was never surveyed. It stood.', 'The bridge was never surveyed'],
    [
      'en',
      'Dr. Weir said that 1,000 people had left the U.S. Then they came back.',
      'Dr. Weir said that 1,000 people had left the U.S'.concat('. Then they came back'),
    ],
    ['en', 'iPhone sales fell', 'iPhone sales fell'],
    [
      'de',
      'das Gericht hat am 20. Juni den Bau gestoppt, weil er nicht geprüft war.',
      'Das Gericht hat am 20. Juni den Bau gestoppt',
    ],
    ['zh', '【河城讯】市议会周二通过了扩建港口的计划，结束了三年的争论。', '市议会周二通过了扩建港口的计划'],
    [
      'ar',
      'أعلن وزير الخارجية المبادرة في بكين أمس، وقال إنها مهمة.',
      'أعلن وزير الخارجية المبادرة في بكين أمس',
    ],
    ['tr', 'istanbul köprüsü yeniden açıldı', 'İstanbul köprüsü yeniden açıldı'],
    ['no such tag', 'the bridge', 'The bridge'],
  ])('%s: %s', (language, quote, title) => {
    expect(suggestTitle(quote, language)).toBe(title);
  });

  test('is cut at a word that can end it, and says that it goes on', () => {
    const quote =
      'The harbour authority promised the fishermen of the town a new quay before the end of the coming winter season';
    expect(suggestTitle(quote, 'en')).toBe(
      'The harbour authority promised the fishermen of the town a new quay before…',
    );
  });

  test('is of the first piece', () => {
    expect(suggestTitle(['the plan failed', 'It was late'], 'en')).toBe('The plan failed');
  });

  test('is never long, and has no words but those of the quote', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }),
        fc.constantFrom('en', 'zh', 'de', 'ar', ''),
        (quote, language) => {
          const title = suggestTitle(quote, language);
          expect([...title].length).toBeLessThanOrEqual(80);
          // But for the case of the first letter and a mark that is left out, the quote has all of it.
          const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();
          expect(letters(quote)).toContain(letters(title));
        },
      ),
      { numRuns: 500 },
    );
  });

  test('of one endless word is short', () => {
    expect(suggestTitle('x'.repeat(10_000), 'en').length).toBeLessThanOrEqual(80);
  });
});
