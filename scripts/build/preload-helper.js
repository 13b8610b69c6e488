// What is called for an import that comes later and has styles of its own.

/** The module that Vite has of its own: it also serves browsers, policies and events that the site has not. */
const HELPER = '\0vite/preload-helper.js';

/**
 * Takes the place of Vite's helper, with a third of its bytes, which are in the first view of every page. A part is there
 * once its styles are; what failed is asked for again at the next call.
 */
const CODE = `const asked = {};
export const __vitePreload = (load, styles, from) =>
  Promise.all([load(), ...styles.map((style) => {
    const { href } = new URL(style, from);
    return (asked[href] ??= new Promise((resolve, reject) => {
      const links = document.querySelectorAll('[rel=stylesheet]');
      if ([...links].some((link) => link.href === href)) return resolve();
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = href;
      link.onload = resolve;
      link.onerror = () => {
        link.remove();
        delete asked[href];
        reject(Error(href));
      };
      document.head.append(link);
    }));
  })]).then(([part]) => part);
`;

/** @returns {import('vite').Plugin} */
export function preloadHelper() {
  return {
    name: 'sourceline-preload-helper',
    enforce: 'pre',
    load: (id) => (id === HELPER ? CODE : undefined),
  };
}
