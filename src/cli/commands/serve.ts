import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answer, page, type Answer } from '../answer.js';
import { findAssets } from '../assets.js';
import type { Command, Context } from '../command.js';
import { plainPage } from '../fault-page.js';
import { readTarget, STANDARD } from '../target.js';
import { CannotError, EXIT, UsageError } from '../usage.js';
import type { Assets } from '../../lib/core.js';

/** Only this machine. */
const HOST = '127.0.0.1';
const DEFAULT_PORT = 4173;

export const serve: Command = {
  name: 'serve',
  operands: '<file|folder>',
  summary: 'show a timeline in the browser, read again for each request',
  options: [
    {
      name: 'port',
      short: 'p',
      value: '<number>',
      help: `${DEFAULT_PORT} by default; 0 is any that is free`,
    },
  ],
  min: 1,
  max: 1,
  notes: [
    'The page is the standalone page; every other format is beside it, as /<id>.<extension>. Faults are shown as a page and reported here. Only this machine can reach it. Ctrl+C ends it.',
  ],
  run: async ({ operands, values }, context) => {
    const [name = ''] = operands;
    if (name === STANDARD)
      throw new UsageError('serve reads its timeline again and again; name a file or folder');
    const port = readPort(values.get('port')?.[0]);
    // What is not there at all is reported at once, not at the first request.
    await read(name, context);
    return listen(name, port, context);
  },
};

const read = (name: string, { load, from, terminal }: Context) =>
  readTarget(name, { load, from, read: terminal.read });

function readPort(text: string | undefined): number {
  if (text === undefined) return DEFAULT_PORT;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
  if (port <= 65_535) return port;
  throw new UsageError(`--port wants a number from 0 to 65535, found ${text}`);
}

/** Serves until the program is told to end. */
async function listen(name: string, port: number, context: Context): Promise<number> {
  const { terminal } = context;
  const assets = findAssets(context.from);
  const server = createServer((request, response) => {
    void respond(request, name, { ...context, assets }).then(({ status, headers, body, report }) => {
      if (report) terminal.warn(`${report}\n`);
      response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new CannotError(`port ${port} is in use; choose another with --port`)
          : error,
      ),
    );
    server.listen(port, HOST, resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  await terminal.print(`${name} is at http://${HOST}:${taken}/\n`);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
  });
  return EXIT.done;
}

async function respond(
  request: IncomingMessage,
  name: string,
  context: Context & { readonly assets: Assets },
): Promise<Answer> {
  // A page from elsewhere may send its visitors here under a name of its own: it gets nothing.
  const host = request.headers.host?.replace(/:\d+$/, '');
  if (host !== HOST && host !== 'localhost')
    return refusal(403, 'This server answers to its own address only.');
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return refusal(405, 'This server can only be asked for pages.');
  try {
    const { pathname } = new URL(request.url ?? '/', `http://${HOST}`);
    return await answer(pathname, await read(name, context), context.assets);
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    return { ...page(500, plainPage({ title: `${name} cannot be read`, text })), report: text };
  }
}

const refusal = (status: number, title: string): Answer => page(status, plainPage({ title, text: '' }));
