import { readFile } from 'node:fs/promises';
import { readdirSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';

const decompress = promisify(brotliDecompress);

/** Media types of the files that pages load. */
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

/** The files that are the same for every site, by their addresses. Nothing else of the disk has one. */
export class SiteFiles {
  readonly #paths: ReadonlyMap<string, string>;

  constructor(folder: string) {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    this.#paths = new Map(
      entries
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .map((path) => [`/${relative(folder, path).split(sep).join('/').replace(/\.br$/, '')}`, path]),
    );
  }

  /** Returns the file at an address with its media type; undefined where there is none. */
  async read(address: string): Promise<{ readonly type: string; readonly bytes: Uint8Array } | undefined> {
    const path = this.#paths.get(address);
    if (path === undefined) return undefined;
    const bytes = await readFile(path);
    return {
      type: TYPES[extname(address)] ?? 'application/octet-stream',
      bytes: path.endsWith('.br') ? await decompress(bytes) : bytes,
    };
  }
}
