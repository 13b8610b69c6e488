import { pathToFileURL } from 'node:url';
import type { Journey } from '../journey';
import { first, holds, press, same, there, until } from '../page';
import { openTimeline, timelinePage } from './timeline';

/** Pages as they are without a network, without script, and in the dark. */

const standalone: Journey = {
  name: 'standalone file from a disk',
  async go(driver, { build, timeline }) {
    await driver.resize(1280, 900);
    await driver.goto(pathToFileURL(`${build}t/${timeline.id}.standalone.html`).href);
    await there(driver, first, '[role=listbox]');
    const id = timeline.events.at(-1)?.id ?? '';
    await press(driver, first, `[data-event="${id}"] h3 a, [data-event="${id}"] .words`);
    await until(driver, 'a passage or an event is in the address', () => location.hash.length > 1);
    holds(await driver.run(() => document.querySelectorAll('mark[data-quotes]').length > 0), 'the sources');
  },
};

const noScript: Journey = {
  name: 'without JavaScript',
  async go(driver, place) {
    await openTimeline(driver, place);
    // A frame that may run no script, and whose page can be read from outside.
    await driver.run(
      (address) =>
        new Promise((loaded) => {
          const frame = document.createElement('iframe');
          frame.setAttribute('sandbox', 'allow-same-origin');
          frame.width = '1200';
          frame.height = '800';
          frame.src = address;
          frame.onload = () => loaded(true);
          document.body.replaceChildren(frame);
        }),
      timelinePage(place),
    );
    const { events } = place.timeline;
    const seen = await driver.run(() => {
      const page = document.querySelector('iframe')?.contentDocument;
      const isShown = (each: Element): boolean => each.getBoundingClientRect().height > 0;
      const all = (css: string): Element[] => [...(page?.querySelectorAll(css) ?? [])].filter(isShown);
      return [
        all('[data-event]:has(a[href])').length,
        all('svg.plot').length,
        all('input, search button').length,
        page?.documentElement.dataset['alive'] !== undefined,
      ];
    });
    same(
      seen,
      [events.length, 1, 0, false],
      'events with links, drawn axes, fields, and whether it is alive',
    );
  },
};

const dark: Journey = {
  name: 'dark',
  isDark: true,
  async go(driver, place) {
    await openTimeline(driver, place);
    const lightness = await driver.run(() => {
      const canvas = document.createElement('canvas');
      const pen = canvas.getContext('2d');
      const valueOf = (colour: string): number => {
        if (!pen) return -1;
        pen.fillStyle = colour;
        pen.fillRect(0, 0, 1, 1);
        const [red = 0, green = 0, blue = 0] = pen.getImageData(0, 0, 1, 1).data;
        return Math.round((red + green + blue) / 3);
      };
      const { backgroundColor, color } = getComputedStyle(document.body);
      const root = getComputedStyle(document.documentElement).backgroundColor;
      return [valueOf(backgroundColor.includes(', 0)') ? root : backgroundColor), valueOf(color)];
    });
    const [ground = -1, ink = -1] = lightness;
    holds(ground >= 0 && ground < 60 && ink > 180, `ground ${ground}, ink ${ink} of 255`);
  },
};

export const pageJourneys = [standalone, noScript, dark] as const;
