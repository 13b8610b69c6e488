import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asOneLine } from '../../../src/lib/documents/plain';
import type { TextBlock } from '../../../src/lib/documents/text-block';
import { writeMarkdown } from '../../../src/lib/documents/write-markdown';
import { readMarkdown } from '../../../src/lib/source/markdown/read';

const read = (blocks: readonly TextBlock[]) => readMarkdown(writeMarkdown('A title', blocks)).slice(1);
const readBack = (text: string) =>
  read([{ kind: 'paragraph', text }]).map((block) => `${block.kind} ${block.text}`);

/** What Markdown has marks for, and what looks like them. */
const TEXTS = [
  '5*3*2 = 30, and **not bold**',
  '1986. A great year',
  '1. August was warm',
  '- said the harbour master',
  '+ 5 %',
  '# 7 is the berth',
  '> quoted by nobody',
  '---',
  '===',
  '| a | b |',
  '[link](https://example.org) and [ref] and [^1]',
  '[a]: https://example.org',
  '<b>bold</b> & &amp; &#42; <!-- note -->',
  '`code` and ``more``',
  'snake_case and _under_ and ~~struck~~ and ~one~',
  'a\\b and \\* and a\\',
  '![alt](x.png)',
  'www.example.org, https://example.org/a_b_c and a.b@example.org',
  ':--- | ---:',
  '~~~ js',
  '```',
  '    four blanks',
  'C# and #',
  '* * *',
  '中文*强调*，1986．年',
  'x \u00A0 y',
  '“Quoted” – text',
  '<script>alert(1)</script>',
  '[x] done',
  '10) ten',
];

const marks = fc.string({
  unit: fc.constantFrom(...' \\`*_[]()<>#+-.!|~&:=^"\'@/ab1;x中', '&amp;', '\n', '**', '1. '),
});
const texts = fc
  .oneof(marks, fc.string({ unit: 'binary' }), fc.constantFrom(...TEXTS))
  .map(asOneLine)
  .filter((text) => text !== '');

describe('writeMarkdown', () => {
  it.each(TEXTS)('writes %s so that it is read back', (text) => {
    expect(readBack(asOneLine(text))).toEqual([`paragraph ${asOneLine(text)}`]);
  });

  it('leaves a text without marks as it is', () => {
    const text = 'The quay (built in 1921) is closed - for now! “Why?” she said: 5 % of all.';
    expect(writeMarkdown('T', [{ kind: 'paragraph', text }])).toBe(`# T\n\n${text}\n`);
  });

  it('gives every text back as one paragraph, after any other', () => {
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1, maxLength: 4 }), (list) => {
        const blocks = list.map((text): TextBlock => ({ kind: 'paragraph', text }));
        expect(read(blocks).map(({ kind, text }) => `${kind} ${text}`)).toEqual(
          list.map((text) => `paragraph ${text}`),
        );
      }),
      { numRuns: 400 },
    );
  });

  it('gives the text of every block of every kind back', () => {
    const kinds = fc.constantFrom('paragraph', 'heading', 'item', 'quote', 'picture', 'caption');
    const block = fc
      .record({
        kind: kinds,
        text: texts,
        level: fc.integer({ min: 1, max: 3 }),
        mark: fc.constantFrom('•', '1.', '2.', '12.'),
      })
      .map((each) => each as TextBlock);
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), (list) => {
        expect(read(list).map(({ text }) => text)).toEqual(list.map(({ text }) => text));
      }),
      { numRuns: 400 },
    );
  });

  it('writes lists, quotes, headings, tables and code in their own form', () => {
    const blocks: TextBlock[] = [
      { kind: 'heading', level: 2, text: 'Why # it closed #' },
      { kind: 'item', level: 1, mark: '•', text: 'One' },
      { kind: 'item', level: 1, text: 'One goes on' },
      { kind: 'item', level: 2, mark: '1.', text: 'Inside' },
      { kind: 'item', level: 2, mark: '2.', text: 'Inside too' },
      { kind: 'item', level: 1, mark: '•', text: 'Two' },
      { kind: 'quote', level: 1, text: '* No harbour' },
      { kind: 'header', text: 'Year · Ships · Note', cells: ['Year', 'Ships', 'Note'] },
      { kind: 'row', text: '1921 · 5|6', cells: ['1921', '5|6'] },
      { kind: 'row', text: '1922 ·  · x', cells: ['1922', '', 'x'] },
      { kind: 'code', text: 'a  b\n```\nc' },
      { kind: 'picture', text: 'The quay [old]' },
      { kind: 'paragraph', text: 'End.' },
    ];
    const found = read(blocks);
    expect(found.map(({ kind, text }) => [kind, text])).toEqual(blocks.map(({ kind, text }) => [kind, text]));
    expect(found.map(({ mark }) => mark)).toEqual(blocks.map(({ mark }) => mark));
    expect(found.filter(({ kind }) => kind === 'item').map(({ level }) => level)).toEqual([1, 1, 2, 2, 1]);
  });
});
