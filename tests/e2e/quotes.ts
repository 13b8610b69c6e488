import { expect, type Page } from '@playwright/test';
import {
  anchorOf,
  paragraphText,
  placeOf,
  readPassage,
  settled,
  SOON,
  sourcePage,
  type Passage,
  type Quotation,
} from './site';

/** Quotes on their cards and in their articles. */

/** How the articles are named below their quotes. */
export const CITED: Readonly<Record<string, string>> = {
  'straits-times': 'The Straits Times, 8 Sept 2020',
  'china-launches-initiative': 'China launches initiative…, undated',
};

/** The page of the article shows the quote whole, in its paragraph, in sight, and set apart as `lit` says. */
export async function expectPassage(
  page: Page,
  quotation: Quotation,
  lit: Pick<Passage, 'isLit' | 'isParagraphLit'> | Pick<Passage, 'isParagraphLit'>,
): Promise<void> {
  const anchor = anchorOf(quotation);
  await expect
    .poll(() => readPassage(page, anchor), { ...SOON, message: anchor })
    .toMatchObject({
      hasAnchor: true,
      words: quotation.quote,
      paragraph: `p${quotation.paragraph}`,
      paragraphText: paragraphText(quotation.source, quotation.paragraph),
      isSeen: true,
      ...lit,
    });
  await settled(page);
}

/** Follows a quote's place and checks the words that it leads to. */
export async function followQuote(
  page: Page,
  quotation: Quotation,
  lit: Pick<Passage, 'isLit' | 'isParagraphLit'> | Pick<Passage, 'isParagraphLit'>,
): Promise<void> {
  await placeOf(page, quotation).click();
  await page.waitForURL(
    (url) => url.pathname.endsWith(sourcePage(quotation.source)) && url.hash === `#${anchorOf(quotation)}`,
  );
  await expectPassage(page, quotation, lit);
}

/** What a card of the list says, its quotes and where they lead. */
export interface CardText {
  readonly title: string;
  readonly text: string;
  readonly quotes: readonly {
    readonly words: string;
    readonly isVisible: boolean;
    /** By what they say, the full addresses of the links. */
    readonly links: Readonly<Record<string, string>>;
  }[];
}

/** All cards at once: to ask for each by its role and name takes a second for every twenty. */
export function readCards(page: Page): Promise<CardText[]> {
  return page.getByRole('article').evaluateAll((all) => {
    const textOf = (element: Element | null): string =>
      (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
    return all.map((card) => ({
      title: textOf(card.querySelector('h3')),
      text: textOf(card),
      quotes: [...card.querySelectorAll('blockquote')].map((quote) => ({
        words: textOf(quote.querySelector('p')),
        isVisible: quote.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
        links: Object.fromEntries([...quote.querySelectorAll('a')].map((link) => [textOf(link), link.href])),
      })),
    }));
  });
}

/** Every one of these quotes stands on its card, seen and verbatim, and the words of its place lead to its anchor. */
export async function expectQuotes(page: Page, of: readonly Quotation[]): Promise<void> {
  const cards = new Map((await readCards(page)).map((card) => [card.title, card]));
  for (const quotation of of) {
    const shown = cards.get(quotation.event.title)?.quotes[quotation.index];
    expect(shown, anchorOf(quotation)).toMatchObject({ words: quotation.quote, isVisible: true });
    const place = `${CITED[quotation.source]}, ¶ ${quotation.paragraph}`;
    const leads = `/${sourcePage(quotation.source)}#${anchorOf(quotation)}`;
    expect(shown?.links[place]?.endsWith(leads), `${place} leads to ${shown?.links[place]}`).toBe(true);
  }
}
