// Says which values d3-array makes while it loads, so that a bundle has those alone that it uses.

const D3_ARRAY = /[\\/]node_modules[\\/]d3-array[\\/]/;
/** A value that a call gives, or a property of one. */
const MADE = /^const (\w+) = (\w+\([\w.]+\)(?:\.\w+)?|ascendingBisect\.\w+);$/gm;

/**
 * Marks these calls as free of effects: a bundler can neither see that nor ask for it, and would keep functions that
 * bisect, blur and shuffle.
 *
 * @returns {import('vite').Plugin}
 */
export function pureD3() {
  return {
    name: 'sourceline-pure-d3',
    transform: (code, id) =>
      D3_ARRAY.test(id)
        ? { code: code.replace(MADE, 'const $1 = /* @__PURE__ */ (() => $2)();'), map: null }
        : undefined,
  };
}
