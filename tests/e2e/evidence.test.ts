import { expect, test } from '@playwright/test';
import { english } from '../../src/lib/words/en';
import {
  card,
  eventPage,
  events,
  openTimeline,
  placeOf,
  quotations,
  quoteOf,
  readPassage,
  sourcePage,
  sources,
  SOON,
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

test('every quote stands on its card as it is kept, with its place', async ({ page }) => {
  await openTimeline(page);
  for (const quotation of quotations) {
    await expect(quoteOf(page, quotation).getByRole('paragraph')).toHaveText(quotation.quote);
    await expect(placeOf(page, quotation)).toHaveText(`${CITED[quotation.source]}, ¶ ${quotation.paragraph}`);
  }
});

for (const source of sources)
  test(`an address with an anchor opens on the words in ${source.id}, as it does after a link`, async ({
    page,
  }) => {
    test.setTimeout(90_000);
    for (const quotation of quotations.filter((item) => item.source === source.id)) {
      const anchor = `q-${quotation.event.id}-${quotation.index + 1}`;
      // Another query makes it another page, where another anchor alone would not.
      await page.goto(`${sourcePage(source.id)}?${anchor}#${anchor}`);
      await expect
        .poll(() => readPassage(page, anchor), { ...SOON, message: anchor })
        .toMatchObject({ hasAnchor: true, words: quotation.quote, isSeen: true, isLit: true });
    }
  });

test('the page of an event has the same quotes and ways', async ({ page }) => {
  for (const event of events) {
    await page.goto(eventPage(event.id), { waitUntil: 'domcontentloaded' });
    await expect(page.getByRole('heading', { level: 1 }), event.id).toHaveText(event.title);
    const section = page.getByRole('region', { name: english.event.evidence, exact: true });
    const quotes = await section.getByRole('blockquote').evaluateAll((all) =>
      all.map((quote) => ({
        words: quote.querySelector('p')?.textContent.trim(),
        places: [...quote.querySelectorAll('a')].map(({ textContent, href }) => [textContent.trim(), href]),
      })),
    );
    expect(quotes.map(({ words }) => words)).toEqual(event.evidence.map(({ quote }) => quote));
    for (const [index, { source, paragraph }] of event.evidence.entries()) {
      const address = new URL(
        `${sourcePage(source)}#q-${event.id}-${index + 1}`,
        test.info().project.use.baseURL,
      );
      expect(quotes[index]?.places).toContainEqual([`${CITED[source]}, ¶ ${paragraph}`, address.href]);
    }
  }
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
