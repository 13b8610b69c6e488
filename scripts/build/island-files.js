// What a page has to load of a build of the islands, and which of its files the site needs.

import { sep } from 'node:path';

/** @typedef {import('vite').Rollup.RollupOutput['output'][number]} Output */
/** @typedef {Extract<Output, { type: 'chunk' }>} Chunk */
/** @typedef {import('virtual:islands').IslandAssets} IslandAssets */

/** A module with messages, by its language and its catalogue. */
const MESSAGES = /\/src\/lib\/messages\/([a-z]{2,3})\/([\w-]+)\.ts$/;

/**
 * Returns what the page of each island has to load, and the files of the build that the site needs.
 * @param {readonly Output[]} outputs
 * @param {Readonly<Record<string, readonly string[]>>} wanted the catalogues of messages that each island starts with
 * @param {string} [pages] entry whose styles all pages have; absent where another build has them
 * @returns {{ islands: Record<string, IslandAssets>, files: Output[], packages: Record<string, string[]> }} with the
 * modules of packages that each island's scripts have in them at first
 */
export function describeIslands(outputs, wanted, pages) {
  const chunks = new Map(outputs.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file]] : [])));
  const entryOf = (/** @type {string} */ name) => {
    const found = [...chunks.values()].find((chunk) => chunk.isEntry && chunk.name === name);
    if (!found) throw new Error(`the build of the islands has no entry ${name}`);
    return found;
  };
  const fonts = outputs.map(({ fileName }) => fileName).filter((name) => name.endsWith('.woff2'));

  /** @param {string} name @param {readonly string[]} catalogues @returns {IslandAssets} */
  const assetsOf = (name, catalogues) => {
    const entry = entryOf(name);
    const own = reachedFrom([entry], chunks);
    /** @type {Record<string, string[]>} */
    const messages = {};
    for (const chunk of chunks.values()) {
      const [, language = '', catalogue = ''] = MESSAGES.exec(chunk.facadeModuleId ?? '') ?? [];
      if (!catalogues.includes(catalogue)) continue;
      const more = reachedFrom([chunk], chunks).filter((each) => !own.includes(each));
      messages[language] = [...new Set([...(messages[language] ?? []), ...namesOf(more)])];
    }
    const shared = pages === undefined ? [] : reachedFrom([entryOf(pages)], chunks);
    const styles = stylesOf([...shared, ...own]);
    return { script: entry.fileName, modules: namesOf(own.slice(1)), messages, styles, fonts };
  };
  const islands = Object.fromEntries(
    Object.entries(wanted).map(([name, catalogues]) => [name, assetsOf(name, catalogues)]),
  );

  // The script of the entry of the pages is needed by nobody.
  const kept = new Set(reachedFrom(Object.keys(wanted).map(entryOf), chunks, true));
  const styles = new Set([...stylesOf([...kept]), ...Object.values(islands).flatMap((each) => each.styles)]);
  const isNeeded = (/** @type {Output} */ file) =>
    file.type === 'chunk' ? kept.has(file) : !file.fileName.endsWith('.css') || styles.has(file.fileName);
  const packages = Object.fromEntries(
    Object.keys(wanted).map((name) => [name, packagesIn(reachedFrom([entryOf(name)], chunks))]),
  );
  return { islands, files: outputs.filter(isNeeded), packages };
}

/**
 * Returns chunks and all that they import, at once or, `isWhole`, at any time.
 * @param {readonly Chunk[]} starts
 * @param {ReadonlyMap<string, Chunk>} chunks
 * @param {boolean} [isWhole]
 * @returns {Chunk[]}
 */
function reachedFrom(starts, chunks, isWhole = false) {
  const reached = new Set(starts);
  for (const { imports, dynamicImports } of reached)
    for (const name of isWhole ? [...imports, ...dynamicImports] : imports) {
      const next = chunks.get(name);
      if (next) reached.add(next);
    }
  return [...reached];
}

/** @param {readonly Chunk[]} chunks */
function stylesOf(chunks) {
  return [...new Set(chunks.flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]))];
}

/**
 * Returns the modules of packages in some chunks, without those of which nothing is left.
 * @param {readonly Chunk[]} chunks
 */
function packagesIn(chunks) {
  const modules = chunks.flatMap((chunk) => Object.entries(chunk.modules));
  return modules
    .filter(([, { renderedLength }]) => renderedLength > 0)
    .map(([id]) => id.split(sep).join('/').split('/node_modules/').slice(1).at(-1))
    .filter((name) => name !== undefined)
    .sort();
}

/** @param {readonly Chunk[]} chunks */
function namesOf(chunks) {
  return chunks.map(({ fileName }) => fileName);
}
