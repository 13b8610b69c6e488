import { readFile, writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Files of text; pictures, PDF files and fonts are compressed as they are. */
const ENDINGS = new Set(['.html', '.js', '.mjs', '.json', '.css', '.svg', '.xml', '.wasm', '.txt', '.md']);

/** So many files at once: zlib has four threads. */
const AT_ONCE = 4;

const [gzipped, brotli] = [promisify(gzip), promisify(brotliCompress)];

/** Returns whether a file gains by compression. */
export function isCompressible(name: string): boolean {
  return ENDINGS.has(extname(name));
}

/** Returns bytes as Brotli, as small as it gets. */
export function asBrotli(bytes: Uint8Array): Promise<Uint8Array> {
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return brotli(bytes, { params });
}

/**
 * Writes a .gz and a .br beside each file of text that it is given, while pages are still drawn: that is done by other
 * threads. A few at a time, as a site has more files than a process may open.
 */
export class Compression {
  readonly #waiting: { readonly path: string; readonly packed: Uint8Array | undefined }[] = [];
  readonly #workers: Promise<void>[] = [];
  #running = 0;
  #isStopped = false;

  /**
   * Begins with a file, or with those before it.
   *
   * @param packed its Brotli, where that is there already
   */
  add(path: string, packed?: Uint8Array): void {
    if (!isCompressible(path)) return;
    this.#waiting.push({ path, packed });
    if (this.#running >= AT_ONCE) return;
    this.#running += 1;
    this.#workers.push(this.#work());
  }

  /** Waits for all that was added. */
  async finish(): Promise<void> {
    await Promise.all(this.#workers);
  }

  /** Drops what has not begun, and waits for the rest, whatever becomes of it. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    await Promise.allSettled(this.#workers);
  }

  async #work(): Promise<void> {
    try {
      for (;;) {
        const next = this.#isStopped ? undefined : this.#waiting.shift();
        if (!next) return;
        const { path, packed } = next;
        const bytes = await readFile(path);
        await writeFile(`${path}.gz`, await gzipped(bytes, { level: constants.Z_BEST_COMPRESSION }));
        await writeFile(`${path}.br`, packed ?? (await asBrotli(bytes)));
      }
    } finally {
      this.#running -= 1;
    }
  }
}
