import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMarked, readParagraph } from '../../fixtures/boundaries/read';

const folder = new URL('../../fixtures/boundaries/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));

/** Returns each position as the text with a stroke at it. */
function shown(line: string, spaces: boolean): { free: string[]; forbidden: string[] } {
  const { text, free, forbidden } = readParagraph(line, spaces);
  const cut = (at: number): string => `${text.slice(0, at)}/${text.slice(at)}`;
  return { free: free.map(cut), forbidden: forbidden.map(cut) };
}

describe('the notation of paragraphs marked by hand', () => {
  it('frees both sides of a blank and forbids the inside of a word', () => {
    expect(shown('an ox', true)).toEqual({
      free: ['/an ox', 'an/ ox', 'an /ox', 'an ox/'],
      forbidden: ['a/n ox', 'an o/x'],
    });
  });

  it('leaves a position beside other characters open until it is marked', () => {
    expect(shown('a, b', true).free).toEqual(['/a, b', 'a,/ b', 'a, /b', 'a, b/']);
    expect(shown('a|, b', true).free).toEqual(['/a, b', 'a/, b', 'a,/ b', 'a, /b', 'a, b/']);
  });

  it('forbids every position inside braces, also at blanks, and none at their edges', () => {
    expect(shown('{5 %} up', true)).toEqual({
      free: ['/5 % up', '5 %/ up', '5 % /up', '5 % up/'],
      forbidden: ['5/ % up', '5 /% up', '5 % u/p'],
    });
    expect(shown('{1日}{2日}', false)).toEqual({
      free: ['/1日2日', '1日/2日', '1日2日/'],
      forbidden: ['1/日2日', '1日2/日'],
    });
  });

  it('leaves out positions that the rule leaves open', () => {
    expect(shown('x~2', true)).toEqual({ free: ['/x2', 'x2/'], forbidden: [] });
    expect(shown('有~<8.9>', false)).toEqual({ free: ['/有8.9', '有8.9/'], forbidden: [] });
  });

  it('frees what touches in a language without spaces, but not a combining mark', () => {
    expect(shown('数据', false).free).toEqual(['/数据', '数/据', '数据/']);
    expect(shown('นี้ดำ', false)).toEqual({
      free: ['/นี้ดำ', 'นี้/ดำ', 'นี้ดำ/'],
      forbidden: ['น/ี้ดำ', 'นี/้ดำ', 'นี้ด/ำ'],
    });
  });

  it('reads code points and escaped marks, and counts UTF-16 units', () => {
    expect(readParagraph('\\u{1f469}|\\|', true)).toEqual({ text: '👩|', free: [0, 2, 3], forbidden: [] });
    expect(readParagraph('e\\u{301}', true).forbidden).toEqual([1]);
  });

  it.each(['a||b', '{a', 'a}', '{a|b}', '{a{b}}', 'a|', 'a>'])('refuses %s', (line) => {
    expect(() => readParagraph(line, true)).toThrow('is not expected here');
  });

  it('refuses a file that does not say whether it has spaces', () => {
    expect(() => readMarked('a b\n')).toThrow('the first line');
    expect(readMarked('spaces: no\n# a comment\n人\n')).toEqual([
      { text: '人', free: [0, 1], forbidden: [] },
    ]);
  });
});

describe.each(names)('%s', (name) => {
  const paragraphs = readMarked(readFileSync(new URL(name, folder), 'utf8'));

  it('has at least 40 paragraphs, each with free and forbidden positions', () => {
    expect(paragraphs.length).toBeGreaterThanOrEqual(40);
    expect(paragraphs.filter(({ free }) => free.length < 4)).toEqual([]);
    expect(paragraphs.flatMap(({ forbidden }) => forbidden).length).toBeGreaterThan(100);
  });

  it('has no position twice', () => {
    for (const { free, forbidden } of paragraphs) {
      const all = [...free, ...forbidden];
      expect(new Set(all).size).toBe(all.length);
    }
  });
});
