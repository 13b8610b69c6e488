import { quoteText } from '../../src/lib/model/quote';
import { expect, type Page } from '@playwright/test';
import { english } from '../../src/lib/messages/english';
import { expectPassage, expectQuotes, followQuote, readCards } from './quotes';
import {
  anchorOf,
  card,
  EMBED,
  eventPage,
  events,
  HOME,
  placeOf,
  quotations,
  quoteOf,
  sampled,
  sourcePage,
  sources,
  timeline,
  TIMELINE,
  type Quotation,
} from './site';
import { test } from './test';

/** Without scripts the page is the full list with its quotes and links, and a drawn axis. */

test.describe.configure({ mode: 'parallel' });
test.use({ javaScriptEnabled: false });

/** The words of a quote in its article, and beside their paragraph a link to the event. */
async function expectWords(page: Page, quotation: Quotation): Promise<void> {
  await expectPassage(page, quotation, { isParagraphLit: true });
  const beside = page.locator(`#p${quotation.paragraph}`);
  await expect(
    beside.getByRole('link', { name: quotation.event.title, exact: true }).first(),
  ).toHaveAttribute('href', new RegExp(`#${quotation.event.id}$`));
}

for (const source of sources) {
  const here = quotations.filter((item) => item.source === source.id);

  test(`every quote leads to its words in ${source.id}, and they lead back`, async ({ page }) => {
    await page.goto(HOME);
    await expectQuotes(page, here);
    for (const quotation of here) {
      // After the first it is but another anchor of the page that is there.
      await page.goto(`${sourcePage(source.id)}#${anchorOf(quotation)}`);
      await expectWords(page, quotation);
      const messages = page
        .locator(`mark[data-quotes~="${anchorOf(quotation)}"]`)
        .getByRole('link')
        .first();
      const [leads = ''] = /#.+$/.exec((await messages.getAttribute('href')) ?? '') ?? [];
      expect(events.map(({ id }) => `#${id}`)).toContain(leads);
    }
  });

  test(`clicks lead to words in ${source.id}, and back`, async ({ page }) => {
    await page.goto(HOME);
    for (const quotation of sampled(here))
      await test.step(anchorOf(quotation), async () => {
        await followQuote(page, quotation, { isParagraphLit: true });
        await expectWords(page, quotation);
        await page
          .locator(`mark[data-quotes~="${anchorOf(quotation)}"]`)
          .getByRole('link')
          .first()
          .click();
        await page.waitForURL((url) => url.pathname.endsWith(`/${TIMELINE}`) && url.hash !== '');
        await expect(page.locator(':target').getByRole('article')).toBeInViewport();
      });
  });
}

test('every event is there with title, date, basis, summary and quotes', async ({ page }) => {
  await page.goto(HOME);
  await expect(page.getByRole('article')).toHaveCount(events.length);
  await expectQuotes(page, quotations);
  const cards = await readCards(page);
  for (const event of events) {
    const { text } = cards.find(({ title }) => title === event.title) ?? { text: '' };
    expect(text).toContain(english.event.readFrom(event.date.basis, event.date.asWritten));
    expect(text).toContain(event.summary.replace(/\s+/g, ' ').trim());
  }
  // The same by role and name.
  for (const quotation of sampled(quotations, 10)) {
    await expect(card(page, quotation.event).getByRole('heading')).toHaveText(quotation.event.title);
    await expect(
      quoteOf(page, quotation).getByText(quoteText(quotation.quote), { exact: true }),
    ).toBeVisible();
    await expect(placeOf(page, quotation)).toBeVisible();
  }
});

for (const address of [HOME, EMBED])
  for (const width of [360, 768, 1280])
    test(`the drawn axis of ${address} is there at ${width} px, its marks link to the cards`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(address);
      const figure = page.getByRole('group', { name: timeline.title });
      await expect(figure).toHaveCount(1);
      await expect(figure).toBeVisible();
      const marks = await figure.getByRole('link').evaluateAll((all) =>
        all.map((mark) => ({
          leads: mark.getAttribute('href') ?? '',
          name: mark.getAttribute('aria-label') ?? '',
          box: mark.getBoundingClientRect().toJSON() as DOMRect,
        })),
      );
      expect(marks.map(({ leads }) => leads).sort()).toEqual(events.map(({ id }) => `#${id}`).sort());
      for (const { leads, name, box } of marks) {
        expect(name).toContain(events.find(({ id }) => `#${id}` === leads)?.title);
        expect(box.width * box.height, `${leads} is drawn`).toBeGreaterThan(0);
        expect(box.left + box.width / 2, `${leads} is in the frame`).toBeLessThan(width);
      }
      const [first] = events;
      if (!first) throw new Error('no events');
      await figure.getByRole('link', { name: first.title }).locator('.body').click();
      await expect(page).toHaveURL(new RegExp(`#${first.id}$`));
      await expect(card(page, first)).toBeInViewport();
    });

test('no control is shown that does nothing', async ({ page }) => {
  for (const address of [HOME, EMBED, sourcePage(sources[0]?.id ?? ''), eventPage(events[0]?.id ?? '')]) {
    await page.goto(address);
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByRole('listbox')).toHaveCount(0);
    await expect(page.getByRole('main')).toBeVisible();
  }
});
