import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { Compression } from './compress.js';
import type { SiteServer } from './server.js';

export interface WriteOptions {
  /** An empty folder. */
  readonly folder: string;
  /** The only addresses to write, in place of all. */
  readonly entries?: readonly string[] | undefined;
  /** Whether to write a .gz and a .br beside each file of text. */
  readonly isCompressed: boolean;
  readonly onProgress?: (done: number, of: number) => void;
}

/** Beside the pages: the files of the last build, so that the next one knows what it may replace. */
export const FILE_LIST = '_app/files.json';

const decompress = promisify(brotliDecompress);

/** Writes the site that a server shows: its pages and files, and what these load. */
export async function writeSite(server: SiteServer, options: WriteOptions): Promise<void> {
  const { folder, entries, isCompressed, onProgress } = options;
  const compression = new Compression();
  const written = new Set<string>();
  const write = async (name: string, bytes: Uint8Array): Promise<void> => {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
    written.add(name);
    if (isCompressed) compression.add(path);
  };
  try {
    const compress = (path: string, packed?: Uint8Array): void => {
      if (isCompressed) compression.add(path, packed);
    };
    await copyFiles(server.files, folder, written, compress);
    const addresses = entries ?? (await server.addresses());
    for (const [done, address] of addresses.entries()) {
      onProgress?.(done, addresses.length);
      const { status, type, bytes } = await server.answer(address);
      if (status !== 200) throw new Error(`${address} was answered with status ${status}`);
      await write(fileNameOf(address, type), bytes);
    }
    await write(FILE_LIST, Buffer.from(`${JSON.stringify([...written, FILE_LIST].sort(), undefined, 1)}\n`));
    await compression.finish();
  } catch (error) {
    await compression.stop();
    throw error;
  }
}

/** Copies the files that are the same for every site; the package has those of text as Brotli alone. */
async function copyFiles(
  from: string,
  to: string,
  written: Set<string>,
  compress: (path: string, packed?: Uint8Array) => void,
): Promise<void> {
  for (const entry of await readdir(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const target = join(to, path.slice(from.length)).replace(/\.br$/, '');
    await mkdir(dirname(target), { recursive: true });
    const packed = path.endsWith('.br') ? await readFile(path) : undefined;
    if (packed) await writeFile(target, await decompress(packed));
    else await copyFile(path, target);
    written.add(
      target
        .slice(to.length + 1)
        .split(sep)
        .join('/'),
    );
    compress(target, packed);
  }
}

/** Returns the name of the file at an address, as a static host looks for it. */
function fileNameOf(address: string, type: string): string {
  const name = decodeURIComponent(address.slice(1));
  return /^text\/html\b/.test(type) && (name === '' || name.endsWith('/')) ? `${name}index.html` : name;
}
