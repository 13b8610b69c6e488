import { expect, type Page } from '@playwright/test';
import { expectPassage, expectQuotes, followQuote } from './quotes';
import {
  anchorOf,
  card,
  events,
  expectSelected,
  hydrated,
  openTimeline,
  quotations,
  sampled,
  settled,
  SOON,
  sourcePage,
  sources,
  timeline,
  type Quotation,
} from './site';
import { test } from './test';

/** From every marked passage, and from every paragraph that carries events, there is a way back. */

test.describe.configure({ mode: 'parallel' });

/** With the selected passage, its words and the way back both lead to its event. */
async function expectLeads(page: Page, quotation: Quotation): Promise<void> {
  const links = page
    .locator(`mark[data-quotes~="${anchorOf(quotation)}"]`)
    .getByRole('link')
    .or(page.getByRole('link', { name: 'Back to the timeline' }));
  const hashes = (): Promise<string[]> =>
    links.evaluateAll((all) => [...new Set(all.map((link) => (link as HTMLAnchorElement).hash))]);
  await expect.poll(hashes, SOON).toEqual([`#${quotation.event.id}`]);
}

for (const source of sources) {
  const here = quotations.filter((item) => item.source === source.id);

  test(`every quote leads to its passage of ${source.id}, and that to its event`, async ({ page }) => {
    await openTimeline(page);
    await expectQuotes(page, here);
    await page.goto(sourcePage(source.id));
    await hydrated(page);
    for (const quotation of here) {
      const anchor = anchorOf(quotation);
      await page.evaluate((hash) => (location.hash = hash), anchor);
      await expectPassage(page, quotation, { isLit: true, isParagraphLit: true });
      await expectLeads(page, quotation);
    }
  });

  test(`clicks lead to passages of ${source.id}, and back to their events`, async ({ page }) => {
    await openTimeline(page);
    for (const quotation of sampled(here))
      await test.step(anchorOf(quotation), async () => {
        const { event } = quotation;
        await followQuote(page, quotation, { isLit: true, isParagraphLit: true });
        await expectLeads(page, quotation);
        await page.getByRole('link', { name: 'Back to the timeline' }).click();
        await page.waitForURL(
          (url) => url.pathname.endsWith(`/t/${timeline.id}/`) && url.hash === `#${event.id}`,
        );
        await expectSelected(page, event.id);
        await expect(card(page, event)).toBeInViewport();
        await settled(page);
      });
  });

  test(`every paragraph of ${source.id} links to the events that rest on it`, async ({ page }) => {
    // Where there is room for a list beside the article, that names them.
    await page.setViewportSize({ width: 800, height: 800 });
    await page.goto(sourcePage(source.id));
    for (const { number, text } of source.paragraphs) {
      const paragraph = page.locator(`#p${number}`);
      await expect(paragraph.getByRole('paragraph')).toHaveText(text);
      const resting = events.filter(({ evidence }) =>
        evidence.some((item) => item.source === source.id && item.paragraph === number),
      );
      const list = paragraph.getByRole('list', { name: 'Events that rest on this paragraph' });
      await expect(list).toHaveCount(resting.length > 0 ? 1 : 0);
      for (const { id, title } of resting)
        await expect(list.getByRole('link', { name: title, exact: true }).first()).toHaveAttribute(
          'href',
          new RegExp(`#${id}$`),
        );
    }
  });

  test(`with no passage selected each mark of ${source.id} leads to an event of its own`, async ({
    page,
  }) => {
    await page.goto(sourcePage(source.id));
    const marks = await page.locator('mark[data-quotes]').evaluateAll((all) =>
      all.map((mark) => ({
        quotes: mark.getAttribute('data-quotes')?.split(' ') ?? [],
        leads: mark.querySelector('a')?.hash.slice(1) ?? '',
      })),
    );
    expect(new Set(marks.flatMap(({ quotes }) => quotes))).toEqual(new Set(here.map(anchorOf)));
    for (const { quotes, leads } of marks)
      expect(quotes.map((quote) => quote.replace(/^q-(.*)-\d+$/, '$1'))).toContain(leads);
  });

  test(`the ways round ${source.id} lead back, too`, async ({ page }) => {
    const last = here.at(-1);
    if (!last) throw new Error(`${source.id} carries no event`);
    const leadsTo = async (id: string): Promise<void> => {
      await page.waitForURL((url) => url.pathname.endsWith(`/t/${timeline.id}/`) && url.hash === `#${id}`);
      await expectSelected(page, id);
      await settled(page);
    };

    await page.setViewportSize({ width: 800, height: 800 });
    await page.goto(`${sourcePage(source.id)}#${anchorOf(last)}`);
    await hydrated(page);
    await page.getByRole('link', { name: 'Back to the timeline' }).click();
    await leadsTo(last.event.id);

    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(source.title);
    await settled(page);
    await page
      .locator(`#p${last.paragraph}`)
      .getByRole('link', { name: last.event.title, exact: true })
      .click();
    await leadsTo(last.event.id);

    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(source.title);
    await settled(page);
    await page.goForward();
    await leadsTo(last.event.id);
  });
}
