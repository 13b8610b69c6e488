import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isShownOnly, type DocumentBlock } from '../../../../src/lib/source/markdown/block';
import { readMarkdown } from '../../../../src/lib/source/markdown/read';

/** A block as one line: its kind, what marks it, how deep it is, and its text. */
const written = ({ kind, mark, level, text }: DocumentBlock): string =>
  `${kind}${level === undefined ? '' : ` ${level}`}${mark === undefined ? '' : ` ${mark}`}: ${text}`;

const CASES: readonly (readonly [name: string, markdown: string, ...blocks: string[]])[] = [
  // Blocks.
  ['no text', ''],
  ['blanks alone', ' \n\n\t\n'],
  ['a paragraph', 'The bridge was opened.', 'paragraph: The bridge was opened.'],
  ['two paragraphs', 'One.\n\nTwo.', 'paragraph: One.', 'paragraph: Two.'],
  ['lines of a paragraph', 'The bridge\nwas opened.', 'paragraph: The bridge was opened.'],
  ['blanks at the ends of lines', 'The bridge  \n   was opened. ', 'paragraph: The bridge was opened.'],
  ['a line break by a backslash', 'The bridge\\\nwas opened.', 'paragraph: The bridge was opened.'],
  ['indented paragraphs', '    One.\n\n\tTwo.', 'paragraph: One.', 'paragraph: Two.'],
  ['a byte order mark at the start', '\uFEFFOne.\n\nTwo.', 'paragraph: One.', 'paragraph: Two.'],
  ['one before marks', '\uFEFF# The *new* bridge\n\nOne.', 'heading 1: The new bridge', 'paragraph: One.'],
  ['nothing but one', '\uFEFF'],
  ['a heading', '# The bridge', 'heading 1: The bridge'],
  ['a heading of the sixth level', '###### Notes ######', 'heading 6: Notes'],
  ['seven signs', '####### Notes', 'paragraph: ####### Notes'],
  ['a sign without a blank', '#1 in the town', 'paragraph: #1 in the town'],
  ['a heading with marks', '## The *new* bridge', 'heading 2: The new bridge'],
  ['an underlined heading', 'The bridge\n==========', 'heading 1: The bridge'],
  ['one with hyphens', 'The bridge\n---', 'heading 2: The bridge'],
  ['a sentence above a line', 'The bridge was opened.\n---', 'paragraph: The bridge was opened.'],
  ['speech above a line', '“We are glad,” he said: “now”\n---', 'paragraph: “We are glad,” he said: “now”'],
  ['two lines above a line', 'The bridge\nof Ferrow\n---', 'paragraph: The bridge of Ferrow'],
  ['a rule', 'One.\n\n---\n\nTwo.', 'paragraph: One.', 'paragraph: Two.'],
  ['rules of other signs', '***\n\n_ _ _', ...[]],
  ['a list', '- One\n- Two', 'item 1 •: One', 'item 1 •: Two'],
  ['a list of stars', '* One\n* Two', 'item 1 •: One', 'item 1 •: Two'],
  ['a loose list', '- One\n\n- Two', 'item 1 •: One', 'item 1 •: Two'],
  ['a numbered list', '1. One\n2. Two', 'item 1 1.: One', 'item 1 2.: Two'],
  ['numbers in brackets', '3) Three\n4) Four', 'item 1 3): Three', 'item 1 4): Four'],
  ['a list of one, numbered 1', '1. One', 'item 1 1.: One'],
  ['a nested list', '- One\n  - Inner\n- Two', 'item 1 •: One', 'item 2 •: Inner', 'item 1 •: Two'],
  ['a nested list of one', '- One\n    - Inner', 'item 1 •: One', 'item 2 •: Inner'],
  ['two paragraphs of an item', '1. One\n\n   More', 'item 1 1.: One', 'item 1: More'],
  [
    'a list after a paragraph',
    'They are:\n- One\n- Two',
    'paragraph: They are:',
    'item 1 •: One',
    'item 1 •: Two',
  ],
  ['tasks', '- [x] One\n- [ ] Two', 'item 1 •: One', 'item 1 •: Two'],
  ['an item of two lines', '- One\n  and more\n- Two', 'item 1 •: One and more', 'item 1 •: Two'],
  ['a quote', '> The bridge\n> was opened.', 'quote 1: The bridge was opened.'],
  ['two paragraphs of a quote', '> One.\n>\n> Two.', 'quote 1: One.', 'quote 1: Two.'],
  ['a quote in a quote', '> One.\n>\n> > Two.', 'quote 1: One.', 'quote 2: Two.'],
  ['a quote that goes on without its mark', '> One\ntwo.', 'quote 1: One two.'],
  ['a list in a quote', '> - One\n> - Two', 'item 1 •: One', 'item 1 •: Two'],
  ['a quote in a list', '- > One\n- Two', 'item 1 •: One', 'item 1 •: Two'],
  ['a heading in a quote', '> # One\n>\n> Two.', 'heading 1: One', 'quote 1: Two.'],
  ['a table', '| Day | Who |\n| --- | --- |\n| 5 May | Port |', 'header: Day · Who', 'row: 5 May · Port'],
  [
    'a table without outer bars',
    'Day | Who\n--- | ---\n5 May | Port',
    'header: Day · Who',
    'row: 5 May · Port',
  ],
  ['marks in a table', '| A |\n| --- |\n| **b** \\| c |', 'header: A', 'row: b | c'],
  ['an empty cell', '| A | B |\n| --- | --- |\n| a | |', 'header: A · B', 'row: a ·'],
  ['bars that are no table', 'Mara Linden | 12 March', 'paragraph: Mara Linden | 12 March'],
  ['code', '```js\nlet a;\n  a = 1;\n```', 'code: let a;\n  a = 1;'],
  ['code of no end', '```\nlet a;', 'code: let a;'],
  ['footnotes', 'One.[^1]\n\n[^1]: Note.\n\nTwo.', 'paragraph: One.', 'paragraph: Two.', 'note 1: Note.'],
  ['notes in their order', '[^b]: B.\n[^a]: A.\n\nOne[^a][^b]', 'paragraph: One', 'note b: B.', 'note a: A.'],
  [
    'a note of two paragraphs',
    '[^1]: One.\n\n    Two.\n\nText.',
    'paragraph: Text.',
    'note 1: One.',
    'note: Two.',
  ],
  ['a mark without its note', 'One.[^1]', 'paragraph: One.[^1]'],
  ['a picture', '![The bridge](bridge.png)', 'picture: The bridge'],
  ['a picture without a text', '![](bridge.png)', ...[]],
  [
    'a picture and its caption',
    '![The bridge](b.png)\n\n*Seen from the east*',
    'picture: The bridge',
    'caption: Seen from the east',
  ],
  [
    'a picture in a paragraph',
    'It ![the bridge](b.png) stood.',
    'picture: the bridge',
    'paragraph: It  stood.',
  ],
  ['an emphasised paragraph', '*By Mara Linden*', 'paragraph: By Mara Linden'],
  ['a comment', 'One.\n\n<!-- secret -->\n\nTwo.', 'paragraph: One.', 'paragraph: Two.'],
  ['a script', '<script>\nalert(1)\n</script>\n\nOne.', 'paragraph: One.'],
  ['a block of HTML', '<div>\nThe <b>bridge</b> &amp; all\n</div>', 'paragraph: The bridge & all'],
  ['the definition of a link', '[a]: http://a.test\n\nOne.', 'paragraph: One.'],
  // Marks in a text.
  ['emphasis', 'The *new* bridge', 'paragraph: The new bridge'],
  ['strong', 'The **new** bridge', 'paragraph: The new bridge'],
  ['both', 'The ***new*** bridge', 'paragraph: The new bridge'],
  ['underscores', 'The _new_ bridge of __Ferrow__', 'paragraph: The new bridge of Ferrow'],
  ['strikethrough', 'The ~~old~~ bridge', 'paragraph: The old bridge'],
  ['code in a text', 'Call `open()` now', 'paragraph: Call open() now'],
  ['two backticks', 'Call `` a`b `` now', 'paragraph: Call a`b now'],
  ['one backtick', 'the name of `clean’ networks', 'paragraph: the name of `clean’ networks'],
  ['a link', 'The [plan](http://a.test/2022) adds', 'paragraph: The plan adds'],
  ['a link with a title', 'The [plan](http://a.test "t") adds', 'paragraph: The plan adds'],
  ['a link to a definition', '[The plan][p] adds\n\n[p]: http://a.test', 'paragraph: The plan adds'],
  ['a link to none', '[The plan][p] adds', 'paragraph: [The plan][p] adds'],
  ['an address in brackets', 'See <http://a.test/x>.', 'paragraph: See http://a.test/x.'],
  ['an address', 'See http://a.test/x now', 'paragraph: See http://a.test/x now'],
  ['emphasis in a link', '[The *plan*](http://a.test)', 'paragraph: The plan'],
  ['a link in emphasis', '*The [plan](http://a.test)*', 'paragraph: The plan'],
  ['an escape', '\\*not emphasis\\*', 'paragraph: *not emphasis*'],
  ['an escaped number', '1986\\. A great year', 'paragraph: 1986. A great year'],
  ['an entity', 'Fish &amp; chips &#8211; &euro;5', 'paragraph: Fish & chips – €5'],
  ['no entity', 'AT&T &c.', 'paragraph: AT&T &c.'],
  ['a tag', 'The <b>new</b> bridge', 'paragraph: The new bridge'],
  ['a line break in HTML', 'The bridge<br>was opened', 'paragraph: The bridge was opened'],
  ['a comment in a text', 'The <!-- old --> bridge', 'paragraph: The  bridge'],
  ['less than', 'with <5 people and a < b', 'paragraph: with <5 people and a < b'],
  // What must not become false proof.
  ['a product', '5*3*2 metres', 'paragraph: 5*3*2 metres'],
  ['a product with a letter', '2*x*3', 'paragraph: 2*x*3'],
  ['strong marks between digits', '2**3**4', 'paragraph: 2**3**4'],
  ['waves between digits', '5~~3~~2', 'paragraph: 5~~3~~2'],
  ['emphasis round a number', 'in *2020* alone', 'paragraph: in 2020 alone'],
  ['underscores between digits', '5_3_2', 'paragraph: 5_3_2'],
  ['a star at a number', '70* and 80*', 'paragraph: 70* and 80*'],
  ['marks without an end', 'The **new bridge', 'paragraph: The **new bridge'],
  ['a year', '1986. A great year.', 'paragraph: 1986. A great year.'],
  ['a number alone', 'One.\n\n0.\n\nTwo.', 'paragraph: One.', 'paragraph: 0.', 'paragraph: Two.'],
  ['numbers alone', '1.\n\n2.', 'paragraph: 1.', 'paragraph: 2.'],
  ['an item without text', '1. One\n2.\n3. Three', 'item 1 1.: One', 'item 1 3.: Three'],
  [
    'two years',
    '1986. A great year.\n\n1987. A small one.',
    'paragraph: 1986. A great year.',
    'paragraph: 1987. A small one.',
  ],
  ['a number of one', '14. March was cold.', 'paragraph: 14. March was cold.'],
  ['a dash before speech', '- Nobody asked us, he said.', 'paragraph: - Nobody asked us, he said.'],
  ['a long dash before speech', '— Nobody asked us, he said.', 'paragraph: — Nobody asked us, he said.'],
  ['a number with a sign', '+5 degrees', 'paragraph: +5 degrees'],
  ['Chinese', '**中国**外长说：“*不会*。”', 'paragraph: 中国外长说：“不会。”'],
  ['Arabic', 'قال **العمدة** نعم', 'paragraph: قال العمدة نعم'],
  ['a character beyond 16 bits', 'A 🌉 *here*', 'paragraph: A 🌉 here'],
];

describe('readMarkdown', () => {
  it.each(CASES)('reads %s', (_, markdown, ...blocks) => {
    expect(readMarkdown(markdown).map(written)).toEqual(blocks);
  });

  it('says which blocks a reader counts', () => {
    const body = '# One\n\nTwo\n\n| A |\n| - |\n| b |\n\n![x](y)\n\n*z*\n\n[^1]: Note\n\n[^1]';
    const kinds = readMarkdown(body).map(({ kind }) => kind);
    expect(kinds.filter((kind) => !isShownOnly(kind))).toEqual(['paragraph', 'row', 'note']);
  });
});

describe('the map to the body', () => {
  it('leads from each character to where it is written', () => {
    const body = 'The **new** [bridge](http://a.test) &amp; more\nof \\* it';
    const [block] = readMarkdown(body);
    const { text = '', map = [] } = block ?? {};
    expect(text).toBe('The new bridge & more of * it');
    expect(map).toHaveLength(text.length + 1);
    for (const word of ['The', 'new', 'bridge', 'more', 'of', 'it'])
      expect(body.startsWith(word, map[text.indexOf(word)]), word).toBe(true);
    expect(body.slice(map[text.indexOf('&')])).toMatch(/^&amp;/);
    expect(body.slice(map[text.indexOf('*')])).toMatch(/^\* it/);
    expect(body.charAt(map[text.indexOf(' of')] ?? 0)).toBe('\n');
    expect(map.at(-1)).toBe(body.length);
  });

  it('leads past a byte order mark, which is no letter', () => {
    const body = '\uFEFFThe *bridge* was opened.\n\nIt is open.';
    for (const { text, map } of readMarkdown(body))
      for (const [at, letter] of [...text].entries()) expect(body[map[at] ?? -1]).toBe(letter);
    expect(readMarkdown(body)).toHaveLength(2);
  });

  it('goes forward, and ends in the body, whatever the text', () => {
    const part = fc.constantFrom(
      ...[
        'a',
        'Bridge ',
        '*',
        '**',
        '_',
        '`',
        '[',
        ']',
        '(',
        ')',
        '\n',
        '\n\n',
        '- ',
        '1. ',
        '1986. ',
        '> ',
        '| ',
        '#',
        ' ',
      ],
      ...[
        '|-|\n',
        '&amp;',
        '\\',
        '<b>',
        '<!--',
        '-->',
        '[^1]',
        ': ',
        '!',
        '~~',
        '---\n',
        '7',
        '中',
        '🌉',
        '\t',
        '```\n',
        '=',
        '<',
      ],
    );
    fc.assert(
      fc.property(fc.constantFrom('', '\uFEFF'), fc.array(part, { maxLength: 40 }), (mark, parts) => {
        const body = mark + parts.join('');
        for (const { text, map } of readMarkdown(body)) {
          expect(text.trim()).toBe(text);
          expect(text).not.toBe('');
          expect(map).toHaveLength(text.length + 1);
          expect([...map].sort((a, b) => a - b)).toEqual(map);
          expect(map.at(-1)).toBeLessThanOrEqual(body.length);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps every letter and digit of plain text', () => {
    const word = fc.stringMatching(/^[a-zA-Z0-9äéß中文]{1,8}$/);
    const sentence = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => `${words.join(' ')}.`);
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 6 }), (sentences) => {
        expect(readMarkdown(sentences.join('\n\n')).map(({ text }) => text)).toEqual(sentences);
      }),
      { examples: [[['0.']], [['1.', '2.']], [['5.', 'a b.', '1.']]] },
    );
  });
});
