import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import type { TimelineEvent } from '../../src/lib/model/timeline';
import { english } from '../../src/lib/messages/english';
import { CITED, expectQuotes, readCards } from './quotes';
import {
  anchorOf,
  BUILD,
  eventPage,
  events,
  hydrated,
  openTimeline,
  placeOf,
  quotations,
  quoteOf,
  readPassage,
  sampled,
  sourcePage,
  sources,
  SOON,
} from './site';
import { test } from './test';

/** Nothing stands on the timeline that does not lead, by one link, to its own words in an archived article. */

test.describe.configure({ mode: 'parallel' });

test('the data is what the two articles give', () => {
  expect(events.length).toBeGreaterThanOrEqual(33);
  expect(sources.flatMap(({ paragraphs }) => paragraphs)).toHaveLength(35);
  for (const { evidence } of events) expect(evidence.length).toBeGreaterThan(0);
});

test('every quote stands on its card as it is kept, with its place', async ({ page }) => {
  await openTimeline(page);
  await expectQuotes(page, quotations);
  // The same by role and name, as a reader of the screen is told it.
  for (const quotation of sampled(quotations, 10)) {
    await expect(quoteOf(page, quotation).getByRole('paragraph')).toHaveText(quotation.quote);
    await expect(placeOf(page, quotation)).toHaveText(`${CITED[quotation.source]}, ¶ ${quotation.paragraph}`);
  }
});

for (const source of sources)
  test(`an address with an anchor opens on the words in ${source.id}, as it does after a link`, async ({
    page,
  }) => {
    // All of them are gone through by anchor alone in back.test.ts; here each is a page that loads.
    for (const quotation of sampled(quotations.filter((item) => item.source === source.id))) {
      const anchor = anchorOf(quotation);
      // Another query makes it another page, where another anchor alone would not.
      await page.goto(`${sourcePage(source.id)}?${anchor}#${anchor}`);
      await expect
        .poll(() => readPassage(page, anchor), { ...SOON, message: anchor })
        .toMatchObject({ hasAnchor: true, words: quotation.quote, isSeen: true, isLit: true });
    }
  });

interface EventPage {
  readonly heading: string;
  readonly quotes: readonly { readonly words: string; readonly places: readonly (readonly string[])[] }[];
}

/** The heading of an event's page, its quotes and where they lead. */
const readEventPage = (body: HTMLElement): EventPage => ({
  heading: body.querySelector('h1')?.textContent.trim() ?? '',
  quotes: [...body.querySelectorAll('section[aria-labelledby=evidence] blockquote')].map((quote) => ({
    words: quote.querySelector('p')?.textContent.trim() ?? '',
    places: [...quote.querySelectorAll('a')].map((link) => [
      link.textContent.trim(),
      link.getAttribute('href') ?? '',
    ]),
  })),
});

test('the page of an event has the same quotes and ways', async ({ page, baseURL }) => {
  const expectSame = (event: TimelineEvent, { heading, quotes }: EventPage): void => {
    expect(heading).toBe(event.title);
    expect(quotes.map(({ words }) => words)).toEqual(event.evidence.map(({ quote }) => quote));
    for (const [index, { source, paragraph }] of event.evidence.entries()) {
      const leads = new URL(`${sourcePage(source)}#${anchorOf({ event, index })}`, baseURL).href;
      const places = quotes[index]?.places.map(([words, href = '']) => [
        words,
        new URL(href, new URL(eventPage(event.id), baseURL)).href,
      ]);
      expect(places).toContainEqual([`${CITED[source]}, ¶ ${paragraph}`, leads]);
    }
  };
  // What the build wrote is read without loading it; a few are opened.
  for (const event of events) {
    const html = readFileSync(`${BUILD}${eventPage(event.id)}index.html`, 'utf8');
    const read = `(${readEventPage.toString()})(new DOMParser().parseFromString(${JSON.stringify(html)}, 'text/html').body)`;
    expectSame(event, await page.evaluate<EventPage>(read));
  }
  for (const event of sampled(events)) {
    await page.goto(eventPage(event.id));
    await hydrated(page);
    const section = page.getByRole('region', { name: english.event.evidence, exact: true });
    await expect(section.getByRole('blockquote')).toHaveCount(event.evidence.length);
    expectSame(event, await page.locator('body').evaluate(readEventPage));
  }
});

test('a card has its title, date, summary, speaker and lane', async ({ page }) => {
  await openTimeline(page);
  const cards = await readCards(page);
  expect(cards.map(({ title }) => title).sort()).toEqual(events.map(({ title }) => title).sort());
  for (const event of events) {
    const { text } = cards.find(({ title }) => title === event.title) ?? { text: '' };
    for (const words of event.date.asWritten) expect(text).toContain(`“${words}”`);
    for (const words of [event.summary, event.attribution, event.difference ?? ''])
      expect(text).toContain(words.replace(/\s+/g, ' ').trim());
  }
});
