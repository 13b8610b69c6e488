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

  test.each([
    ['en', 'And the river rose in the night.', 'The river rose in the night'],
    ['en', 'But, Ida Krol said, the bridge will stand.', 'Ida Krol said, the bridge will stand'],
    ['en', 'Towards the end of that month the water fell at last.', 'The water fell at last'],
    ['en', 'On 9 September the dam above the town broke.', 'The dam above the town broke'],
    ['en', 'Last month the agency withdrew its objection.', 'The agency withdrew its objection'],
    ['en', 'And in March 1893 Ida Krol left the town.', 'Ida Krol left the town'],
    ['en', 'Last month was the wettest of all.', 'Last month was the wettest of all'],
    ['en', 'September 1893 was the wettest month of all.', 'September 1893 was the wettest month of all'],
    ['en', 'In March and April 1893 it rained.', 'In March and April 1893 it rained'],
    ['en', 'Until 3 March the old ferry ran each day.', 'Until 3 March the old ferry ran each day'],
    ['en', 'And it fell.', 'And it fell'],
    ['de', 'Und der Fluss stieg in der Nacht.', 'Der Fluss stieg in der Nacht'],
    ['de', 'Am 9. September brach der Damm über der Stadt.', 'Am 9. September brach der Damm über der Stadt'],
    ['fr', 'Mais la rivière monta dans la nuit.', 'La rivière monta dans la nuit'],
    ['fr', 'Le 9 septembre 1893, le barrage céda.', 'Le barrage céda'],
    ['fr', 'Vers la fin de ce mois-là l’eau baissa enfin.', 'L’eau baissa enfin'],
    [
      'fr',
      'Le 9 septembre 1893 fut un jour noir pour la ville.',
      'Le 9 septembre 1893 fut un jour noir pour la ville',
    ],
    ['es', 'Pero el río creció durante la noche.', 'El río creció durante la noche'],
    ['es', 'A fines de aquel mes las aguas bajaron.', 'Las aguas bajaron'],
    ['es', 'El 9 de septiembre de 1893 la presa se rompió.', 'La presa se rompió'],
    ['zh', '但河水在夜里上涨。', '河水在夜里上涨'],
    ['zh', '1893年9月9日，城外的大坝决堤。', '城外的大坝决堤'],
    ['zh', '当月底洪水终于退去。', '洪水终于退去'],
    ['zh', '9月9日的会议决定修坝。', '9月9日的会议决定修坝'],
  ])(
    '%s: does without what leads on from the sentence before, or says only when: %s',
    (language, quote, title) => {
      expect(suggestTitle(quote, language)).toBe(title);
    },
  );

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
