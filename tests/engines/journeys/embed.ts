import type { Journey, Place } from '../journey';
import { first, holds, press, same, shadowFrame, there, until } from '../page';

/** A timeline in pages of somebody else. */

const page = (body: string): string => `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,"><title>Another page</title><body>${body}</html>`;
const embedOf = ({ site, timeline }: Place, query = ''): string => `${site}embed/${timeline.id}/${query}`;
const space = '<p>A paragraph of a report.</p>'.repeat(12);

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
      await host.close();
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
    await press(driver, first, '[role=option] .body');
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
    await host.close();
  },
};

const five: Journey = {
  name: 'a page with five embeds',
  async go(driver, place) {
    const frames = [
      ['', 640, 480],
      ['?view=axis', 700, 460],
      ['?view=list&theme=dark', 480, 420],
      [`?view=both&event=${place.timeline.events[1]?.id ?? ''}`, 360, 640],
    ] as const;
    const host = await place.host(
      page(
        frames
          .map(
            ([query, width, height]) =>
              `${space}<iframe title="A timeline" width="${width}" height="${height}" sandbox="allow-scripts" src="${embedOf(place, query)}"></iframe>`,
          )
          .join('') +
          `${space}<source-line src="${embedOf(place)}"></source-line>${space}<script async src="${place.site}embed.js"></script>`,
      ),
    );
    await driver.resize(1000, 800);
    await driver.goto(`${host.origin}/`);
    await there(driver, shadowFrame, 'source-line');
    for (const [at, [, width, height]] of frames.entries()) {
      await driver.run((n) => document.querySelectorAll('iframe')[n]?.scrollIntoView(), at);
      await driver.enter((n) => document.querySelectorAll('iframe')[n], at);
      await until(driver, `embed ${at + 1} has come alive`, () => {
        const shown = document.querySelector('[role=listbox], [data-event], .story, article');
        return shown !== null && document.documentElement.scrollWidth <= innerWidth;
      });
      same(await driver.run(() => [innerWidth, innerHeight]), [width, height], `the size of embed ${at + 1}`);
      await driver.leave();
    }
    holds(
      await driver.run(() => document.documentElement.scrollWidth <= innerWidth),
      'the host does not scroll sideways',
    );
    await host.close();
  },
};

export const embedJourneys = [sandbox, element, five] as const;
