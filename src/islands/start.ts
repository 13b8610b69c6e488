import { flushSync, hydrate, mount, type Component } from 'svelte';
import { measureAxis } from '../lib/index.js';

/** Id of the element that the build draws an island in, and of the data beside it. */
const TARGET = 'sourceline';
const DATA = 'sourceline-data';

/** Returns the element that the page's island is drawn in. */
export function islandTarget(): HTMLElement {
  const target = document.getElementById(TARGET);
  if (!target) throw new Error(`the page has no element #${TARGET}`);
  return target;
}

/** Returns what the build left beside the island as JSON. */
export function readData<Data>(): Data {
  return JSON.parse(document.getElementById(DATA)?.textContent ?? 'null') as Data;
}

/** Returns whether the script of the page's head found the browser below the floor: the page then stays without script. */
export function isBasic(): boolean {
  return document.documentElement.hasAttribute('data-basic');
}

/**
 * Starts a component in `target`: takes over what the build drew there, or draws it where the target is empty.
 * `readProps` may empty it, when something else was asked for than the build drew. Returns the component's exports.
 */
export function start<Props extends object, Exports extends object>(
  target: HTMLElement,
  component: Component<Props, Exports, ''>,
  readProps: () => Props,
): Exports {
  const props = readProps();
  const begin = (target.firstChild ? hydrate : mount) as unknown as Begin<Props, Exports>;
  const release = measureAxis(target);
  const started = begin(component, { target, props });
  flushSync();
  release();
  return started;
}

/** The types of Svelte ask whether all props may be left out, which no generic type can say. */
type Begin<Props extends object, Exports extends object> = (
  component: Component<Props, Exports, ''>,
  options: { target: HTMLElement; props: Props },
) => Exports;
