import { expect, type Locator, type Page } from '@playwright/test';
import { coverageOf } from '../../src/lib/core';
import { english, englishLazy, englishSite } from '../../src/lib/messages/english';
import {
  card,
  eventPage,
  eventThat,
  events,
  HOME,
  hydrated,
  openTimeline,
  sources,
  timeline,
  TIMELINE,
} from './site';
import { test } from './test';

/** What a card opens about its event: the evidence, and two sources side by side; and how far sources are used. */

test.describe.configure({ mode: 'parallel' });

const words = englishLazy.evidence;
const network = eventThat(({ id }) => id === 'clean-network-unveiled');
const saying = eventThat(({ id }) => id === 'wang-certain-country');
const single = eventThat(({ evidence }) => new Set(evidence.map(({ source }) => source)).size === 1);

const button = (page: Page, event: typeof network, part: 'evidence' | 'compare'): Locator =>
  card(page, event).getByRole('button', { name: english.event.parts[part], exact: true });
const marks = (within: Locator, kind: string): Locator => within.locator(`blockquote mark.${kind}`);

test('quotations of one saying are set side by side with the words that differ', async ({ page }) => {
  await openTimeline(page);
  await button(page, saying, 'compare').click();
  const compared = card(page, saying).getByRole('region', { name: words.compare });
  await expect(marks(compared, 'differs')).toHaveText(['networks', 'network']);
  await expect(compared.getByText(words.saying, { exact: true })).toBeVisible();
  await expect(compared.getByText('The Straits Times, 8 Sept 2020').first()).toBeVisible();
  await expect(compared.getByText('China launches initiative…, undated').first()).toBeVisible();
  await expect(compared.getByText(words.legendDiffers)).toBeVisible();
  for (const { quote } of saying.evidence) await expect(compared).toContainText(quote);
});

test('two reports show who is said to have announced the Clean Network', async ({ page }) => {
  await openTimeline(page);
  await button(page, network, 'compare').click();
  const compared = card(page, network).getByRole('region', { name: words.compare });
  await expect(marks(compared, 'differs')).toHaveCount(0);
  await expect(marks(compared, 'named').getByText(/Mike Pompeo/)).toBeVisible();
  await expect(marks(compared, 'named').getByText('Donald Trump')).toBeVisible();
  const sides = await compared
    .locator('.side')
    .evaluateAll((all) => all.map((side) => side.getBoundingClientRect().left));
  expect(new Set(sides).size).toBe(2);
});

test('one article is not compared', async ({ page }) => {
  await openTimeline(page);
  await expect(button(page, single, 'evidence')).toBeVisible();
  await expect(button(page, single, 'compare')).toHaveCount(0);
});

test('the keyboard opens a part, changes to the other and closes it, and stays on its button', async ({
  page,
}) => {
  await openTimeline(page);
  const [evidence, compare] = [button(page, network, 'evidence'), button(page, network, 'compare')];
  await expect(evidence).toHaveAttribute('aria-expanded', 'false');
  await evidence.focus();
  await page.keyboard.press('Enter');
  const regions = card(page, network).getByRole('region');
  await expect(regions).toHaveCount(1);
  await expect(evidence).toHaveAttribute('aria-expanded', 'true');
  await expect(evidence).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(compare).toBeFocused();
  await page.keyboard.press('Space');
  await expect(compare).toHaveAttribute('aria-expanded', 'true');
  await expect(evidence).toHaveAttribute('aria-expanded', 'false');
  await expect(regions).toHaveCount(1);
  await page.keyboard.press('Space');
  await expect(regions).toHaveCount(0);
  await expect(compare).toBeFocused();
});

test('a press copies a citation, and says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openTimeline(page);
  await button(page, network, 'evidence').click();
  const region = card(page, network).getByRole('region', { name: words.title });
  await expect(region).toContainText(words.articles(2));
  await expect(region).toContainText(words.basis[network.date.basis]);
  await expect(region).toContainText(network.date.edtf);

  const [kept, published] = [0, 1].map((at) => region.locator('.article').nth(at));
  if (!kept || !published) throw new Error('two articles');
  const copied = async (article: Locator, style: keyof typeof words.styles): Promise<string> => {
    await article.getByRole('button', { name: words.styles[style], exact: true }).first().click();
    await expect(article.getByRole('status').first()).toHaveText(words.copied(words.styles[style]));
    return page.evaluate(() => navigator.clipboard.readText());
  };
  expect(await copied(published, 'chicago')).toBe(
    'Elizabeth Law, “China introduces new cyber-security initiative, says it will not illegally collect data,” ' +
      `The Straits Times, September 8, 2020, para. 3, ${sources[1]?.url ?? ''}.`,
  );
  expect(await copied(kept, 'apa')).toBe(
    'China launches initiative for global data security issues. (n.d.).\n' +
      '(“China launches initiative for global data security issues,” n.d., para. 7)',
  );
  const lines = (await copied(published, 'quote')).split('\n');
  expect(lines[0]).toBe(network.evidence[1]?.quote);
  expect(lines[2]).toContain('#:~:text=');
  const [quote, , link] = (await copied(kept, 'quote')).split('\n');
  expect(quote).toBe(network.evidence[0].quote);
  await page.goto(link ?? '');
  await expect(page.locator(':target')).toContainText('US Secretary of State Mike Pompeo');
});

test('where copying is not allowed, the text is there, selected', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('not allowed')) },
    });
  });
  await openTimeline(page);
  await button(page, network, 'evidence').click();
  const region = card(page, network).getByRole('region', { name: words.title });
  await region.getByRole('button', { name: words.styles.footnote, exact: true }).first().click();
  await expect(region.getByRole('status').first()).toHaveText(words.copyFailed);
  const field = region.getByRole('textbox');
  await expect(field).toBeFocused();
  const selected = await field.evaluate((node: HTMLTextAreaElement) =>
    node.value.slice(node.selectionStart, node.selectionEnd),
  );
  expect(selected).toContain(
    '“China launches initiative for global data security issues”, undated, ¶ 7, http',
  );
});

test('what shows it comes with the press', async ({ page }) => {
  const asked: string[] = [];
  await openTimeline(page, HOME);
  await hydrated(page);
  await page.waitForLoadState('networkidle');
  page.on('request', (request) => asked.push(request.url()));
  await button(page, saying, 'compare').click();
  await expect(card(page, saying).getByRole('region', { name: words.compare })).toBeVisible();
  expect(asked.some((url) => url.endsWith('.js'))).toBe(true);
});

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('the page of an event has evidence and comparison', async ({ page }) => {
      await page.goto(eventPage(saying.id));
      const compared = page.getByRole('region', { name: words.compare });
      await expect(marks(compared, 'differs')).toHaveText(['networks', 'network']);
      await expect(compared).toContainText(saying.difference ?? '');
      const region = page.getByRole('region', { name: words.title, exact: true });
      await expect(region).toContainText(words.articles(2));
      for (const { paragraph } of saying.evidence)
        await expect(region).toContainText(words.verbatim(paragraph));
      for (const { sha256 } of sources) await expect(region).toContainText(sha256);
      await expect(page.getByRole('button')).toHaveCount(javaScriptEnabled ? saying.evidence.length * 4 : 0);
    });

    test('the coverage of the sources tells what each paragraph carries', async ({ page }) => {
      await page.goto(TIMELINE);
      await page.getByRole('link', { name: englishSite.coverage, exact: true }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(englishLazy.coverage.title);
      await expect(page).toHaveURL(/\/coverage\/$/);
      for (const { source, paragraphs, bare, perParagraph } of coverageOf(timeline)) {
        const title = sources.find(({ id }) => id === source)?.title ?? '';
        const region = page.getByRole('region', { name: title });
        await expect(region).toContainText(englishLazy.coverage.count(paragraphs - bare.length, paragraphs));
        await expect(region.getByText(englishLazy.coverage.noEvent, { exact: true })).toHaveCount(
          bare.length,
        );
        for (const { number, events: ids } of perParagraph) {
          const links = page.locator(`[id="${source}-p${number}"] li a`);
          await expect(links).toHaveText(
            ids.map((id) => events.find((event) => event.id === id)?.title ?? ''),
          );
        }
      }
    });
  });

test('the coverage page is whole at 320 px and on paper', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(`${TIMELINE}coverage/`);
  const overflow = (): Promise<number> =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(await overflow()).toBe(0);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('link', { name: englishSite.backToTimeline })).toBeHidden();
});
