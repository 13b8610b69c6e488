// Serves a built site on this machine the way a static host does: `npm run serve`, or `serve()`.

import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT, SetupError, endWithNpm, explain, isMain } from './lib/install.js';

/** @typedef {import('node:http').RequestListener} Listener */
/** @typedef {{ port: number, close: () => Promise<void> }} Opened */
/** @typedef {Opened & { url: string }} Served */

export const DEFAULT_PORT = 4173;

/** How many ports after the wanted one are tried when it is taken. */
const MOVES = 20;

// Text is UTF-8 throughout; without the charset a browser guesses, and guesses wrongly for quotations.
/** @type {Record<string, string>} */
const TEXT_TYPES = {
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.html': 'text/html',
  '.ics': 'text/calendar',
  '.js': 'text/javascript',
  '.md': 'text/markdown',
  '.txt': 'text/plain',
  '.xml': 'text/xml',
  '.yaml': 'text/yaml',
};

/**
 * The content type to set for a file, or undefined to leave it to sirv's table.
 * @param {string} path
 * @returns {string | undefined}
 */
export function textType(path) {
  const type = TEXT_TYPES[extname(path).toLowerCase()];
  return type && `${type};charset=utf-8`;
}

/**
 * A base path as Kit takes it: empty, or with a leading slash and no trailing one.
 * @param {string | undefined} given
 * @returns {string}
 */
export function readBase(given) {
  if (!given) return '';
  if (/^(\/[\w.~-]+)+$/.test(given)) return given;
  throw new SetupError(
    `BASE_PATH is "${given}", which is not a path like /sourceline.`,
    'Begin it with a slash and end it without one. (Git Bash on Windows rewrites such values: set MSYS_NO_PATHCONV=1.)',
  );
}

/**
 * @param {string | undefined} given
 * @param {number} [otherwise]
 * @returns {number}
 */
export function readPort(given, otherwise = DEFAULT_PORT) {
  if (!given) return otherwise;
  const port = Number(given);
  if (/^\d+$/.test(given) && port <= 65535) return port;
  throw new SetupError(`PORT is "${given}", which is not a port.`, 'Give a number from 1 to 65535.');
}

/**
 * The ports to try, in order: the wanted one, then those after it. Port 0 asks the system for a free one.
 * @param {number} port
 * @param {number} moves
 * @returns {number[]}
 */
export function portsToTry(port, moves) {
  if (port === 0) return [0];
  return Array.from({ length: moves + 1 }, (_, i) => port + i).filter((n) => n <= 65535);
}

/**
 * @param {string} path
 * @returns {boolean}
 */
function isFile(path) {
  try {
    return statSync(path).isFile();
  } catch {
    return false; // nothing there, or a path that cannot be, as below a file
  }
}

/**
 * What a static host does with an address.
 * @param {string} folder
 * @param {string} base
 * @param {string} path the address's path, still percent-encoded
 * @returns {{ file: string } | { redirect: string } | { missing: true }}
 */
export function route(folder, base, path) {
  const missing = /** @type {const} */ ({ missing: true });
  if (base && (path === '/' || path === base)) return { redirect: `${base}/` };
  if (!path.startsWith(`${base}/`)) return missing;
  let name;
  try {
    name = decodeURIComponent(path.slice(base.length));
  } catch {
    return missing;
  }
  const full = normalize(join(folder, name));
  if (name.includes('\0') || !(full + sep).startsWith(folder + sep)) return missing;

  /** @param {string} below the file's path below the folder */
  const found = (below) => ({ file: encodeURI(below.split(sep).join('/')) });
  const below = full.slice(folder.length);
  if (name.endsWith('/')) {
    return isFile(join(full, 'index.html')) ? found(join(below, 'index.html')) : missing;
  }
  if (isFile(full)) return found(below);
  if (isFile(`${full}.html`)) return found(`${below}.html`);
  // Doubled slashes are dropped: a Location that began with two would name another host.
  if (isFile(join(full, 'index.html'))) return { redirect: `${path.replace(/^\/+/, '/')}/` };
  return missing;
}

/** Encodings that the build writes beside a file, the smallest first, and the endings that they have there. */
const ENCODINGS = [
  { name: 'br', ending: '.br' },
  { name: 'gzip', ending: '.gz' },
];

/**
 * The file to send for a file: itself, or the same compressed where the browser takes that and the build wrote it.
 * One that is older than the file is not of this file.
 * @param {string} folder
 * @param {string} file as `route` gives it
 * @param {string | undefined} accepted the request's Accept-Encoding
 * @returns {string}
 */
function compressed(folder, file, accepted) {
  const refused = /;\s*q=0(?:\.0*)?\s*$/;
  const names = (accepted ?? '').split(',').flatMap((each) => (refused.test(each) ? [] : each.split(';', 1)));
  const takes = new Set(names.map((name) => name.trim().toLowerCase()));
  const path = join(folder, decodeURI(file));
  const found = ENCODINGS.find(
    ({ name, ending }) =>
      takes.has(name) && isFile(path + ending) && statSync(path + ending).mtimeMs >= statSync(path).mtimeMs,
  );
  return file + (found?.ending ?? '');
}

/**
 * What the command line serves by, too.
 * @returns {Promise<typeof import('../src/cli/http.js')>}
 */
async function loadHttp() {
  const { createJiti } = await import('jiti');
  return createJiti(import.meta.url, { fsCache: false }).import(join(ROOT, 'src', 'cli', 'http.ts'));
}

/**
 * @param {string} path
 * @returns {string}
 */
function cacheOf(path) {
  return path.startsWith('/_app/immutable/') ? 'public,max-age=31536000,immutable' : 'no-cache';
}

/**
 * A file as `decide` asks for it; the tag is the one that sirv gives it.
 * @param {string} path
 * @returns {import('../src/cli/http.js').Representation}
 */
function found(path) {
  const { size, mtime } = statSync(path);
  return { size, etag: `W/"${size}-${mtime.getTime()}"`, modified: mtime.getTime() };
}

/** @param {string | undefined} address */
function isLoopback(address) {
  return address === '::1' || /^(?:::ffff:)?127\./.test(address ?? '');
}

/**
 * @param {string} folder
 * @param {string} base
 * @returns {Promise<Listener>}
 */
async function siteListener(folder, base) {
  const [{ default: sirv }, http] = await Promise.all([import('sirv'), loadHttp()]);
  // `dev` reads the disk for each request, so a rebuild shows at once.
  const send = sirv(folder, {
    dev: true,
    etag: true,
    dotfiles: true,
    setHeaders(res, path) {
      res.setHeader('Cache-Control', cacheOf(path));
      res.setHeader('Accept-Ranges', 'bytes');
      res.setHeader('X-Content-Type-Options', 'nosniff');
      res.setHeader('Vary', 'Accept-Encoding');
      const type = textType(path.replace(/\.(?:br|gz)$/, ''));
      if (type) res.setHeader('Content-Type', type);
    },
  });
  return (req, res) => {
    // Only who is on this machine can have sent it to a name of this machine: a page from elsewhere gets nothing.
    if (isLoopback(req.socket.localAddress) && !http.isOwnHost(req.headers.host)) {
      res.writeHead(403).end();
      return;
    }
    if (!http.isReading(req)) {
      res.writeHead(405, { Allow: http.READ_METHODS }).end();
      return;
    }
    const path = http.pathAsked(req.url);
    if (path === undefined) {
      res.writeHead(400).end();
      return;
    }
    const query = (req.url ?? '').split(/\?(.*)/s)[1];
    const to = route(folder, base, path);
    if ('redirect' in to) {
      const Location = query === undefined ? to.redirect : `${to.redirect}?${query}`;
      res.writeHead(301, { Location, 'Cache-Control': 'no-store' }).end();
    } else if ('file' in to) {
      // A part of a file is asked for by its place in the file itself.
      const accepted = req.headers.range === undefined ? req.headers['accept-encoding'] : undefined;
      req.url = compressed(folder, to.file, accepted);
      const decision = http.decide(req, found(join(folder, decodeURI(req.url))));
      if (decision.status === 304 || decision.status === 416) {
        res.writeHead(decision.status, { ...decision.headers, 'Cache-Control': cacheOf(req.url) }).end();
        return;
      }
      // What is sent has one part at most, named by its first and last byte.
      delete req.headers.range;
      if (decision.status === 206) req.headers.range = `bytes=${decision.start}-${decision.end - 1}`;
      send(req, res, () => notFound(folder, res));
    } else {
      notFound(folder, res);
    }
  };
}

/**
 * @param {string} folder
 * @param {import('node:http').ServerResponse} res
 */
function notFound(folder, res) {
  const page = join(folder, '404.html');
  const has = existsSync(page);
  const type = textType(has ? page : '.txt') ?? '';
  res.writeHead(404, { 'Content-Type': type, 'Cache-Control': 'no-cache' });
  res.end(has ? readFileSync(page) : 'There is nothing at this address.\n');
}

/**
 * Opens one port on each of the given addresses, or fails having opened none.
 * @param {Listener} listener
 * @param {number} port
 * @param {readonly string[]} addresses
 * @returns {Promise<Opened>}
 */
async function open(listener, port, addresses) {
  /** @type {import('node:http').Server[]} */
  const servers = [];
  const close = async () => {
    await Promise.all(
      servers.map((server) => {
        const closed = new Promise((done) => server.close(done));
        server.closeAllConnections();
        return closed;
      }),
    );
  };
  let actual = port;
  for (const address of addresses) {
    const server = createServer(listener);
    try {
      await new Promise((done, fail) => {
        server.once('error', fail).listen(actual, address, () => done(undefined));
      });
    } catch (error) {
      // A machine without IPv6 has no ::1; 127.0.0.1 is enough there.
      if (address === '::1' && !isTaken(error)) continue;
      await close();
      throw error;
    }
    servers.push(server);
    const bound = server.address();
    if (bound && typeof bound === 'object') actual = bound.port;
  }
  return { port: actual, close };
}

/**
 * Taken by another program, or kept back by the system, as Windows does with ranges of ports.
 * @param {unknown} error
 * @returns {boolean}
 */
function isTaken(error) {
  return (
    error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES')
  );
}

/**
 * Opens the wanted port, or the next free one.
 * @param {Listener} listener
 * @param {{ port: number, host: string, moves: number }} where
 * @returns {Promise<Opened>}
 */
async function openNext(listener, { port, host, moves }) {
  // A browser may take localhost for either address, so both are opened, and no other program answers on one.
  const addresses = host === 'localhost' ? ['127.0.0.1', '::1'] : [host];
  const ports = portsToTry(port, moves);
  for (const candidate of ports) {
    try {
      return await open(listener, candidate, addresses);
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  }
  const last = ports.at(-1);
  throw new SetupError(
    `No port can be opened: ${last === port ? `${port} is taken` : `${port} to ${last} are all taken`}.`,
    'Stop the program that has it, or choose another with the PORT environment variable.',
  );
}

/**
 * A port nothing listens on, from the given one on.
 * @param {number} from
 * @returns {Promise<number>}
 */
export async function freePort(from) {
  const held = await openNext(() => undefined, { port: from, host: 'localhost', moves: MOVES });
  await held.close();
  return held.port;
}

/**
 * Serves a folder below a base path until closed.
 * @param {string} folder
 * @param {{ port?: number, host?: string, base?: string, moves?: number }} [options]
 * @returns {Promise<Served>}
 */
export async function serve(folder, options = {}) {
  const { port = DEFAULT_PORT, host = 'localhost', base = '', moves = MOVES } = options;
  const listener = await siteListener(resolve(folder), base);
  const served = await openNext(listener, { port, host, moves });
  return { ...served, url: `http://${host}:${served.port}${base}/` };
}

/**
 * Keeps serving until the process is told to stop.
 * @param {Served} served
 * @returns {Promise<void>}
 */
export async function serveUntilStopped(served) {
  await new Promise((stop) => process.once('SIGINT', stop).once('SIGTERM', stop));
  // Told again while closing, as a terminal and npm both do: there is nothing more to do.
  process.on('SIGINT', () => undefined).on('SIGTERM', () => undefined);
  await served.close();
}

async function main() {
  const { values } = parseArgs({ options: { strict: { type: 'boolean', default: false } } });
  const build = join(ROOT, 'build');
  if (!existsSync(build)) throw new SetupError('There is no build/ to serve.', 'Run `npm run build` first.');
  const port = readPort(process.env['PORT']);
  const base = readBase(process.env['BASE_PATH']);
  const served = await serve(build, { port, base, moves: values.strict ? 0 : MOVES });
  console.log(served.url);
  await serveUntilStopped(served);
}

if (isMain(import.meta.url)) {
  endWithNpm();
  try {
    await main();
  } catch (error) {
    console.error(explain(error));
    process.exitCode = 1;
  }
}
