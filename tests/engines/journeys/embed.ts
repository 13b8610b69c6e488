import { fiveEmbeds, fiveEmbedsPage } from '../../e2e/hosts/five-embeds';
import type { Journey, Place } from '../journey';
import { first, holds, markOf, press, pressable, same, shadowFrame, there, until } from '../page';

/** A timeline in pages of somebody else. */

const page = (body: string): string => `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,"><title>Another page</title><body>${body}</html>`;
const embedOf = ({ site, timeline }: Place, query = ''): string => `${site}embed/${timeline.id}/${query}`;

/** The card that is said to be selected, if it can be read from its beginning. */
const isReadable = (id: string): boolean => {
  const card = document.querySelector(`[data-event="${id}"] article[aria-current=true]`);
  const strip = document.querySelector('.panel')?.getBoundingClientRect().bottom ?? 0;
  const top = card?.getBoundingClientRect().top ?? -1;
  return top >= strip - 1 && top < strip + 120;
};

const sandbox: Journey = {
  name: 'embed in a sandbox, at an event',
  async go(driver, place) {
    const { events } = place.timeline;
    const id = events.at(-4)?.id ?? '';
    for (const view of ['list', 'both']) {
      const host = await place.host(
        page(`<iframe title="A timeline" width="640" height="700" sandbox="allow-scripts"
          src="${embedOf(place, `?view=${view}&event=${id}`)}"></iframe>`),
      );
      await driver.resize(900, 800);
      await driver.goto(`${host.origin}/`);
      await driver.enter(first, 'iframe');
      await until(driver, `view=${view} is at the event`, isReadable, id);
      // At rest, too: what comes in late must not move it.
      await new Promise((next) => setTimeout(next, 500));
      holds(await driver.run(isReadable, id), `view=${view} stays at the event`);
      same(await driver.run(() => origin), 'null', 'the origin of the frame');
      await driver.leave();
    }
  },
};

const element: Journey = {
  name: 'embed as <source-line>',
  async go(driver, place) {
    const host = await place.host(
      page(`<source-line src="${embedOf(place)}" view="axis"><a href="${embedOf(place)}">A timeline</a></source-line>
        <script async src="${place.site}embed.js"></script>`),
    );
    await driver.resize(900, 800);
    await driver.goto(`${host.origin}/`);
    await driver.run(() => {
      const chosen: unknown[] = [];
      addEventListener('sourceline:select', (event) => chosen.push((event as CustomEvent).detail));
      Object.assign(globalThis, { chosen });
    });
    await there(driver, shadowFrame, 'source-line');
    await driver.enter(shadowFrame, 'source-line');
    await there(driver, first, '[role=listbox]');
    // Not simply the first: the mark of another event may lie on it.
    const [id = ''] = await pressable(driver, 1);
    await press(driver, markOf, id);
    await there(driver, first, 'article');
    await driver.leave();
    await until(
      driver,
      'the host is told',
      () => (globalThis as unknown as { chosen: unknown[] }).chosen.length > 0,
    );
    await until(driver, 'the height follows', () => {
      const frame = document.querySelector('source-line')?.shadowRoot?.querySelector('iframe');
      return frame && frame.offsetHeight > 200 && frame.offsetHeight < 1400;
    });
  },
};

const five: Journey = {
  name: 'a page with five embeds',
  async go(driver, place) {
    const { id, title, events } = place.timeline;
    const event = events.at(-4)?.id ?? '';
    const host = await place.host(
      fiveEmbedsPage({
        site: place.site.replace(/\/$/, ''),
        embed: `embed/${id}/`,
        page: `t/${id}/`,
        title,
        event,
      }),
    );
    await driver.resize(1000, 900);
    await driver.goto(`${host.origin}/`);
    for (const wanted of fiveEmbeds(event)) {
      await driver.run((at) => document.getElementById(at)?.scrollIntoView(), wanted.id);
      await there(driver, frameOf, wanted.id);
      await driver.enter(frameOf, wanted.id);
      await until(driver, `${wanted.id} shows what it must`, shows, wanted.view, events.length, wanted.event);
      holds(
        await driver.run(() => document.documentElement.scrollWidth <= innerWidth),
        `${wanted.id} does not scroll sideways`,
      );
      if (wanted.height !== undefined)
        same(await driver.run(() => innerHeight), wanted.height, `the height of ${wanted.id}`);
      await driver.leave();
    }
    holds(
      await driver.run(() => document.documentElement.scrollWidth <= innerWidth),
      'the host does not scroll sideways',
    );
  },
};

/** The frame in the element of this id, or in the shadow root of what it has. */
const frameOf = (id: string): Element | undefined => {
  const box = document.getElementById(id);
  return (box?.querySelector('source-line')?.shadowRoot ?? box)?.querySelector('iframe') ?? undefined;
};

/** Whether an embed has the axis and the cards of its view; a story has one card, of `event` if that is given. */
const shows = (view: string, all: number, event: string | null | undefined): boolean => {
  const cards = [...document.querySelectorAll('[data-event]')];
  const wanted = { story: 1, axis: 0 }[view] ?? all;
  return (
    cards.length === wanted &&
    document.querySelectorAll('[role=listbox]').length === (view === 'list' ? 0 : 1) &&
    (!event || cards[0]?.getAttribute('data-event') === event)
  );
};

export const embedJourneys = [sandbox, element, five] as const;
