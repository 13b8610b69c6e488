import type { Driver, InPage } from './driver';

/** How long something may take to come, and how often it is looked for, in milliseconds. */
const PATIENCE_MS = 20_000;
const LOOK_MS = 50;

type Truthy<Value> = Exclude<Value, false | 0 | '' | null | undefined>;

/** Waits until a function gives something true in the page, and returns it. `what` names it when it never comes. */
export async function until<Args extends readonly unknown[], Result>(
  driver: Driver,
  what: string,
  code: InPage<Args, Result | Promise<Result>>,
  ...args: Args
): Promise<Truthy<Result>> {
  let last: unknown;
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end;) {
    try {
      const result = await driver.run(code, ...args);
      if (result) return result as Truthy<Result>;
      last = result;
    } catch (error) {
      // The page may be on its way to another.
      last = error;
    }
    await new Promise((next) => setTimeout(next, LOOK_MS));
  }
  throw new Error(`${what}: never came (last: ${String(last)})`);
}

/** Waits for an element that can be seen, and presses it. */
export async function press<Args extends readonly unknown[]>(
  driver: Driver,
  find: InPage<Args, Element | undefined>,
  ...args: Args
): Promise<void> {
  await there(driver, find, ...args);
  await driver.click(find, ...args);
}

/** Waits for an element that can be seen. */
export async function there<Args extends readonly unknown[]>(
  driver: Driver,
  find: InPage<Args, Element | undefined>,
  ...args: Args
): Promise<void> {
  const what = args.join(' ');
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end;) {
    const isThere = await driver.run(isSeenOf(find), ...args).catch(() => false);
    if (isThere) return;
    await new Promise((next) => setTimeout(next, LOOK_MS));
  }
  throw new Error(`${what} is not there`);
}

/** Returns a function that says whether what another one finds can be seen: written out, since it goes to the page. */
function isSeenOf<Args extends readonly unknown[]>(
  find: InPage<Args, Element | undefined>,
): InPage<Args, boolean> {
  const code = `(...args) => {
    const box = (${String(find)})(...args)?.getBoundingClientRect();
    return box !== undefined && box.width > 0 && box.height > 0;
  }`;
  return { toString: () => code } as unknown as InPage<Args, boolean>;
}

/** The first element of this selector that can be seen and has this name: its label, or its text, blanks apart. */
export const named = (css: string, name: string): Element | undefined =>
  [...document.querySelectorAll(css)].find(
    (each) =>
      (each.getAttribute('aria-label') ?? each.textContent).replace(/\s+/g, '') ===
        name.replace(/\s+/g, '') && each.getBoundingClientRect().width > 0,
  );

/** The first element of this selector. */
export const first = (css: string): Element | undefined => document.querySelector(css) ?? undefined;

/** The frame in a shadow root of the element. */
export const shadowFrame = (css: string): Element | undefined =>
  document.querySelector(css)?.shadowRoot?.querySelector('iframe') ?? undefined;

/** The number of elements of this selector. */
export const count = (css: string): number => document.querySelectorAll(css).length;

/** Fails unless both are the same, as JSON. */
export function same(found: unknown, wanted: unknown, what: string): void {
  const [one, other] = [JSON.stringify(found), JSON.stringify(wanted)];
  if (one !== other) throw new Error(`${what}: ${one} and not ${other}`);
}

/** Fails unless it holds. */
export function holds(isSo: boolean, what: string): void {
  if (!isSo) throw new Error(what);
}

/** The mark of an event on the axis. */
export const markOf = (id: string): Element | undefined =>
  document.querySelector(`[role=option][href$="#${id}"] .body`) ?? undefined;

/** Events that have a mark of their own to press, at least `wanted`. */
export async function pressable(driver: Driver, wanted: number): Promise<string[]> {
  const ids = await driver.run(() =>
    [...document.querySelectorAll('[role=option]')].flatMap((option) => {
      const box = option.querySelector('.body')?.getBoundingClientRect();
      const top = box && document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      return top && option.contains(top) ? [option.getAttribute('href')?.replace(/^.*#/, '') ?? ''] : [];
    }),
  );
  holds(ids.length >= wanted, `only ${ids.length} marks can be pressed`);
  return ids;
}
