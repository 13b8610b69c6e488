import { createHash } from 'node:crypto';
import { expect, type Locator, type Page } from '@playwright/test';
import { chooseFile, openPage } from './open-file';
import { listen, timeline as first } from './site';
import { test } from './test';

/* A timeline in Arabic in a page in English: each text runs in its own direction, and phrases keep together. */

test.describe.configure({ mode: 'parallel' });

const TITLE = 'افتتاح (الجسر الجديد) 7%';
const PARAGRAPH = 'قال العمدة يوم 3 مايو 2019 إن (الجسر الجديد) أرخص بنسبة 7%.';
const PUBLISHER = 'صحيفة الميناء';
const arabic = {
  ...first,
  id: 'bridge',
  title: TITLE,
  description: 'أحداث (مختارة) عن الجسر!',
  language: 'ar',
  // A card names its lane where there are others.
  lanes: [
    { id: 'town', title: 'البلدة (القديمة)' },
    { id: 'port', title: 'الميناء' },
  ],
  sources: [
    {
      id: 'paper',
      title: 'الجسر يفتح أبوابه',
      publisher: PUBLISHER,
      published: '2019-05-04T10:00:00+03:00',
      language: 'ar',
      sha256: createHash('sha256').update(PARAGRAPH).digest('hex'),
      paragraphs: [{ number: 1, text: PARAGRAPH }],
    },
  ],
  events: [
    {
      id: 'opened',
      kind: 'statement',
      attribution: 'العمدة (الجديد)',
      title: TITLE,
      summary: 'قال العمدة: نعم!',
      date: { edtf: '2019-05-03', asWritten: ['3 مايو 2019'], basis: 'stated' },
      lane: 'town',
      actors: [],
      tags: [],
      importance: 50,
      evidence: [
        { source: 'paper', paragraph: 1, quote: 'إن (الجسر الجديد) أرخص بنسبة 7%', role: 'supports' },
      ],
    },
  ],
};

/** Where the parts of a text are drawn: the middle of each, from the left in pixels. */
function middles(text: Locator, parts: readonly string[]): Promise<number[]> {
  return text.evaluate((element, wanted) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    while (walker.nextNode()) nodes.push(walker.currentNode as Text);
    return wanted.map((part) => {
      const node = nodes.find(({ data }) => data.includes(part));
      if (!node) throw new Error(`no ${part} in ${element.textContent}`);
      const range = document.createRange();
      range.setStart(node, node.data.indexOf(part));
      range.setEnd(node, node.data.indexOf(part) + part.length);
      const { left, right } = range.getBoundingClientRect();
      return (left + right) / 2;
    });
  }, parts);
}

/** Expects that the parts of a text are one after another from right to left. */
async function expectRightToLeft(text: Locator, parts: readonly string[]): Promise<void> {
  const places = await middles(text, parts);
  expect(places, parts.join(' ')).toEqual([...places].sort((a, b) => b - a));
}

async function show(page: Page, site: string, width: number): Promise<() => Promise<void>> {
  const host = await listen((_, response) => {
    response
      .writeHead(200, { 'access-control-allow-origin': '*', 'content-type': 'application/json' })
      .end(JSON.stringify(arabic));
  });
  await page.setViewportSize({ width, height: 900 });
  // An event slides in: places are measured, so nothing may be on its way.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${site}embed/?src=${encodeURIComponent(`${host.origin}/bridge.json`)}`);
  await expect(page.getByRole('article')).toHaveCount(1);
  return host.close;
}

for (const width of [360, 1280])
  test(`titles, summaries and quotes run from right to left at ${width} px`, async ({ page, baseURL }) => {
    const close = await show(page, baseURL ?? '', width);
    const card = page.getByRole('article');
    for (const title of [page.getByRole('heading', { level: 1 }), card.getByRole('heading')])
      await expectRightToLeft(title, ['افتتاح', '(', 'الجسر', 'الجديد', ')', '7']);
    await expectRightToLeft(card.locator('.summary'), ['قال', 'العمدة', ':', 'نعم', '!']);
    await expectRightToLeft(card.getByRole('blockquote').getByRole('paragraph'), [
      'إن',
      '(',
      ')',
      'أرخص',
      '7',
    ]);
    // At the side where a reader of Arabic begins.
    const box = await card.locator('.summary').boundingBox();
    const [begin = 0] = await middles(card.locator('.summary'), ['قال']);
    expect(begin).toBeGreaterThan((box?.x ?? 0) + (box?.width ?? 0) * 0.8);
    // What is narrower than the column ends where the title does.
    const side = async (text: Locator): Promise<number> => {
      const { x = 0, width: wide = 0 } = (await text.boundingBox()) ?? {};
      return x + wide;
    };
    const edge = await side(card.getByRole('heading'));
    for (const text of [card.locator('.summary'), card.getByRole('blockquote')])
      expect(Math.abs((await side(text)) - edge)).toBeLessThan(1);
    await close();
  });

test('phrases in sentences of the interface are apart from them', async ({ page, baseURL }) => {
  const close = await show(page, baseURL ?? '', 1280);
  const date = page.locator('article .date');
  // The sentence runs from left to right, the words of the article in it from right to left.
  const [stated = 0, words = 0, close1 = 0] = await middles(date, ['stated', 'مايو', '”']);
  expect(stated).toBeLessThan(words);
  expect(words).toBeLessThan(close1);
  await expectRightToLeft(date.locator('span[lang=ar]'), ['3', 'مايو', '2019']);
  const meta = page.locator('article .meta');
  const [lane = 0, said = 0, who = 0] = await middles(meta, ['البلدة', 'Said by', 'العمدة']);
  expect(lane).toBeLessThan(said);
  expect(said).toBeLessThan(who);
  await expectRightToLeft(meta.locator('span').first(), ['البلدة', '(', 'القديمة', ')']);
  const place = page.locator('article blockquote footer a').first();
  const parts = await middles(place, ['صحيفة', '4 May', '2019', '¶ 1']);
  expect(parts).toEqual([...parts].sort((a, b) => a - b));
  await close();
});

test('labels on the axis keep their side and turn their letters', async ({ page, baseURL }) => {
  const close = await show(page, baseURL ?? '', 1280);
  const label = page.locator('.figure.only text.label').first();
  await expect(label).toHaveText(TITLE);
  await expect(label).toHaveCSS('unicode-bidi', 'plaintext');
  // SVG has no box of a part of a text but that of its characters.
  const places = await label.evaluate((text) => {
    const drawn = text as SVGTextElement;
    const content = drawn.textContent;
    return ['افتتاح', '(', 'الجسر', 'الجديد', ')', '7'].map((part) => {
      const { x, width } = drawn.getExtentOfChar(content.indexOf(part));
      return x + width / 2;
    });
  });
  expect(places).toEqual([...places].sort((a, b) => b - a));
  await close();
});

test('rows, detail and axis of a large table run in their own direction', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await openPage(page);
  const cells = ['opened', TITLE, '2019-05-03', 'البلدة (القديمة)', PUBLISHER, 'قال العمدة: نعم!'];
  await chooseFile(
    page,
    `id,title,start,lane,source,quote\n${cells.join(',')}\nsecond,Second (part) 7%,2019-06-01,Town,Paper,Yes!\n`,
  );
  const row = page.locator('.rows .row').first();
  await expectRightToLeft(row.locator('.title'), ['افتتاح', '(', 'الجسر', 'الجديد', ')', '7']);
  await row.click();
  const detail = page.locator('.detail');
  await expectRightToLeft(detail.getByRole('heading'), ['افتتاح', '(', ')', '7']);
  await expectRightToLeft(detail.locator('blockquote'), ['قال', 'العمدة', ':', 'نعم', '!']);
  const [open = 0, close = 0] = await middles(page.locator('.rows .row').nth(1).locator('.title'), [
    '(',
    ')',
  ]);
  expect(open).toBeLessThan(close);
});
