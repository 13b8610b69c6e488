import { expect, test } from '@playwright/test';
import {
  card,
  eventPage,
  events,
  followQuote,
  openTimeline,
  placeOf,
  quotations,
  quoteOf,
  readPassage,
  sourcePage,
  sources,
} from './site';

/** Nothing stands on the timeline that does not lead, by one link, to its own words in a kept article. */

test.describe.configure({ mode: 'parallel' });

const CITED: Readonly<Record<string, string>> = {
  'straits-times': 'The Straits Times, 8 Sept 2020',
  'china-launches-initiative': 'China launches initiative…, undated',
};

test('the data is what the two articles give', () => {
  expect(events.length).toBeGreaterThanOrEqual(33);
  expect(sources.flatMap(({ paragraphs }) => paragraphs)).toHaveLength(35);
  for (const { evidence } of events) expect(evidence.length).toBeGreaterThan(0);
});

for (const source of sources)
  test(`every quote leads to its words in ${source.id}`, async ({ page }) => {
    test.setTimeout(90_000);
    await openTimeline(page);
    for (const quotation of quotations.filter((item) => item.source === source.id))
      await test.step(`${quotation.event.id}, quote ${quotation.index + 1}`, async () => {
        await expect(quoteOf(page, quotation).getByRole('paragraph')).toHaveText(quotation.quote);
        await expect(placeOf(page, quotation)).toHaveText(`${CITED[source.id]}, ¶ ${quotation.paragraph}`);
        await followQuote(page, quotation, { isLit: true, isParagraphLit: true });
        await page.goBack();
        await expect(placeOf(page, quotation)).toBeAttached();
      });
  });

test('an address with an anchor opens on the words, as it does after a link', async ({ page }) => {
  test.setTimeout(90_000);
  for (const source of sources)
    for (const quotation of quotations.filter((item) => item.source === source.id)) {
      const anchor = `q-${quotation.event.id}-${quotation.index + 1}`;
      await page.goto('about:blank');
      await page.goto(`${sourcePage(source.id)}#${anchor}`);
      await expect
        .poll(() => readPassage(page, anchor), anchor)
        .toMatchObject({ hasAnchor: true, words: quotation.quote, isSeen: true, isLit: true });
    }
});

test('the page of an event has the same quotes and ways', async ({ page }) => {
  for (const event of events)
    await test.step(event.id, async () => {
      await page.goto(eventPage(event.id));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(event.title);
      await expect(page.getByRole('blockquote').getByRole('paragraph')).toHaveText(
        event.evidence.map(({ quote }) => quote),
      );
      for (const [index, { source, paragraph }] of event.evidence.entries()) {
        const place = page
          .getByRole('blockquote')
          .nth(index)
          .getByRole('link', { name: /, ¶ \d+$/ });
        await expect(place).toHaveText(`${CITED[source]}, ¶ ${paragraph}`);
        await expect(place).toHaveAttribute('href', new RegExp(`/s/${source}/#q-${event.id}-${index + 1}$`));
      }
    });
});

test('a card has its title, date, summary, speaker and lane', async ({ page }) => {
  await openTimeline(page);
  await expect(page.getByRole('article')).toHaveCount(events.length);
  for (const event of events) {
    const shown = card(page, event);
    await expect(shown).toContainText(event.summary);
    await expect(shown).toContainText(event.attribution);
    for (const words of event.date.asWritten) await expect(shown).toContainText(`“${words}”`);
    if (event.difference) await expect(shown).toContainText(event.difference);
  }
});
