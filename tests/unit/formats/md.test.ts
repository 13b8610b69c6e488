import { quoteText } from '../../../src/lib/model/quote';
import { beforeAll, describe, expect, it } from 'vitest';
import { escaped } from '../../../src/lib/formats/markdown';
import type { Timeline } from '../../../src/lib/model/timeline';
import { quotesOf, textFile } from './assets';
import { crowd, quoting } from './crowds';
import { cleanNetwork, hostileTimeline, SITE } from './given';
import { oneLine, readPlainly, readWithPandoc, type ReadMarkdown } from './read-md';
import { outputOf } from './tool';

/* Every fact is read by a reader of these tests, and by Pandoc where it is on PATH. */

/** What Markdown, or Pandoc's, would read as something else; all in letters that the fonts have. */
const MARKS = [
  `"Quotes", 'single' and “curly”; don't, it's; \\ backslash`,
  'Mr. Smith, e.g. this, i.e. that, Ph.D. x, p. 3 vs. y... and -- --- done. “Mr. Y”, (Dr. Z)',
  '*a* _b_ **c** `d` ~~e~~ ^f^ H~2~O $x$ $$y$$ \\cmd{z} @cite [@cite] #tag ![i](j) [k](l) [m][n] [^o] ^[p]',
  '<script>alert(1)</script> <b>x</b> <!-- y --> &amp; &lt; <https://x.example>',
  ...[
    '# heading',
    '- item',
    '+ item',
    '1. item',
    '2) item',
    '(a) item',
    'iv. item',
    '> quote',
    '| cell | cell |',
  ],
  ...[
    '===',
    '---',
    '***',
    ': definition',
    '% title',
    '::: div',
    '~~~ code',
    '``` code',
    '    code',
    '{=html}',
    '[figure]: x',
  ],
  'one line\nand\r\nanother\n\nafter an empty one\n    code\n# heading',
  '  spaces at the ends  ',
  '',
];

function readers(md: string): (readonly [name: string, ReadMarkdown])[] {
  const pandoc = readWithPandoc(md);
  return [['plainly', readPlainly(md)], ...(pandoc ? [['by Pandoc', pandoc] as const] : [])];
}

function expectWhole(timeline: Timeline, { notes, images, others }: ReadMarkdown): void {
  expect(others).toEqual([]);
  expect(images.length).toBe(1);
  expect(notes.length).toBe(timeline.events.length);
  const all = notes.join('\n');
  for (const { evidence } of timeline.events)
    for (const { quote } of evidence) expect(all).toContain(`“${oneLine(quoteText(quote))}”`);
}

describe('the Markdown of the first timeline', () => {
  let md: string;
  beforeAll(async () => {
    md = await textFile('md', cleanNetwork);
  });

  it('has a picture, 34 footnotes and every quote as it is', () => {
    expect(quotesOf(cleanNetwork).length).toBe(53);
    for (const [, read] of readers(md)) {
      expectWhole(cleanNetwork, read);
      expect(read.notes.length).toBe(34);
      expect(read.title).toBe(cleanNetwork.title);
      expect(read.images[0]?.alt).toContain('34 numbered events');
      expect(read.images[0]?.target).toMatch(/^data:image\/png;base64,[\w+/=]+$/);
      for (const { title, summary, attribution } of cleanNetwork.events)
        for (const text of [title, summary, attribution]) expect(read.text).toContain(text);
    }
  });

  it('leads to each event, each passage and the publisher', () => {
    for (const [, { links }] of readers(md)) {
      const to = (pattern: RegExp): number => new Set(links.filter((link) => pattern.test(link))).size;
      expect(to(new RegExp(`^${SITE}t/clean-network/e/[^/]+/$`))).toBe(34);
      expect(to(new RegExp(`^${SITE}t/clean-network/s/[^/]+/#q-`))).toBe(53);
      expect(to(/^https:\/\/www\.straitstimes\.com\/.*#:~:text=/)).toBeGreaterThan(20);
      expect(links.filter((link) => !/^https?:\/\//.test(link))).toEqual([]);
    }
  });

  it('reads the same by both readers', () => {
    const [[, plain], [, other]] = [readers(md)[0], readers(md).at(-1)] as [
      readonly [string, ReadMarkdown],
      readonly [string, ReadMarkdown],
    ];
    expect(other.text).toBe(plain.text);
    expect(other.notes).toEqual(plain.notes);
    expect([...other.links].sort()).toEqual([...plain.links].sort());
  });

  it('becomes a page with every quote', () => {
    const html = outputOf('pandoc', ['-f', 'markdown', '-t', 'html', '--standalone'], md)?.text;
    const page = html === undefined ? readPlainly(md) : readWithPandoc(html, 'html');
    // A page has its footnotes at its end, as a list.
    const messages = oneLine([page?.text, ...(page?.notes ?? [])].join(' '));
    for (const quote of quotesOf(cleanNetwork)) expect(messages).toContain(quote);
    if (html !== undefined) expect(html.match(/ id="fn\d+"/g)?.length).toBe(34);
  });

  it('becomes a Word file with the picture, the footnotes and every quote', () => {
    const docx = outputOf('pandoc', ['-f', 'markdown', '-t', 'docx', '-o', '-'], md)?.bytes;
    const read = docx === undefined ? readPlainly(md) : readWithPandoc(docx, 'docx');
    expect([read?.notes.length, read?.images.length]).toEqual([34, 1]);
    const messages = (read?.notes ?? []).join(' ');
    for (const quote of quotesOf(cleanNetwork)) expect(messages).toContain(quote);
  });

  it('is the same twice, and tells no page of a site that is not known', async () => {
    expect(await textFile('md', cleanNetwork)).toBe(md);
    const alone = await textFile('md', cleanNetwork, { site: undefined });
    for (const [, read] of readers(alone)) {
      expectWhole(cleanNetwork, read);
      expect(read.links.filter((link) => !link.startsWith('https://www.straitstimes.com/'))).toEqual([]);
    }
  });

  it('has in a view the events of that time, by their numbers', async () => {
    const viewport = { start: Date.UTC(2020, 7, 1), end: Date.UTC(2020, 8, 1) };
    for (const [, read] of readers(await textFile('md', cleanNetwork, { viewport }))) {
      expect(read.notes.length).toBe(5);
      expect(read.text).toMatch(/^5 August 2020/m);
      expect(read.text).not.toContain('Wang Yi speaks');
    }
  });
});

describe('texts that look like Markdown', () => {
  it('are texts, in every field', async () => {
    const timeline = hostileTimeline(MARKS);
    for (const [, read] of readers(await textFile('md', timeline))) {
      expectWhole(timeline, read);
      expect(read.title).toBe(oneLine(timeline.title));
      expect(read.text).toContain(oneLine(timeline.description));
      for (const { title, summary } of timeline.events)
        for (const text of [title, summary]) expect(read.text).toContain(oneLine(text));
    }
  });

  it.each(MARKS)('are texts where they begin the file: %j', async (text) => {
    const timeline = { ...crowd(1, 1), title: text, description: text };
    for (const [, read] of readers(await textFile('md', timeline))) {
      expect(read.others).toEqual([]);
      expect(read.title).toBe(oneLine(text));
      expect(read.text.startsWith(oneLine(text))).toBe(true);
    }
  });

  it('lead nowhere but to pages', async () => {
    const timeline = quoting('A quote', {
      title: '[x](javascript:alert(1))',
      attribution: '<javascript:alert(1)>',
    });
    const sources = timeline.sources.map((source) => ({ ...source, url: 'javascript:alert(1)' }));
    for (const [, { links }] of readers(await textFile('md', { ...timeline, sources })))
      for (const link of links) expect(link).toMatch(/^https?:\/\//);
  });

  it('are escaped where they must be and nowhere else', () => {
    const plain = 'A plain sentence: as most of those (or all) that we know. And another, of 2020; done.';
    expect(escaped(plain)).toBe(plain.replace('know.', 'know\\.'));
    expect(escaped('2020 was a year.')).toBe('2020 was a year.');
    expect(escaped('half \uD83D')).toBe('half \uFFFD');
  });
});
