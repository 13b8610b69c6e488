import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Files of text; pictures, PDF files and fonts are compressed as they are. */
const ENDINGS = new Set(['.html', '.js', '.mjs', '.json', '.css', '.svg', '.xml', '.wasm', '.txt', '.md']);

/** So many files at once: zlib has four threads. */
const AT_ONCE = 4;

const [gzipped, brotli] = [promisify(gzip), promisify(brotliCompress)];

/**
 * Returns an adapter that writes a .gz and a .br beside each file of text after `adapter` has run. (The adapter's own
 * `precompress` opens all files at once: a site with 3,000 pages has more than a process may open.)
 * @param {import('@sveltejs/kit').Adapter} adapter
 * @param {string} folder the folder that `adapter` writes
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function precompressed(adapter, folder) {
  return {
    ...adapter,
    async adapt(builder) {
      await adapter.adapt(builder);
      await compressFiles(folder);
    },
  };
}

/**
 * Writes a .gz and a .br beside each file of text in `folder` and below it.
 * @param {string} folder
 */
export async function compressFiles(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ENDINGS.has(extname(name)))
    .map((name) => join(folder, name))
    .values();
  await Promise.all(Array.from({ length: AT_ONCE }, () => compressEach(files)));
}

/** @param {Iterable<string>} files shared by all that compress */
async function compressEach(files) {
  for (const file of files) {
    const bytes = readFileSync(file);
    writeFileSync(`${file}.gz`, await gzipped(bytes, { level: constants.Z_BEST_COMPRESSION }));
    const params = {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    };
    writeFileSync(`${file}.br`, await brotli(bytes, { params }));
  }
}
