import { quoteText } from '../../../src/lib/model/quote';
import { expect, type Frame, type Locator, type Page } from '@playwright/test';
import { eventThat, frames, timeline, events, watch, type Host } from '../site';
import { expectHeight, frameOf } from './serve';

/** What a reader does with a timeline in somebody else's page, and what must then be seen. */

/** Window widths in which a frame of the whole width is 900 and 340 pixels wide, the margins of the page off. */
export const WIDE = { width: 916, height: 900 };
export const NARROW = { width: 356, height: 900 };

const chosen = eventThat(({ evidence }) => evidence.length > 1);

const axisOf = (frame: Frame, role: 'listbox' | 'group' = 'listbox'): Locator =>
  frame.getByRole(role, { name: timeline.title });

/** Every event has a mark that can be seen. */
export async function expectDrawn(frame: Frame, role: 'listbox' | 'group' = 'listbox'): Promise<void> {
  await expect(axisOf(frame, role)).toBeVisible();
  const bodies = axisOf(frame, role).locator('.mark .body');
  await expect(bodies).toHaveCount(events.length);
  const widths = await bodies.evaluateAll((all) => all.map((body) => body.getBoundingClientRect().width));
  expect(widths.filter((width) => width <= 0)).toEqual([]);
}

/** The quotes of the event stand in the frame as text that can be selected, each where it can be seen. */
async function expectQuotes(frame: Frame, id: string): Promise<void> {
  const event = eventThat((one) => one.id === id);
  for (const { quote } of event.evidence) {
    const text = frame.getByRole('blockquote').getByText(quoteText(quote), { exact: true }).first();
    await expect(text).toBeVisible();
    const selected = await text.evaluate((node) => {
      getSelection()?.selectAllChildren(node);
      const messages = getSelection()?.toString().trim();
      getSelection()?.removeAllRanges();
      return messages;
    });
    expect(selected).toBe(quote);
  }
}

/** Chooses by the mouse on the axis; the page around stays where it is. */
export async function choose(page: Page, frame: Frame): Promise<void> {
  const option = axisOf(frame).locator(`[role=option][href$="#${chosen.id}"]`);
  const body = option.locator('.body').first();
  await body.hover();
  const before = await page.evaluate(() => scrollY);
  await body.click();
  await expect(option).toHaveAttribute('aria-selected', 'true');
  await expectQuotes(frame, chosen.id);
  await frames(page);
  expect(await page.evaluate(() => scrollY)).toBe(before);
}

/** Chooses the last event by the keyboard, and waits for its quotes. */
export async function chooseLast(frame: Frame): Promise<void> {
  await axisOf(frame).press('End');
  const last = axisOf(frame).locator('[role=option][aria-selected=true]');
  await expect(last).not.toHaveAttribute('href', new RegExp(`#${chosen.id}$`));
  const href = await last.getAttribute('href');
  await expectQuotes(frame, href?.replace(/^.*#/, '') ?? '');
}

/** How high the page in the frame is by what stands in it, in CSS pixels, however high the frame is. */
export function contentHeight(frame: Frame): Promise<number> {
  return frame.evaluate(() => {
    const parts = [...document.querySelectorAll('#sourceline > * > *')];
    const bottoms = parts.map((part) => part.getBoundingClientRect().bottom);
    return Math.max(...bottoms) + scrollY;
  });
}

/** The frame has room for all of its page and not more, at both widths and after a choice. */
export async function expectToFit(page: Page, iframe: Locator, frame: Frame): Promise<void> {
  const fits = (): Promise<void> => expectHeight(iframe, () => contentHeight(frame));
  await page.setViewportSize(WIDE);
  await fits();
  const before = await contentHeight(frame);
  await choose(page, frame);
  await fits();
  const wide = await contentHeight(frame);
  expect(wide).not.toBe(before);
  await page.setViewportSize(NARROW);
  await expect.poll(async () => (await iframe.boundingBox())?.width).toBe(340);
  await fits();
  expect(await contentHeight(frame)).not.toBe(wide);
  await page.setViewportSize(WIDE);
  await expectHeight(iframe, () => wide);
}

/** A turn of the wheel over the axis moves the page around it, and nothing in the frame. */
export async function expectWheelToPass(page: Page, frame: Frame): Promise<void> {
  const plot = await frame.locator('svg.plot').boundingBox();
  if (!plot) throw new Error('the axis is not drawn');
  const before = await page.evaluate(() => scrollY);
  expect(before).toBeGreaterThan(0);
  await page.mouse.move(plot.x + plot.width / 2, plot.y + 40);
  await page.mouse.wheel(0, -80);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(before - 80);
  expect(await frame.evaluate(() => scrollY)).toBe(0);
}

/** Once loaded, it needs nothing more: a choice works with the network gone. */
export async function expectToWorkOffline(page: Page, frame: Frame): Promise<void> {
  await page.context().setOffline(true);
  await chooseLast(frame);
  await page.context().setOffline(false);
}

export interface Opened {
  readonly frame: Frame;
  readonly faults: readonly string[];
}

/** Opens the host page at `address` and reads what is in the frame. */
export async function openIn(
  page: Page,
  address: string,
  iframe: Locator,
  hosts: readonly Host[],
  role: 'listbox' | 'group' = 'listbox',
): Promise<Opened> {
  const { faults } = watch(
    page,
    hosts.map(({ origin }) => origin),
  );
  await page.setViewportSize(WIDE);
  await page.goto(address);
  const frame = await frameOf(iframe);
  await expectDrawn(frame, role);
  return { frame, faults };
}
