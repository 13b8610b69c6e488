import { expect, type Page } from '@playwright/test';
import { capitalised } from '../../src/lib/render/event-text';
import { LANGUAGE_NAMES } from '../../src/lib/messages/languages';
import { shortTitle } from '../../src/lib/source';
import { events, sources, timeline } from './site';
import { test } from './test';

/* Pages in Chinese say in Latin letters only what the timeline says, and names. */

test.describe.configure({ mode: 'parallel' });

const NAMES =
  /Sourceline|APA|EDTF|UTC|SHA-256|Enter|Esc|Home|End|SVG|PNG|PDF|HTML|Markdown|JSON|CSV|CSL|RIS|BibTeX|iCalendar|Web Annotations|TimelineJS|vis-timeline|markwhen/g;
/** Each language calls itself as it does. */
const TONGUES = new RegExp(Object.values(LANGUAGE_NAMES).join('|'), 'g');
/** Addresses and hashes. */
const CODES = /https?:\/\/\S+|\b[0-9a-f]{8,}\b/g;

/** Text of the page and of its labels that has Latin letters, a text each. */
async function latinIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      if (!parent || parent.closest('script, style, template, noscript')) continue;
      found.push(walker.currentNode.textContent ?? '');
    }
    for (const element of document.body.querySelectorAll('[aria-label], [title], [placeholder]'))
      for (const name of ['aria-label', 'title', 'placeholder']) found.push(element.getAttribute(name) ?? '');
    return found.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => /[a-z]/i.test(text));
  });
}

/** All that the timeline itself says, the longest first. */
const DATA: string[] = [];
JSON.stringify(timeline, (_key, value: unknown) => {
  if (typeof value === 'string' && /[a-z]/i.test(value)) {
    const said = value.replace(/\s+/g, ' ').trim();
    // A line may begin with it.
    DATA.push(said, capitalised(said));
  }
  return value;
});
DATA.push(...sources.map(({ title }) => shortTitle(title)));
DATA.sort((a, b) => b.length - a.length);

/**
 * Texts whose element bears another language than they are written in: Chinese is ours, the rest the timeline's.
 * The drawing for paper is a file of its own, whose language is the timeline's.
 */
async function mistaken(page: Page, said: readonly string[]): Promise<string[]> {
  return page.evaluate((data) => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      const text = walker.currentNode.textContent?.replace(/\s+/g, ' ').trim() ?? '';
      const language = parent?.closest('[lang]')?.getAttribute('lang') ?? '';
      const isOurs = /\p{Script=Han}/u.test(text);
      if (!parent || parent.closest('script, style, template, noscript, .figure > svg[role="img"]')) continue;
      if (
        isOurs
          ? !language.startsWith('zh')
          : data.includes(text) && !/:\/\/|^[0-9a-f]{64}$/.test(text) && language !== 'en'
      )
        found.push(`${language}: ${text}`);
    }
    return found;
  }, said);
}

function strangersIn(texts: readonly string[]): string[] {
  return texts.filter((text) => {
    if (DATA.some((said) => said.includes(text))) return false;
    const left = DATA.reduce(
      (rest, said) => rest.replaceAll(said, ' '),
      text.replace(CODES, ' ').replace(NAMES, ' ').replace(TONGUES, ' '),
    );
    return /[a-z]/i.test(left);
  });
}

const [event] = events;
const [source] = sources;
for (const [name, path] of [
  ['the front page', 'zh/'],
  ['a timeline', `zh/t/${timeline.id}/`],
  ['an event', `zh/t/${timeline.id}/e/${event?.id}/`],
  ['an article', `zh/t/${timeline.id}/s/${source?.id}/`],
  ['an embed', `embed/${timeline.id}/?lang=zh`],
] as const)
  test(`${name} in Chinese`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
    const texts = await latinIn(page);
    expect(texts.length).toBeGreaterThan(3);
    expect(strangersIn(texts)).toEqual([]);
    expect(await mistaken(page, DATA)).toEqual([]);
  });
