import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fragmentLink, textFragment } from '../../../src/lib/source';
import { widenToWords } from '../../../src/lib/source/words';
import { launch, madeUpSource, straits } from './archived';

/** The parts of a fragment's directive, decoded. */
function partsOf(fragment: string): string[] {
  return fragment.replace('#:~:text=', '').split(',').map(decodeURIComponent);
}

const blocks = straits.paragraphs.map(({ text }) => text);

describe('textFragment', () => {
  it('is the exact quote, with the directive’s and Markdown’s marks encoded', () => {
    expect(textFragment('This could range from telecommunication companies', blocks)).toBe(
      '#:~:text=This%20could%20range%20from%20telecommunication%20companies',
    );
    const odd = ['a-b, c & (d) *e* _f_ [g] `h` !i ~j~ \'k\' <l> #m "n" end.'];
    const fragment = textFragment(odd[0] ?? '', odd);
    expect(fragment).not.toMatch(/[-,&()*_[\]`!<>'"\s.]/);
    expect(fragment.slice(1)).not.toMatch(/[#~](?!:|:~)/);
    expect(partsOf(fragment)).toEqual(odd);
  });

  it('gives a long quote by its first and last words', () => {
    const long = blocks.find((text) => text.length > 300) ?? blocks[7] ?? '';
    const quote = `${long} ${'and so on to the end of it '.repeat(8)}it was said.`;
    const [start = '', end = '', ...more] = partsOf(textFragment(quote, [quote]));
    expect(more).toEqual([]);
    expect(quote.startsWith(start)).toBe(true);
    expect(quote.endsWith(end)).toBe(true);
    expect(start.split(' ')).toHaveLength(5);
    const at300 = 'word '.repeat(60).trim().padEnd(300, 's');
    expect(partsOf(textFragment(at300, [at300]))).toEqual([at300]);
    expect(partsOf(textFragment(`${at300}s`, [`${at300}s`]))).toHaveLength(2);
  });

  it('takes more words for the ends of a long quote where fewer stand elsewhere too', () => {
    const rest = 'which then went on for a very long time indeed '.repeat(8);
    const other = `It is the same old story of old, ${rest}so they say.`;
    const quote = `It is the same old story of new, ${rest}so we say.`;
    const [start] = partsOf(textFragment(quote, [other, quote]));
    expect(start).toBe('It is the same old story of new');
  });

  it('adds words before or behind where the quote stands more than once', () => {
    const twice = [
      'He said that the data were safe in China then.',
      'She held that the data were safe in China now.',
    ];
    const quote = 'the data were safe in China';
    expect(partsOf(textFragment(quote, twice, 0))).toEqual(['He said that-', quote]);
    expect(partsOf(textFragment(quote, twice, 1))).toEqual(['She held that-', quote]);
    const atStart = ['the data were safe in China, he said', 'and the data were safe in China'];
    expect(partsOf(textFragment(quote, atStart, 0))).toEqual([quote, '-, he said']);
  });

  it('counts as a browser does: without case, accents and typography', () => {
    const alike = ['“Café in old Beijing” of his.', 'It was the "cafe in old beijing" then.'];
    expect(partsOf(textFragment('Café in old Beijing', alike, 0))).toEqual([
      'Café in old Beijing',
      '-” of his',
    ]);
  });

  it('goes beyond the paragraph only where all of it stands twice', () => {
    const again = [
      'One thing came first.',
      'The same words again.',
      'Two things came then.',
      'The same words again.',
    ];
    expect(partsOf(textFragment('The same words again.', again, 3))).toEqual([
      'things came then.-',
      'The same words again.',
    ]);
    const five = Array.from({ length: 5 }, () => 'All the same words.');
    expect(partsOf(textFragment('All the same words.', five, 2))).toEqual(['All the same words.']);
  });

  it('gives three words or fewer their neighbours', () => {
    expect(
      partsOf(
        textFragment(
          'on Sept. 8',
          launch.paragraphs.map(({ text }) => text),
        ),
      ),
    ).toEqual(['initiative in Beijing-', 'on Sept. 8']);
    expect(partsOf(textFragment('Three words only', ['Three words only', 'More.']))).toEqual([
      'Three words only',
    ]);
  });

  it('widens a quote to whole words and leaves the white space at its ends', () => {
    const text = ['It bars the Clean Network’s own partners from all of it.'];
    expect(partsOf(textFragment('ean Network’s own partn', text))).toEqual(['Clean Network’s own partners']);
    expect(partsOf(textFragment(' the Clean Network', text))).toEqual(['It bars-', 'the Clean Network’s']);
    expect(partsOf(textFragment('own partners from all ', text))).toEqual(['own partners from all']);
  });

  it('writes each run of blanks as one', () => {
    const text = ['He spoke.  Then\the left \n the room at once.'];
    expect(partsOf(textFragment('spoke.  Then\the left \n the', text))).toEqual(['spoke. Then he left the']);
    expect(partsOf(textFragment('the room', ['Oh,  \t for  the room now.']))).toEqual([
      'Oh, for-',
      'the room',
    ]);
  });

  it.each([
    '\u2003',
    '\u2007',
    '\u2009',
    '\u205F',
    '\u3000',
    '\u2028',
    '\u202F',
    '\u2029',
    '\u0085',
    '\u200B',
    '\u200E',
    '\u200F',
    '\u061C',
    '\u2060',
    '\u00AD',
    '\uFEFF',
    '\u202B',
  ])('takes no context that %j parts from the quote', (part) => {
    const before = [`It was then ${part}the old house that burned.`];
    expect(partsOf(textFragment('the old house', before))).toEqual(['the old house', '-that burned']);
    const behind = [`It was then the old house${part} that burned.`];
    expect(partsOf(textFragment('the old house', behind))).toEqual(['It was then-', 'the old house']);
    const both = [`It was then ${part}the old house${part} that burned.`];
    expect(partsOf(textFragment('the old house', both))).toEqual([`then ${part}the old house`]);
    expect(partsOf(textFragment(`the old house${part}`, behind))).toEqual(['It was then-', 'the old house']);
  });

  it.each(['\u00A0', '\t', '\n', ' '])('takes the context beyond %j, which every browser skips', (blank) => {
    const text = [`It was then ${blank}the old house that burned.`];
    expect(partsOf(textFragment('the old house', text))).toEqual(['It was then-', 'the old house']);
  });

  it('gives the place that is named, where the same words are twice in a block', () => {
    const text = ['First the old man slept, and then the old man woke.'];
    const second = text[0]?.lastIndexOf('the old man');
    expect(partsOf(textFragment('the old man', text, 0, second))).toEqual([
      'slept, and then-',
      'the old man',
    ]);
    expect(partsOf(textFragment('the old man', text, 0, 6))).toEqual(['First-', 'the old man']);
  });

  it('still gives a quote that stands nowhere', () => {
    expect(textFragment('not there, is it', blocks)).toBe('#:~:text=not%20there%2C%20is%20it');
    expect(() => textFragment('half \uD800 a pair', blocks)).not.toThrow();
  });

  it('leads to one place for any passage of the articles', () => {
    const document = straits.paragraphs.map(({ text }) => text.toLowerCase()).join('\n');
    fc.assert(
      fc.property(fc.constantFrom(...straits.paragraphs), fc.nat(), fc.nat(), (paragraph, a, b) => {
        const start = a % paragraph.text.length;
        const quote = paragraph.text.slice(start, start + 1 + (b % (paragraph.text.length - start)));
        fc.pre(quote.trim() !== '');
        const fragment = textFragment(quote, blocks, paragraph.number - 1);
        const parts = partsOf(fragment);
        const prefix = parts.find(
          (part, index) => index === 0 && part.endsWith('-') && fragment.includes('-,'),
        );
        const suffix = parts.find(
          (part, index) => index > 0 && /,-/.test(fragment) && index === parts.length - 1,
        );
        const core = parts.filter((part) => part !== prefix && part !== suffix);
        // A quote is widened to whole words before it counts as long.
        const words = widenToWords(paragraph.text, { start, end: start + quote.length });
        const exact = paragraph.text.slice(words.start, words.end).trim();
        expect(core.length, fragment).toBe(exact.length > 300 ? 2 : 1);
        const first = core[0] ?? '';
        // Slow and obvious: every place of the start that has the prefix before and the suffix behind it.
        const places = [];
        for (let at = 0; at < document.length; at++) {
          if (!document.startsWith(first.toLowerCase(), at)) continue;
          const before = document.slice(0, at).trimEnd();
          const after = document.slice(at + first.length).trimStart();
          if (prefix && !before.endsWith(prefix.slice(0, -1).toLowerCase())) continue;
          if (suffix && core.length === 1 && !after.startsWith(suffix.slice(1).toLowerCase())) continue;
          places.push(at);
        }
        expect(places.length, fragment).toBe(1);
      }),
    );
  });
});

describe('fragmentLink', () => {
  it('leads to the publisher’s page', () => {
    expect(fragmentLink(straits, 'it has no links to the government', 12)).toBe(
      `${straits.url}#:~:text=it%20has%20no%20links%20to%20the%20government`,
    );
  });

  it('is absent where the document has no address', () => {
    expect(fragmentLink(launch, 'China', 1)).toBeUndefined();
  });

  it('keeps a fragment that the address has already', () => {
    const source = madeUpSource(['Some words of one paragraph.'], { url: 'https://example.org/a#top' });
    expect(fragmentLink(source, 'words of one paragraph', 1)).toBe(
      'https://example.org/a#top:~:text=words%20of%20one%20paragraph',
    );
  });

  it('counts headline and standfirst among the places', () => {
    const source = madeUpSource(['It was said that data are safe now.'], {
      url: 'https://example.org/',
      title: 'Why data are safe now',
    });
    expect(fragmentLink(source, 'data are safe now', 1)).toContain('text=was%20said%20that-,data');
  });
});
