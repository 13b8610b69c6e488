import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setPlainAside } from '../../../../src/lib/source/markdown/plain';
import { readMarkdown } from '../../../../src/lib/source/markdown/read';

/** Gives no block; with it nothing is put aside, since it might go on behind a blank line. */
const COMMENT = '<!-- -->\n\n';

const PARTS = [
  ...[
    'The bridge was opened.',
    'In 1986 it rained; 12 of 40 came: “No,” he said.',
    '中文一段。',
    'Été – à 5 °C',
  ],
  ...[
    'word',
    '7',
    '2025 was dry',
    '3. ',
    '12) ',
    '- ',
    '* ',
    '+ ',
    '> ',
    '# ',
    '## Head',
    '| a | b |',
    '|-|-|',
  ],
  ...['\n', '\n\n', '\n\n', '\n\n', '\n\n\n', ' ', '  ', '    ', '\t', '\u00a0', '---', '===', ':-'],
  ...['*a*', '_b_', '**', '`', '[1]', '[^1]', '[^1]: A note', '[a]: /b', '![p](q)', '&amp;', '\\', '~~', '!'],
  ...['https://a.example', 'www.a.example', 'a@b.example', '—', '(', '“', '$', '{', '^', 'x', '🌉'],
];

describe('plain paragraphs', () => {
  it('are put aside, and the rest keeps its place', () => {
    const body = 'One line\nand another.\n\n- An item\n\nTwo.\n';
    const { rest, plain, placed } = setPlainAside(body);
    expect(rest).toBe('x\n\n- An item\n\nx\n');
    expect(plain.map(({ text }) => text)).toEqual(['One line and another.', 'Two.']);
    const at = rest.indexOf('An');
    const item = placed({ kind: 'item', text: 'An', map: [at, at + 1, at + 2] });
    expect(body.slice(item.map[0], item.map[2])).toBe('An');
    expect(placed({ kind: 'paragraph', text: 'x', map: [0, 1] })).toBe(plain[0]);
  });

  it('leave nothing to read where there is nothing else', () => {
    expect(setPlainAside('One.\n\n\nTwo,\nthree.\n').rest).toBe('');
  });

  it.each([
    'a *mark*',
    '1. an item',
    '- an item',
    '> a quote',
    '# a heading',
    'a line\n---',
    'blanks  ',
    ' blanks',
    'an &amp;',
    'see www.a.example',
    'in <i>',
    '```\ncode\n\nmore\n```',
  ])('are not %j', (text) => {
    expect(setPlainAside(text)).toMatchObject({ rest: text, plain: [] });
  });

  it('are read as the whole is, with the same places', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PARTS), { maxLength: 30 }), (parts) => {
        const body = parts.join('');
        const whole = readMarkdown(COMMENT + body);
        const placed = whole.map((block) => ({ ...block, map: block.map.map((at) => at - COMMENT.length) }));
        expect(readMarkdown(body)).toEqual(placed);
      }),
      { numRuns: 1500 },
    );
  });
});
