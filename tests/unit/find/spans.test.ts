import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldText } from '../../../src/lib/find/normalise';
import { snippetOf, spansOf } from '../../../src/lib/find/spans';
import { compoundsOf, joined, tokensOf, unitsOf } from '../../../src/lib/find/tokens';

const pieces = [
  'data',
  'Data',
  'é',
  'É',
  'e\u0301',
  'ﬁ',
  'ß',
  'Œ',
  '数据',
  '安',
  '한국',
  'が',
  ' ',
  ' ',
  '’s',
  '-',
  '𠮷',
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 20 }).map((parts) => parts.join('')),
);

/** A text as a search has it: its units with single spaces. */
const formOf = (text: string): string => joined(unitsOf(foldText(text)));

describe('folding', () => {
  it.each([
    ['Économie', 'economie'],
    ['e\u0301tat', 'etat'],
    ['Žofie Křížková', 'zofie krizkova'],
    ['Straße Œuvre Łódź', 'strasse oeuvre lodz'],
    ['５Ｇ ﬁn', '5g fin'],
    ['ΣΊΣΥΦΟΣ', 'σισυφοσ'],
    ['한국이', '한국이'],
    ['がぎ', 'がぎ'],
    ['हिन्दी', 'हिन्दी'],
    ['مُحَمَّد', 'محمد'],
    ['co\u00ADoperation', 'cooperation'],
    ['10⁻³ x₋₁', '10-3 x-1'],
    ['ŉ 3‴ 4‷ 5⁗', `'n 3''' 4''' 5''''`],
  ])('%s becomes %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
    expect(fold(text).text).toBe(folded);
  });

  it('is the same with and without the way back, and twice is once', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = fold(text);
        expect(folded.text).toBe(foldText(text));
        expect(foldText(folded.text)).toBe(folded.text);
        expect(folded.from).toHaveLength(folded.text.length);
        expect(folded.to).toHaveLength(folded.text.length);
        folded.from.forEach((start, unit) => {
          const end = folded.to[unit] ?? -1;
          expect(start).toBeGreaterThanOrEqual(folded.from[unit - 1] ?? 0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        });
      }),
      { numRuns: 500 },
    );
  });
});

describe('cutting', () => {
  it.each([
    ["china's 5g-network", ['china', '5g', 'network']],
    ["l'etat", ['l', 'etat']],
    ['数据安全', ['数', '据', '数据', '安', '据安', '全', '安全']],
    ['中国5g网', ['中', '国', '中国', '5g', '网']],
    ['数\n据', ['数', '据']],
    ['—!', []],
  ])('%s into %j', (text, tokens) => {
    expect(tokensOf(unitsOf(text))).toEqual(tokens);
  });

  it('gives units in order, none empty, each where it says', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = foldText(text);
        let end = 0;
        for (const unit of unitsOf(folded)) {
          expect(unit.start).toBeGreaterThanOrEqual(end);
          expect(folded.slice(unit.start, unit.end)).toBe(unit.text);
          expect(unit.end).toBeGreaterThan(unit.start);
          ({ end } = unit);
        }
      }),
    );
  });
});

/** What is marked, as text. */
const marked = (text: string, ...terms: string[]): string[] =>
  spansOf(text, terms).map(({ start, end }) => text.slice(start, end));

describe('spans', () => {
  it.each([
    ['The Économie of économies', ['economie'], ['Économie']],
    ['data, then data security', ['data security'], ['data security']],
    ['data, then Data  Security', ['data', 'security'], ['data', 'Data', 'Security']],
    ['全球数据安全倡议，安全', ['数 据 安 全'], ['数据安全']],
    ['a b a b a', ['a b a'], ['a b a b a']],
    ['China’s data', ['china'], ['China']],
    ['Straße', ['strasse'], ['Straße']],
    ['co-operation of ﬁ-Œ', ['cooperation', 'fioe'], ['co-operation', 'ﬁ-Œ']],
    ['nothing', [''], []],
  ])('of %j with %j', (text, terms, found) => {
    expect(marked(text, ...terms)).toEqual(found);
  });

  it('lie in the text, apart from each other, and read as what was found', () => {
    fc.assert(
      fc.property(anyText, fc.array(anyText, { maxLength: 4 }), (text, wanted) => {
        const terms = wanted.map((each) => formOf(each));
        let end = 0;
        for (const span of spansOf(text, terms)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          ({ end } = span);
          // Where terms overlap, the span is of both: it begins with one of them.
          const folded = foldText(text.slice(span.start, span.end));
          const units = unitsOf(folded);
          // Words with a hyphen are found as one word, too.
          const forms = [joined(units), ...compoundsOf(folded, units).map((compound) => compound.text)];
          const isFound = (term: string) => forms.some((form) => ` ${form} `.includes(` ${term} `));
          expect(terms.some((term) => term !== '' && isFound(term))).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('a snippet', () => {
  it('shows the first that was found, and says where it leaves text out', () => {
    const text = `${'before '.repeat(40)}the word here ${'after '.repeat(60)}`;
    const snippet = snippetOf(text, ['word']);
    expect(snippet.find(({ isFound }) => isFound)?.text).toBe('word');
    expect(snippet[0]?.text).toBe('… ');
    expect(snippet.at(-1)?.text).toBe(' …');
    expect(snippet.map((piece) => piece.text).join('').length).toBeLessThan(200);
  });

  it('is made of the text', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.array(anyText, { maxLength: 3 }), (word, filler, wanted) => {
        const text = filler.repeat(12) + word + filler.repeat(12);
        const terms = [word, ...wanted].map((each) => formOf(each));
        const snippet = snippetOf(text, terms).map((piece) => piece.text);
        const inner = snippet.filter((piece) => piece !== '… ' && piece !== ' …').join('');
        expect(text).toContain(inner);
        expect(inner === '' && text !== '').toBe(false);
      }),
    );
  });
});
