import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordDiff } from '../../../src/lib/source/check';

describe('wordDiff', () => {
  it('marks what only one side has', () => {
    expect(wordDiff('Mike Pompeo this month', 'Mike Pompeo last month')).toBe(
      'Mike Pompeo [-this-] {+last+} month',
    );
    expect(wordDiff('two people', 'three people')).toBe('[-two-] {+three+} people');
    expect(wordDiff('“clean” network', '"clean" network')).toBe('[-“-] {+"+}clean[-”-] {+"+} network');
    expect(wordDiff('many more people', 'many people')).toBe('many [-more -]people');
    expect(wordDiff('people came', 'people came home')).toBe('people came{+ home+}');
  });

  it('reads words that changed side by side as one change', () => {
    expect(wordDiff('in early May he said', 'in late June he said')).toBe(
      'in [-early May-] {+late June+} he said',
    );
  });

  it('compares words of any script', () => {
    expect(wordDiff('в прошлом году', 'в этом году')).toBe('в [-прошлом-] {+этом+} году');
  });

  it.each([
    ['price 5', 'price \u200E5', 'price[- -] {+ ⟨U+200E left-to-right mark⟩+}5'],
    ['السعر اليوم', 'السعر\u061C اليوم', '[-السعر-] {+السعر⟨U+061C Arabic letter mark⟩+} اليوم'],
    ['5 000 people', '5\u00A0000 people', '5[- -] {+⟨U+00A0 no-break space⟩+}000 people'],
    ['call ☎ now', 'call ☎\uFE0F now', 'call [-☎-] {+☎⟨U+FE0F variation selector-16, emoji style⟩+} now'],
    ['葛 city', '葛\u{E0100} city', '[-葛-] {+葛⟨U+E0100 variation selector⟩+} city'],
    [
      'The Care plan',
      'The \u0421\u0430re plan',
      'The [-Care-] {+Саre⟨U+0421 Cyrillic, U+0430 Cyrillic⟩+} plan',
    ],
    [
      'un caf\u00E9',
      'un cafe\u0301',
      'un [-caf\u00E9⟨U+00E9 Latin⟩-] {+cafe\u0301⟨U+0301 combining acute accent⟩+}',
    ],
    ['one three', 'one two', 'one [-three-] {+two+}'],
  ])('names what cannot be told apart: %j and %j', (quote, kept, diff) => {
    expect(wordDiff(quote, kept)).toBe(diff);
  });

  it('marks nothing where nothing differs', () => {
    expect(wordDiff('the same', 'the same')).toBe('the same');
    expect(wordDiff('', '')).toBe('');
  });

  it('holds both texts', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'due', ',', '.')).map((list) => list.join(' '));
    fc.assert(
      fc.property(words, words, (quote, kept) => {
        const diff = wordDiff(quote, kept);
        const unspaced = diff.replace(/-\] \{\+/g, '-]{+');
        expect(unspaced.replace(/\[-.*?-\]/g, '').replace(/\{\+|\+\}/g, '')).toBe(kept);
        expect(unspaced.replace(/\{\+.*?\+\}/g, '').replace(/\[-|-\]/g, '')).toBe(quote);
      }),
    );
  });
});
