import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { tableOf } from '../../src/lib/model/table';
import type { Evidence, Timeline, TimelineEvent } from '../../src/lib/model/timeline';
import { BUILD, HOME, SOON } from './any-site';

export * from './any-site';

/**
 * What tests on the pages of the demo share: its data, as the build gives it out, and the ways to name things on its
 * pages. The tests that import this go with the demo (scripts/lib/demo-tests.js).
 */

export const timeline = JSON.parse(readFileSync(`${BUILD}t/clean-network.json`, 'utf8')) as Timeline;
export const { events, sources } = timeline;

/** The events in reading order, which is that of time, whatever the order of the file. */
export const inOrder: readonly TimelineEvent[] = Array.from(tableOf(timeline).event, (index) => {
  const event = events[index];
  if (!event) throw new Error(`no event ${index}`);
  return event;
});

export const TIMELINE = `t/${timeline.id}/`;
export const EMBED = `embed/${timeline.id}/`;
export const eventPage = (id: string): string => `${TIMELINE}e/${id}/`;
export const sourcePage = (id: string): string => `${TIMELINE}s/${id}/`;

/** Every quote of the timeline, with the event that it belongs to and its number there, from 0. */
export interface Quotation extends Evidence {
  readonly event: TimelineEvent;
  readonly index: number;
}
export const quotations: readonly Quotation[] = events.flatMap((event) =>
  event.evidence.map((item, index) => ({ ...item, event, index })),
);

/** The anchor of a quote in its article. */
export const anchorOf = ({ event, index }: Pick<Quotation, 'event' | 'index'>): string =>
  `q-${event.id}-${index + 1}`;

export function paragraphText(source: string, paragraph: number): string {
  const found = sources
    .find(({ id }) => id === source)
    ?.paragraphs.find(({ number }) => number === paragraph)?.text;
  if (found === undefined) throw new Error(`${source} has no paragraph ${paragraph}`);
  return found;
}

/** The first event that has `quality`; the data must hold one. */
export function eventThat(quality: (event: TimelineEvent) => boolean): TimelineEvent {
  const event = events.find(quality);
  if (!event) throw new Error('no event of the timeline is like that');
  return event;
}

export const axis = (page: Page): Locator => page.getByRole('listbox', { name: timeline.title });

export const mark = (page: Page, id: string): Locator => axis(page).locator(`[role=option][href$="#${id}"]`);

export const card = (page: Page, event: TimelineEvent): Locator =>
  page.getByRole('article', { name: event.title, exact: true });

/** The quote of a card, and the link below it that says where it stands. */
export const quoteOf = (page: Page, { event, index }: Quotation): Locator =>
  card(page, event).getByRole('blockquote').nth(index);
export const placeOf = (page: Page, quotation: Quotation): Locator =>
  quoteOf(page, quotation).getByRole('link', { name: new RegExp(`, ¶ ${quotation.paragraph}$`) });

/** Opens a timeline and waits until keys and pointers work on it. */
export async function openTimeline(page: Page, address: string = HOME): Promise<void> {
  await page.goto(address);
  await expect(axis(page)).toBeVisible();
}

export interface SelectionState {
  /** The event of the selected mark, of the axis's active descendant, and of the card set apart. */
  readonly mark: readonly string[];
  readonly active: string | null;
  readonly card: readonly string[];
}

/** What the axis and the list say is selected, by event. */
export function readSelection(page: Page): Promise<SelectionState> {
  return page.evaluate(() => {
    const ofMark = (mark: Element | null): string | null =>
      mark?.getAttribute('href')?.replace(/^.*#/, '') ?? null;
    const list = document.querySelector('[role=listbox]');
    const selected = [...document.querySelectorAll('[role=option][aria-selected=true]')];
    const cards = [...document.querySelectorAll('[data-event]')].filter((item) =>
      item.querySelector('article:is(.chosen, [aria-current=true])'),
    );
    return {
      mark: selected.map((option) => ofMark(option) ?? ''),
      active: ofMark(document.getElementById(list?.getAttribute('aria-activedescendant') ?? '')),
      card: cards.map((item) => item.getAttribute('data-event') ?? ''),
    };
  });
}

/** Axis and list must agree that this event, and no other, is selected. */
export async function expectSelected(page: Page, id: string): Promise<void> {
  await expect.poll(() => readSelection(page), SOON).toEqual({ mark: [id], active: id, card: [id] });
}

export interface Passage {
  readonly hasAnchor: boolean;
  /** The words of all pieces, in order. */
  readonly words: string;
  /** Id of the paragraph that holds them all, and its whole text. */
  readonly paragraph: string;
  readonly paragraphText: string;
  readonly isSeen: boolean;
  /** All pieces, or at least the paragraph, stand out from the others of their kind. */
  readonly isLit: boolean;
  readonly isParagraphLit: boolean;
}

/** A quote as the page of its article, or the article beside the list, shows it. */
export function readPassage(page: Page, anchor: string): Promise<Passage> {
  return page.evaluate((id) => {
    const quotesOf = (piece: HTMLElement): string[] => (piece.dataset['quotes'] ?? '').split(' ');
    const marks = [...document.querySelectorAll<HTMLElement>('mark[data-quotes]')];
    const pieces = marks.filter((piece) => quotesOf(piece).includes(id));
    const paragraphs = new Set(pieces.map((piece) => piece.closest<HTMLElement>('li[data-paragraph]')));
    const paragraph = paragraphs.size === 1 ? [...paragraphs][0] : undefined;
    const groundOf = (element: Element): string => getComputedStyle(element).backgroundColor;
    const wordsOf = (piece: Element): Element => piece.querySelector('a') ?? piece;
    const event = id.replace(/-\d+$/, '');
    const isOfEvent = (quote: string): boolean => quote.replace(/-\d+$/, '') === event;
    const plain = marks.find((piece) => !quotesOf(piece).some(isOfEvent));
    const otherParagraph = [...document.querySelectorAll('li[data-paragraph]')].find(
      (li) => li !== paragraph,
    );
    const isOnTop = ({ left, top, width, height }: DOMRect): boolean => {
      const found = document.elementFromPoint(left + width / 2, top + height / 2);
      return pieces.some((piece) => piece.contains(found));
    };
    const lines = pieces.flatMap((piece) => [...wordsOf(piece).getClientRects()]);
    return {
      hasAnchor: document.getElementById(id) !== null,
      words: pieces.map((piece) => piece.textContent).join(''),
      paragraph: paragraph?.id ?? '',
      paragraphText: paragraph?.querySelector('p')?.textContent.trim() ?? '',
      isSeen: lines.length > 0 && lines.every(isOnTop),
      isLit: !!plain && pieces.every((piece) => groundOf(wordsOf(piece)) !== groundOf(wordsOf(plain))),
      isParagraphLit: !!paragraph && !!otherParagraph && groundOf(paragraph) !== groundOf(otherParagraph),
    };
  }, anchor);
}

/** The time that the axis shows, by the places of its marks. */
export const drawing = (page: Page): Promise<string> =>
  axis(page).evaluate((plot) =>
    [...plot.querySelectorAll('[role=option]')].map((mark) => mark.getBoundingClientRect().x).join(' '),
  );
