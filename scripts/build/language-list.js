// The list of languages as an object.

/** The list: one line for each language. */
const LIST = /[\\/]src[\\/]lib[\\/]messages[\\/]registry\.ts$/;
/** What takes it whole. */
const USERS = /[\\/]src[\\/]lib[\\/]messages[\\/](?:languages|load)\.ts$/;
const LINE = /export \{ default as (\w+) \} from/g;
const TAKEN = 'import * as registry from';

/**
 * Makes an object of the module that lists the languages. Taken whole as a module, it would bring the bundler's code for
 * modules whose names are asked for while the page runs: a file of its own in every first view.
 *
 * @returns {import('vite').Plugin}
 */
export function languageList() {
  return {
    name: 'sourceline-language-list',
    enforce: 'pre',
    transform(code, id) {
      if (LIST.test(id)) {
        const codes = Array.from(code.matchAll(LINE), ([, language]) => language);
        return {
          code: `${code.replace(LINE, 'import $1 from')}export default { ${codes.join(', ')} };`,
          map: null,
        };
      }
      if (!USERS.test(id)) return undefined;
      if (!code.includes(TAKEN)) throw new Error(`${id} does not take the list of languages as a module`);
      return { code: code.replace(TAKEN, 'import registry from'), map: null };
    },
  };
}
