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
