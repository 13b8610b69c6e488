import { expect, type Locator, type Page } from '@playwright/test';
import { english, englishLazy, englishShare } from '../../src/lib/messages/english';
import type { LazyMessages } from '../../src/lib/messages/types/lazy';
import type { ShareMessages } from '../../src/lib/messages/types/share';
import type { Messages } from '../../src/lib/messages/types/page';
import chinese from '../../src/lib/messages/zh/page';
import chineseLazy from '../../src/lib/messages/zh/lazy';
import chineseShare from '../../src/lib/messages/zh/share';
import { chooseFile, madeCsv, openPage, pick } from './open-file';
import {
  axis,
  card,
  eventPage,
  eventThat,
  HOME,
  hydrated,
  sourcePage,
  sources,
  timeline,
  TIMELINE,
} from './site';

/** Every view of the site, in each language, for tests that go through them all. */

export interface Tongue {
  readonly name: string;
  /** Before the address of a page. */
  readonly path: string;
  /** After the address of an embed. */
  readonly query: string;
  readonly messages: Messages;
  readonly lazy: LazyMessages;
  readonly share: ShareMessages;
}

export const TONGUES: readonly Tongue[] = [
  { name: 'English', path: '', query: '', messages: english, lazy: englishLazy, share: englishShare },
  {
    name: 'Chinese',
    path: 'zh/',
    query: '?lang=zh',
    messages: chinese,
    lazy: chineseLazy,
    share: chineseShare,
  },
];

export interface View {
  readonly name: string;
  readonly open: (page: Page, tongue: Tongue) => Promise<void>;
  /** What of the page is not in a view before this one; without it the whole page is new. */
  readonly part?: string;
  /** The widest window that has it. */
  readonly maxWidth?: number;
  /** It is one for all languages. */
  readonly isOne?: boolean;
}

/** The event with most to show: two articles, a reason for its date, a difference. */
export const fullEvent = eventThat(
  ({ evidence, difference }) => difference !== undefined && evidence[0].source !== evidence[1]?.source,
);

async function openHome(page: Page, { path }: Pick<Tongue, 'path'>): Promise<void> {
  await page.goto(path === '' ? HOME : path);
  await expect(axis(page)).toBeVisible();
}

const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });

async function openFilters(page: Page, tongue: Tongue): Promise<void> {
  await openHome(page, tongue);
  await button(page, tongue.messages.timeline.filters).click();
  await expect(page.getByRole('group', { name: tongue.lazy.find.title, exact: true })).toBeVisible();
}

async function openPart(page: Page, tongue: Tongue, part: 'evidence' | 'compare'): Promise<void> {
  await openHome(page, tongue);
  const within = card(page, fullEvent);
  await within.getByRole('button', { name: tongue.messages.event.parts[part], exact: true }).click();
  await expect(within.getByRole('region')).toBeVisible();
  for (const summary of await within.locator('summary').all()) await summary.click();
}

async function openSharePart(
  page: Page,
  { path, messages, share }: Tongue,
  part: 'embed' | 'cite',
): Promise<void> {
  await openHome(page, { path });
  await button(page, messages.timeline.share).click();
  await page.getByRole('dialog').getByRole('tab', { name: share.tabs[part], exact: true }).click();
  await expect(page.getByRole('tabpanel', { name: share.tabs[part], exact: true })).toBeVisible();
}

async function openSheet(page: Page, tongue: Tongue): Promise<Locator> {
  await openHome(page, tongue);
  await card(page, fullEvent).getByRole('blockquote').first().getByRole('link').first().click();
  const sheet = page.getByRole('dialog');
  await expect(sheet).toBeVisible();
  return sheet;
}

const page =
  (address: string) =>
  async (page: Page, { path }: Tongue): Promise<void> => {
    await page.goto(`${path}${address}`);
    await hydrated(page);
  };

export const VIEWS: readonly View[] = [
  { name: 'the timeline', open: openHome },
  {
    name: 'a selected event',
    part: 'article.chosen, [role=listbox]',
    open: async (page, { path }) => {
      await page.goto(`${path === '' ? HOME : path}#${fullEvent.id}`);
      await expect(card(page, fullEvent)).toBeInViewport();
    },
  },
  {
    name: 'search with results',
    part: 'search',
    open: async (page, tongue) => {
      await openHome(page, tongue);
      await page.getByRole('searchbox').fill('data security');
      await page.locator('search summary').click();
      await expect(page.locator('search mark').first()).toBeVisible();
    },
  },
  {
    name: 'filters',
    part: 'search',
    open: async (page, tongue) => {
      await openFilters(page, tongue);
      await page.getByRole('checkbox').first().check();
      await expect(button(page, tongue.lazy.find.clearAll)).toBeVisible();
    },
  },
  {
    name: 'nothing found',
    part: 'search',
    open: async (page, tongue) => {
      await openFilters(page, tongue);
      await page.getByRole('checkbox').first().check();
      await page.getByRole('searchbox').fill('hoffman');
      await expect(page.getByText(tongue.lazy.find.noneFound)).toBeVisible();
    },
  },
  {
    name: 'the table',
    part: '.list',
    open: async (page, tongue) => {
      await openHome(page, tongue);
      await button(page, tongue.messages.timeline.modes.table).click();
      await expect(page.getByRole('table')).toBeVisible();
    },
  },
  {
    name: 'the evidence',
    part: `[data-event="${fullEvent.id}"]`,
    open: (page, tongue) => openPart(page, tongue, 'evidence'),
  },
  {
    name: 'the comparison',
    part: `[data-event="${fullEvent.id}"]`,
    open: (page, tongue) => openPart(page, tongue, 'compare'),
  },
  {
    name: 'going to a date, beside the overview',
    part: 'section:has([role=listbox])',
    open: async (page, tongue) => {
      await openHome(page, tongue);
      await button(page, tongue.messages.timeline.zoomIn).click();
      await button(page, tongue.messages.timeline.goToDate).click();
      await page.getByLabel(tongue.lazy.overview.date, { exact: true }).fill('1999');
      await page.keyboard.press('Enter');
      await expect(page.locator('form .answer')).not.toHaveText('');
      await expect(page.getByRole('slider')).toHaveCount(3);
    },
  },
  {
    name: 'the keys',
    part: 'dialog[open]',
    open: async (page, tongue) => {
      await openHome(page, tongue);
      await button(page, tongue.messages.timeline.keys).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'sharing an embed',
    part: 'dialog[open]',
    open: (page, tongue) => openSharePart(page, tongue, 'embed'),
  },
  {
    name: 'sharing a citation',
    part: 'dialog[open]',
    open: (page, tongue) => openSharePart(page, tongue, 'cite'),
  },
  {
    name: 'the sheet, half drawn',
    part: '[role=dialog]',
    maxWidth: 768,
    open: async (page, tongue) => void (await openSheet(page, tongue)),
  },
  {
    name: 'the sheet, whole',
    part: '[role=dialog]',
    maxWidth: 768,
    open: async (page, tongue) => {
      const sheet = await openSheet(page, tongue);
      await button(page, tongue.lazy.reading.wholeArticle).click();
      await expect(sheet).toHaveClass(/full/);
    },
  },
  { name: 'an event', open: page(eventPage(fullEvent.id)) },
  {
    name: 'an article',
    open: async (view, tongue) => {
      const [source] = sources;
      await page(sourcePage(source?.id ?? ''))(view, tongue);
      await axis(view).focus();
      await view.keyboard.press('Home');
    },
  },
  { name: 'the coverage', open: page(`${TIMELINE}coverage/`) },
  {
    name: 'opening a file',
    open: async (view, tongue) => {
      await openPage(view, tongue.path);
      await view.locator('summary').click();
    },
  },
  {
    name: 'a file that cannot be read',
    part: 'main',
    open: async (view, tongue) => {
      await openPage(view, tongue.path);
      await pick(view, '');
      await expect(view.locator('.problem')).toBeVisible();
    },
  },
  {
    name: 'a file of events, narrowed, with faults, one selected',
    open: async (view, tongue) => {
      await openPage(view, tongue.path);
      await chooseFile(
        view,
        madeCsv(2000, (n) => (n < 5 ? `x,Bad,2020-13-${n},,,,,,` : undefined)),
      );
      await view.locator('.faults summary').click();
      await view.locator('search button').first().click();
      await view.getByRole('searchbox').fill('town');
      await expect(view.locator('.steps')).toBeVisible();
      await view.getByRole('searchbox').press('Enter');
      await expect(view.locator('section.detail h2')).toBeVisible();
    },
  },
  {
    name: 'the embed',
    open: async (page, { query }) => {
      await page.goto(`embed/${timeline.id}/${query}`);
      await expect(axis(page)).toBeVisible();
    },
  },
  {
    name: 'the one file',
    isOne: true,
    open: async (page) => {
      await page.goto(`t/${timeline.id}.standalone.html`);
      await expect(axis(page)).toBeVisible();
    },
  },
  { name: 'no page', isOne: true, open: async (page) => void (await page.goto('404.html')) },
];

/** A window, and how large its text is. */
export interface Size {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly text?: string;
  /** Larger, not narrower: the colours are those of the size itself. */
  readonly isZoomed?: boolean;
}

/** Half the width of 1280 px is what a browser zoomed to 200 % has. */
export const SIZES: readonly Size[] = [
  { name: '1280 px', width: 1280, height: 800 },
  { name: '1280 px with text of 200 %', width: 1280, height: 800, text: '200%', isZoomed: true },
  { name: '768 px', width: 768, height: 900 },
  { name: '640 px, a page zoomed to 200 %', width: 640, height: 400, isZoomed: true },
  { name: '320 px', width: 320, height: 640 },
];

/** Brings the window to a size, without loading the page again. */
export async function resize(page: Page, { width, height, text = '' }: Size): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.evaluate(async (size) => {
    document.documentElement.style.fontSize = size;
    for (let n = 0; n < 4; n += 1) await new Promise((next) => requestAnimationFrame(next));
  }, text);
}
