// Serves folders on this machine to any origin, with ranges, and counts the bytes it sends.

import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

/**
 * @typedef {object} Lab
 * @property {string} url with a slash at its end
 * @property {() => number} takeSent bytes of bodies sent since it was last asked
 * @property {() => Promise<void>} close
 */

/** @type {Record<string, string>} */
const TYPES = {
  '.css': 'text/css;charset=utf-8',
  '.csv': 'text/csv;charset=utf-8',
  '.html': 'text/html;charset=utf-8',
  '.js': 'text/javascript;charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain;charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

/**
 * The bytes that a Range header asks for.
 * @param {string | undefined} header
 * @param {number} size
 * @returns {{ from: number, to: number } | undefined} both inclusive; nothing when it asks for all, or for what is not there
 */
export function rangeOf(header, size) {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (first === '' && last === '') return undefined;
  const from = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const to = first === '' || last === '' ? size - 1 : Math.min(size - 1, Number(last));
  return from <= to ? { from, to } : undefined;
}

/**
 * The file for a path, below the folder of its longest prefix.
 * @param {Readonly<Record<string, string>>} folders by prefix, each prefix with slashes at both ends
 * @param {string} path of an address
 * @returns {string | undefined}
 */
export function fileFor(folders, path) {
  const prefix = Object.keys(folders)
    .filter((candidate) => path.startsWith(candidate))
    .sort((a, b) => b.length - a.length)[0];
  const folder = prefix === undefined ? undefined : folders[prefix];
  if (prefix === undefined || folder === undefined) return undefined;
  const below = decodeURIComponent(path.slice(prefix.length));
  const file = normalize(join(folder, below.endsWith('/') || below === '' ? `${below}index.html` : below));
  return file.startsWith(folder + sep) ? file : undefined;
}

/**
 * @param {Readonly<Record<string, string>>} folders
 * @returns {Promise<Lab>}
 */
export async function openLab(folders) {
  let sent = 0;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = fileFor(folders, pathname);
    const size = file === undefined ? undefined : sizeOf(file);
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Allow-Headers', 'Range');
    response.setHeader('Access-Control-Expose-Headers', 'Content-Range, Content-Length, Accept-Ranges');
    response.setHeader('Cache-Control', 'no-store');
    if (request.method === 'OPTIONS') {
      response.writeHead(204).end();
      return;
    }
    if (file === undefined || size === undefined) {
      response.writeHead(404).end();
      return;
    }
    const range = rangeOf(request.headers.range, size);
    const { from, to } = range ?? { from: 0, to: size - 1 };
    if (range) response.setHeader('Content-Range', `bytes ${from}-${to}/${size}`);
    response.writeHead(range ? 206 : 200, {
      'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
      'Content-Length': to - from + 1,
      'Accept-Ranges': 'bytes',
    });
    if (request.method === 'HEAD' || size === 0) {
      response.end();
      return;
    }
    createReadStream(file, { start: from, end: to, highWaterMark: 1 << 20 })
      .on('data', (chunk) => void (sent += chunk.length))
      .pipe(response);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
  const bound = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${bound.port}/`,
    takeSent: () => {
      const taken = sent;
      sent = 0;
      return taken;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

/**
 * @param {string} file
 * @returns {number | undefined} nothing when it is no file
 */
function sizeOf(file) {
  const found = statSync(file, { throwIfNoEntry: false });
  return found?.isFile() ? found.size : undefined;
}
