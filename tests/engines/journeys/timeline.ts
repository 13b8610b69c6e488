import type { Driver } from '../driver';
import type { Journey, Place } from '../journey';
import { count, first, holds, markOf, named, press, pressable, same, there, until } from '../page';

/** The page of a timeline: its three panes, its search, its table and its address. */

const BESIDE = [1280, 900] as const;
/** A turn of the wheel moves some engines by less than it says. */
const MOST_TURNS = 30;

export const timelinePage = ({ site, timeline }: Place, rest = ''): string =>
  `${site}t/${timeline.id}/${rest}`;

export async function openTimeline(driver: Driver, place: Place, rest = ''): Promise<void> {
  await driver.resize(...BESIDE);
  await driver.goto(timelinePage(place, rest));
  await there(driver, first, '[role=listbox]');
  await until(driver, 'the page comes alive', () => document.documentElement.dataset['alive'] === '');
}

/** Whether the axis and the list both say that this event is selected. */
const isSelected = (id: string): boolean => {
  const mark = document.querySelector('[role=option][aria-selected=true]')?.getAttribute('href');
  const card = document.querySelector('[data-event]:has(article[aria-current=true])');
  return mark?.endsWith(`#${id}`) === true && card?.getAttribute('data-event') === id;
};
/** The passage of an event in the article, as it is selected there. */
const isPassageChosen = (id: string): boolean =>
  [...document.querySelectorAll('mark.chosen[data-quotes]')].some((mark) => {
    const box = mark.getBoundingClientRect();
    return mark.getAttribute('data-quotes')?.includes(`q-${id}-`) && box.top >= 0 && box.top < innerHeight;
  });
const cards = (): number => document.querySelectorAll('[data-event]').length;
const said = (): string => document.querySelector('search [role=status]')?.textContent ?? '';

/** Scrolls up to where the axis is no strip. */
async function seeWholeAxis(driver: Driver): Promise<void> {
  await driver.run(() => scrollTo(0, 0));
  await until(driver, 'the axis is whole', () => document.querySelector('.panel.collapsed') === null);
}

/** Presses a mark of the axis, and waits until all that shows the event does. */
async function choose(driver: Driver, id: string): Promise<void> {
  await press(driver, markOf, id);
  await until(driver, `${id} is selected`, isSelected, id);
}

const selection: Journey = {
  name: 'selection in three panes',
  async go(driver, place) {
    await openTimeline(driver, place);
    const [, id = ''] = await pressable(driver, 2);
    await choose(driver, id);
    await until(driver, `the passage of ${id}`, isPassageChosen, id);
    // From the article to the axis and the list.
    const other = await driver.run((chosen) => {
      const marks = [...document.querySelectorAll('mark[data-quotes]')].filter((mark) => {
        const box = mark.querySelector('a')?.getBoundingClientRect();
        return box && box.top > 200 && box.bottom < innerHeight && !mark.classList.contains('chosen');
      });
      const quotes = marks.flatMap((mark) => mark.getAttribute('data-quotes')?.split(' ').slice(0, 1) ?? []);
      return quotes.find((quote) => !quote.startsWith(`q-${chosen}-`));
    }, id);
    if (other === undefined) throw new Error('the article shows one passage only');
    await press(driver, first, `mark[data-quotes^="${other}"] a`);
    await until(driver, `${other} from the article`, isSelected, other.replace(/^q-|-\d+$/g, ''));
    // From the list to the article.
    const third = place.timeline.events.at(-1)?.id ?? '';
    await press(driver, first, `[data-event="${third}"] .words`);
    await until(driver, `${third} from the list`, isSelected, third);
    await until(driver, `the passage of ${third}`, isPassageChosen, third);
  },
};

const scrollBy = (name: string, turn: (driver: Driver) => Promise<void>): Journey => ({
  name,
  async go(driver, place) {
    await openTimeline(driver, place);
    const heights = await driver.run(() => document.documentElement.scrollHeight);
    for (let turns = 0; turns < MOST_TURNS && (await driver.run(() => scrollY)) < 2400; turns += 1) {
      await turn(driver);
      await new Promise((next) => setTimeout(next, 80));
    }
    await until(driver, 'the page has moved', () => scrollY >= 2400);
    await until(driver, 'the axis is a strip', () => {
      const panel = document.querySelector('.panel.collapsed')?.getBoundingClientRect();
      return panel?.top === 0 && panel.height < 160;
    });
    const [top] = place.timeline.events;
    await until(
      driver,
      'an event further down is followed',
      (id) => {
        const card = document.querySelector('[data-event]:has(article[aria-current=true])');
        const mark = document.querySelector('[role=option][aria-selected=true]')?.getAttribute('href');
        const read = card?.getAttribute('data-event');
        return read !== undefined && read !== id && mark?.endsWith(`#${read}`);
      },
      top?.id,
    );
    await driver.run(() => scrollTo(0, 0));
    await until(driver, 'the axis is whole again', () => document.querySelector('.panel.collapsed') === null);
    same(await driver.run(() => document.documentElement.scrollHeight), heights, 'the height of the page');
  },
});

const scroll: Journey = {
  ...scrollBy('scroll by the wheel', (driver) => driver.wheel(500)),
  cannot: { selenium: 'WebKitWebDriver turns the wheel once' },
};

const scrollByKeys = scrollBy('scroll by Page Down', (driver) => driver.press('PageDown'));

const search: Journey = {
  name: 'search',
  async go(driver, place) {
    await openTimeline(driver, place);
    const { events } = place.timeline;
    const word = events
      .at(-1)
      ?.title.match(/\p{L}{5,}/gu)
      ?.sort((a, b) => b.length - a.length)[0];
    if (word === undefined) throw new Error('the last event has no long word');
    await press(driver, first, 'input[type=search]');
    await driver.type(word.toLowerCase());
    await until(
      driver,
      'the search answers',
      (all) =>
        /\d/.test(document.querySelector('search [role=status]')?.textContent ?? '') &&
        document.querySelectorAll('[data-event]').length < all,
      events.length,
    );
    const found = await driver.run(cards);
    const [counted] = /\d+/.exec(await driver.run(said)) ?? [];
    same(Number(counted), found, 'the number of events that are shown');
    holds(found > 0, `${word} is found`);
    await driver.press('Escape');
    await until(
      driver,
      'all are back',
      (all) => document.querySelectorAll('[data-event]').length === all,
      events.length,
    );
  },
};

const filters: Journey = {
  name: 'filters',
  async go(driver, place) {
    await openTimeline(driver, place);
    await press(driver, named, 'search button', 'Filters');
    await press(driver, first, 'search .panel input[type=checkbox]');
    const counted = await until(driver, 'the filter answers', () => {
      const [text] = /\d+/.exec(document.querySelector('search [role=status]')?.textContent ?? '') ?? [];
      return text !== undefined && Number(text) === document.querySelectorAll('[data-event]').length && text;
    });
    holds(Number(counted) < place.timeline.events.length, `${String(counted)} events are left`);
    await until(driver, 'the address has it', () => location.search.length > 1);
    await press(driver, first, 'search .line .plain-button');
    await until(
      driver,
      'all are back',
      (all) => document.querySelectorAll('[data-event]').length === all,
      place.timeline.events.length,
    );
  },
};

const table: Journey = {
  name: 'table',
  async go(driver, place) {
    await openTimeline(driver, place);
    await press(driver, named, 'button', 'Table');
    const { length } = place.timeline.events;
    await until(
      driver,
      'a row an event',
      (all) => document.querySelectorAll('tbody tr').length === all,
      length,
    );
    await press(driver, first, 'thead .title button');
    await until(driver, 'sorted by title', () => {
      const titles = [...document.querySelectorAll('tbody th')].map((cell) => cell.textContent);
      return JSON.stringify(titles) === JSON.stringify(titles.toSorted((a, b) => a.localeCompare(b, 'en')));
    });
    await press(driver, named, 'button', 'List');
    await until(
      driver,
      'the list is back',
      (all) => document.querySelectorAll('[data-event]').length === all,
      length,
    );
  },
};

const back: Journey = {
  name: 'Back',
  async go(driver, place) {
    await openTimeline(driver, place);
    const [one = '', other = ''] = await pressable(driver, 2);
    await choose(driver, one);
    await seeWholeAxis(driver);
    await choose(driver, other);
    await driver.back();
    await until(driver, `${one} after Back`, isSelected, one);
  },
};

const address: Journey = {
  name: 'address',
  async go(driver, place) {
    await openTimeline(driver, place);
    // In the middle of the list: its last cards are at the foot of the window, where the list ends.
    const id = await driver.run(() => {
      const cards = [...document.querySelectorAll<HTMLElement>('.columns [data-event]')];
      return cards[Math.floor(cards.length / 2)]?.dataset['event'] ?? '';
    });
    // Another address first: with another fragment alone the page would not be loaded.
    await driver.goto('about:blank');
    await openTimeline(driver, place, `#${id}`);
    await until(driver, `${id} from the address`, isSelected, id);
    await until(
      driver,
      'its card can be read',
      (event) => {
        const box = document.querySelector(`[data-event="${event}"]`)?.getBoundingClientRect();
        return box !== undefined && box.top > 60 && box.top < 400;
      },
      id,
    );
    await seeWholeAxis(driver);
    await driver.run(() => document.querySelector<HTMLElement>('[role=listbox]')?.focus());
    await driver.press('+');
    await until(driver, 'the time is in the address', () => location.search.includes('from='));
    // The zoom has an end, and the address with it.
    await new Promise((next) => setTimeout(next, 600));
    const [shown, marks] = await driver.run(readTime);
    await driver.goto('about:blank');
    await openTimeline(driver, place, shown);
    // It opens at the card, where the axis is a strip: marks lie otherwise in that.
    await until(driver, `${id} from the address again`, isSelected, id);
    await until(driver, 'the page is at its card', () => scrollY > 0);
    await seeWholeAxis(driver);
    await until(
      driver,
      'the same marks at the same places',
      (wanted) => {
        const options = [...document.querySelectorAll('[role=option]')];
        const places = options.map((option) => option.getBoundingClientRect().x);
        return (
          places.length === wanted.length && places.every((x, at) => Math.abs(x - (wanted[at] ?? 0)) < 3)
        );
      },
      marks,
    );
    same((await driver.run(readTime))[0], shown, 'the address');
  },
};

/** What the address says of the time and the selected event, and where the axis has its marks. */
const readTime = (): [address: string, marks: number[]] => [
  location.search + location.hash,
  [...document.querySelectorAll('[role=option]')].map((option) => option.getBoundingClientRect().x),
];

const keys: Journey = {
  name: 'single keys, on and off',
  async go(driver, place) {
    await openTimeline(driver, place);
    await driver.press('?');
    await until(driver, 'the keys', () => document.querySelector('dialog[open] dl') !== null);
    await press(driver, first, 'dialog[open] label');
    await driver.press('Escape');
    await driver.goto(timelinePage(place));
    await until(driver, 'the page comes alive', () => document.documentElement.dataset['alive'] === '');
    await driver.press('?');
    await driver.press('/');
    same(await driver.run(count, 'dialog[open], input:focus'), 0, 'dialogs and fields that a key opened');
    await driver.run(() => localStorage.clear());
  },
};

export const timelineJourneys = [
  selection,
  scroll,
  scrollByKeys,
  search,
  filters,
  table,
  back,
  address,
  keys,
] as const;
