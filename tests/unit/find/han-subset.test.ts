import { describe, expect, it } from 'vitest';
import { hanVariants, setHanVariants } from '../../../src/embed/han-variants';
import { hanVariantsIn } from '../../../src/lib/find/han-subset';

/** The part of the table of Chinese characters that goes with one timeline. */
describe('hanVariantsIn', () => {
  it('has no pair for a text without Chinese', () => {
    expect(hanVariantsIn('The harbour, year by year: Łódź, Афины, ひらがな')).toBe('');
  });

  it('has each pair whose simplified character is in the text, in whichever script it is written', () => {
    const pairs = (text: string): string[] => hanVariantsIn(text).match(/../gu) ?? [];
    expect(pairs('图书馆')).toEqual(expect.arrayContaining(['圖图', '書书', '館馆']));
    expect(pairs('圖書館').sort()).toEqual(pairs('图书馆').sort());
    expect(pairs('图书馆').every((pair) => /[图书馆]$/u.test(pair))).toBe(true);
  });

  it('is what a page of one timeline is given in the place of the whole table', () => {
    expect(hanVariants()).toBe('');
    setHanVariants('圖图');
    expect(hanVariants()).toBe('圖图');
    setHanVariants('');
  });
});
