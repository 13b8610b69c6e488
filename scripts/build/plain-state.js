// Leaves out of the pages what Svelte makes of objects in `$state`.

/** Makes a proxy of an object, so that what is changed inside it is seen: two thirds of a kilobyte in every first view. */
const PROXIES = /[\\/]svelte[\\/]src[\\/]internal[\\/]client[\\/]proxy\.js$/;

const NONE = `export const proxy = (value) => value;
export const get_proxied_value = proxy;
export const is = Object.is;
`;

/**
 * Keeps objects in state as they are. The project changes none in place: it has `$state.raw` for objects and `$state` for
 * numbers, texts and elements, and a rule of ESLint says so. Those who import the components have Svelte as it is.
 *
 * @returns {import('vite').Plugin}
 */
export function plainState() {
  return {
    name: 'sourceline-plain-state',
    enforce: 'pre',
    load: (id) => (PROXIES.test(id) ? NONE : undefined),
  };
}
