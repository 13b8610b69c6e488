import { createServer, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { expect, type Page } from '@playwright/test';
import type { Source } from '../../src/lib/model/timeline';
import { fragmentLink } from '../../src/lib/source';
import { readDocument } from '../../src/lib/source/check';
import { test } from './test';

/**
 * Does a browser find what fragmentLink writes? A copy of each archived article, its paragraphs far apart, stands
 * in for the publisher's page; the link is clicked, since nothing else makes a browser look for a fragment.
 */

const STRAITS = 'straits-times';
const LAUNCH = 'china-launches-initiative';
const MADE_UP = 'made-up';

interface Trial {
  readonly source?: string;
  readonly paragraph: number;
  /** All of the paragraph when it is left out. */
  readonly quote?: string;
  readonly tries: string;
}

const TRIALS: readonly Trial[] = [
  { paragraph: 3, quote: 'barely a month after', tries: 'a few plain words' },
  { paragraph: 4, tries: 'all of a paragraph' },
  { paragraph: 20, tries: 'more than 300 characters: first and last words' },
  { paragraph: 5, quote: "in the name of 'clean' network and used security", tries: 'straight quotes' },
  { paragraph: 16, quote: 'The Straits Times, Beijing said the initiative could', tries: 'commas' },
  {
    paragraph: 14,
    quote: 'ban video-sharing app TikTok, which is owned by Beijing-headquartered',
    tries: 'hyphens',
  },
  {
    paragraph: 17,
    quote: '"We hope that you can... publicly express your political support,"',
    tries: 'dots',
  },
  {
    paragraph: 20,
    quote: '"The actions (China) says it opposes, there is ample evidence',
    tries: 'brackets',
  },
  { paragraph: 1, quote: 'BEIJING - China announced', tries: 'a dash between spaces' },
  { paragraph: 11, quote: 'Huawei', tries: 'a word that stands elsewhere too' },
  { paragraph: 12, quote: 'Huawei', tries: 'the same word elsewhere' },
  { paragraph: 15, quote: 'the initiative', tries: 'two words that stand elsewhere too' },
  { paragraph: 18, quote: 'the initiative', tries: 'the same two words elsewhere' },
  { paragraph: 19, quote: 'analysts say there could be some level of iro', tries: 'an end inside a word' },
  { paragraph: 13, quote: 'ontrols and censors the Internet', tries: 'a start inside a word' },
  { source: LAUNCH, paragraph: 5, quote: 'in the name of `clean’ networks', tries: 'mixed quote marks' },
  { source: LAUNCH, paragraph: 2, quote: 'on Sept. 8', tries: 'an abbreviation' },
  { source: LAUNCH, paragraph: 7, quote: '“malign actors, such as the Chinese', tries: 'curly quotes' },
  { source: LAUNCH, paragraph: 10, quote: 'Washington', tries: 'one word that starts two paragraphs' },
  {
    source: LAUNCH,
    paragraph: 13,
    quote: 'of data in other states,“ it says.',
    tries: 'a quote mark turned round',
  },
  { source: MADE_UP, paragraph: 2, quote: '全球数据安全', tries: 'a script without spaces' },
  { source: MADE_UP, paragraph: 3, quote: '京表示，各国应当共同', tries: 'a start inside a word of it' },
  { source: MADE_UP, paragraph: 4, quote: 'Café & Bar', tries: 'an accent and an ampersand' },
  { source: MADE_UP, paragraph: 5, quote: 'soft hyphens', tries: 'a soft hyphen on the page' },
];

function keptSource(id: string): Source {
  const file = new URL(`../../data/clean-network/sources/${id}.md`, import.meta.url);
  const { source } = readDocument(readFileSync(file, 'utf8'), { file: id, sha256: () => '' });
  if (!source) throw new Error(`${id} has no front matter`);
  return source;
}

const madeUp: Source = {
  id: MADE_UP,
  title: 'Words of other kinds',
  language: 'en',
  sha256: '',
  paragraphs: [
    'The first paragraph is for nobody.',
    '中国提出全球数据安全倡议，欢迎各国参与。',
    '外长王毅在北京表示，各国应当共同努力维护数据安全。',
    'They met at the Café & Bar, as it was called.',
    'The page has soft hyphens in its long words.',
  ].map((text, index) => ({ number: index + 1, text })),
};

/** What may be between two words and looks like a blank, or like nothing. */
const BETWEEN: Readonly<Record<string, string>> = {
  'two blanks': '  ',
  tab: '\t',
  'line feed': ' \n ',
  'no-break space': '\u00A0',
  'narrow no-break space': '\u202F',
  'figure space': '\u2007',
  'thin space': '\u2009',
  'hair space': '\u200A',
  'en space': '\u2002',
  'em space': '\u2003',
  'mathematical space': '\u205F',
  'ideographic space': '\u3000',
  'line separator': '\u2028',
  'paragraph separator': '\u2029',
  'zero width space': ' \u200B',
  'word joiner': ' \u2060',
  'soft hyphen': ' \u00AD',
  'left-to-right mark': ' \u200E',
  'right-to-left mark': ' \u200F',
  'Arabic letter mark': ' \u061C',
  'byte order mark': ' \uFEFF',
  'right-to-left embedding': ' \u202B',
  'first strong isolate': ' \u2068',
};

/** Where it is, with paragraphs whose quote is between brackets here. */
const GAPS: Readonly<Record<string, (gap: string) => string>> = {
  'in the quote': (gap) => `Nobody saw [the green${gap}lamp on the old] pier that night.`,
  'before the quote': (gap) => `Nobody saw the${gap}[yellow lamp] on the old pier that night.`,
  'behind the quote': (gap) => `Nobody saw the [purple lamp]${gap}on the old pier that night.`,
  'on both sides': (gap) => `Nobody saw the${gap}[orange lamp]${gap}on the old pier that night.`,
  'in its context': (gap) => `Nobody saw${gap}the [white lamp] on${gap}the old pier that night.`,
};

const LAMPS = 'lamps';

/** Each on a page of its own, behind the same words with plain blanks, so that the quote alone is not enough. */
function lampSource(marked: string): Source {
  const texts = [
    'The yellow lamp, the purple lamp, the orange lamp and the white lamp were out.',
    marked.replace(/[[\]]/g, ''),
  ];
  return { ...madeUp, id: LAMPS, paragraphs: texts.map((text, index) => ({ number: index + 1, text })) };
}

const sources = new Map(
  [keptSource(STRAITS), keptSource(LAUNCH), madeUp].map((source) => [source.id, source]),
);

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

/** A page like a publisher's: the kept words, but with a soft hyphen that the archived text lacks. */
function articlePage(source: Source): string {
  const paragraphs = source.paragraphs.map(
    ({ number, text }) => `<p id="p${number}">${escapeHtml(text).replace('hyphens', 'hy\u00ADphens')}</p>`,
  );
  return `<!doctype html><html lang="${source.language}"><title>${escapeHtml(source.title)}</title>
    <style>p { margin: 600px 0; max-width: 40em; }</style>
    <h1>${escapeHtml(source.title)}</h1>${paragraphs.join('\n')}<footer style="height: 1200px"></footer>`;
}

let server: Server;
let origin: string;

test.beforeAll(async () => {
  server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', origin);
    const source = sources.get(pathname.slice(1));
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (source) response.end(articlePage(source));
    else
      response.end(
        `<!doctype html><a rel="noopener" href="${escapeHtml(searchParams.get('to') ?? '')}">source</a>`,
      );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

test.afterAll(() => new Promise((resolve) => server.close(resolve)));

async function follow(page: Page, link: string) {
  await page.goto(`${origin}/?to=${encodeURIComponent(link)}`);
  await page.getByRole('link').click();
  await page.waitForURL((url) => url.pathname !== '/');
}

for (const id of [STRAITS, LAUNCH, MADE_UP])
  test(`a click leads to paragraphs of ${id}`, async ({ page }) => {
    const source = sources.get(id);
    for (const { paragraph, quote, tries } of TRIALS.filter((trial) => (trial.source ?? STRAITS) === id))
      await test.step(`${paragraph}: ${tries}`, async () => {
        const text = source?.paragraphs[paragraph - 1]?.text;
        if (!source || !text) throw new Error(`${id} has no paragraph ${paragraph}`);
        expect(text).toContain(quote ?? text);
        const link = fragmentLink({ ...source, url: `${origin}/${id}` }, quote ?? text, paragraph) ?? '';

        await follow(page, link);
        await expect(page.locator(`#p${paragraph}`), link).toBeInViewport();
        expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
      });
  });

// On one page, as each has a document of its own all the same.
for (const [where, paragraph] of Object.entries(GAPS))
  test(`a click leads to a quote with what looks like a blank ${where}`, async ({ page }) => {
    for (const [name, between] of Object.entries(BETWEEN))
      await test.step(name, async () => {
        const marked = paragraph(between);
        const source = lampSource(marked);
        sources.set(LAMPS, source);
        const quote = /\[([^\]]*)\]/.exec(marked)?.[1] ?? '';
        const start = marked.indexOf('[');
        const link = fragmentLink({ ...source, url: `${origin}/${LAMPS}` }, quote, 2, start) ?? '';

        await follow(page, link);
        await expect(page.locator('#p2'), `${name}: ${link}`).toBeInViewport();
        expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
      });
  });

test('words that the page lacks lead nowhere', async ({ page }) => {
  await follow(page, `${origin}/${STRAITS}#:~:text=olives%20from%20Crete`);
  await expect(page.locator('h1')).toBeInViewport();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});
