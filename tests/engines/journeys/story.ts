import type { Journey } from '../journey';
import { first, holds, press, same, there, until } from '../page';
import { openTimeline, timelinePage } from './timeline';

/** The events one at a time. */

const isAt = (id: string): boolean =>
  document.querySelector('section:has(nav .step) [data-event]')?.getAttribute('data-event') === id;

const story: Journey = {
  name: 'story: buttons, keys, address',
  async go(driver, place) {
    const ids = place.timeline.events.map(({ id }) => id);
    await openTimeline(driver, place, '?view=story');
    await there(driver, first, 'nav .step.next');
    // The list is in order of time, which the file need not be.
    const seen: string[] = [];
    const note = async (): Promise<string> => {
      const id = await driver.run(
        () => document.querySelector('section:has(nav .step) [data-event]')?.getAttribute('data-event') ?? '',
      );
      seen.push(id);
      return id;
    };
    await note();
    for (let step = 0; step < 2; step += 1) {
      await press(driver, first, 'nav .step.next');
      await until(
        driver,
        'the next event',
        (before) => {
          const id = document
            .querySelector('section:has(nav .step) [data-event]')
            ?.getAttribute('data-event');
          return id !== undefined && id !== before;
        },
        seen.at(-1) ?? '',
      );
      await note();
    }
    same(new Set(seen).size, 3, 'events in three steps');
    holds(
      seen.every((id) => ids.includes(id)),
      'events of the timeline',
    );
    await driver.press('ArrowLeft');
    await until(driver, 'the one before, by the key', isAt, seen[1] ?? '');
    await driver.press('Home');
    await until(driver, 'the first, by the key', isAt, seen[0] ?? '');
    await driver.press('ArrowRight');
    await until(driver, 'the place is in the address', (id) => location.hash === `#${id}`, seen[1] ?? '');
    await driver.goto('about:blank');
    await driver.goto(timelinePage(place, `?view=story#${seen[2]}`));
    await until(driver, 'it begins at the event of the address', isAt, seen[2] ?? '');
    same(
      await driver.run(() => document.documentElement.scrollWidth - innerWidth > 0),
      false,
      'a sideways scroll',
    );
  },
};

export const storyJourneys = [story] as const;
