import type { IncomingMessage, ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import { answer, page, type Answer } from '../answer.js';
import { findAssets } from '../assets.js';
import type { Command, Context } from '../command.js';
import { plainPage } from '../fault-page.js';
import { readAny, type Loaded } from '../read.js';
import { FONT_OPTION } from '../fonts.js';
import { decide, isOwnHost, isReading, pathAsked, READ_METHODS } from '../http.js';
import { LANGUAGE_OPTION } from '../language.js';
import { DEFAULT_PORT, listenOn, readPort, serveUntilStopped } from '../listen.js';
import { ORDER_OPTION, readOrder } from '../order.js';
import { reportBoxes } from '../picture-notes.js';
import { printable, printableLine } from '../printable.js';
import { Served, type KeptAnswer } from '../served.js';
import { reasonOf } from '../system-error.js';
import { STANDARD } from '../target.js';
import { EXIT, UsageError } from '../usage.js';
import type { Assets, DayOrder } from '../../lib/core.js';

export const serve: Command = {
  name: 'serve',
  operands: '<file|folder>',
  summary: 'show a timeline, or a table of events, in the browser, read again when it changes',
  options: [
    {
      name: 'port',
      short: 'p',
      value: '<number>',
      help: `${DEFAULT_PORT} by default; 0 is any that is free`,
    },
    LANGUAGE_OPTION,
    ORDER_OPTION,
    FONT_OPTION,
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
    const settings: Settings = {
      assets: findAssets(context.from, values.get(FONT_OPTION.name)),
      language: values.get(LANGUAGE_OPTION.name)?.[0],
      order: readOrder(values),
    };
    await read(name, context, settings);
    return listen(name, port, context, settings);
  },
};

interface Settings {
  readonly assets: Assets;
  readonly language: string | undefined;
  readonly order: DayOrder | undefined;
}

const read = (name: string, context: Context, { order }: Settings): Promise<Loaded> =>
  readAny(name, context, { order, allowsUnsourced: true });

/** Serves until the program receives a signal to end. */
async function listen(name: string, port: number, context: Context, settings: Settings): Promise<number> {
  const { terminal, from } = context;
  const { assets, language } = settings;
  let said: string | undefined;
  const served = new Served<Loaded>({
    path: resolve(from, name),
    read: () => read(name, context, settings),
    furtherOf: ({ checked }) => checked?.further ?? [],
    answer: async (path, loaded) => {
      const made = await answer(path, loaded, { assets, language });
      // Said once for each change, not to each who asks.
      const boxes = loaded.checked && (await reportBoxes(path, loaded.checked, assets));
      const found = made.report ?? printable(boxes ?? '');
      if (found !== '' && found !== said) terminal.warn(`${found}\n`);
      said = found;
      return made;
    },
  });
  const { server, address } = await listenOn(port, (request, response) => {
    void respond(request, response, served, (reason) => {
      terminal.warn(`${name} cannot be read: ${reason}\n`);
      return plainPage({ title: `${name} cannot be read`, text: reason });
    });
  });
  await terminal.print(`${printableLine(name)} is at ${address}\n`);
  await serveUntilStopped(server);
  return EXIT.done;
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  served: Served<Loaded>,
  explain: (reason: string) => string,
): Promise<void> {
  const path = pathAsked(request.url);
  if (!isOwnHost(request.headers.host))
    return refuse(request, response, 403, 'This server answers to its own address only.');
  if (!isReading(request)) {
    response.setHeader('allow', READ_METHODS);
    return refuse(request, response, 405, 'This server can only be asked for pages.');
  }
  if (path === undefined) return refuse(request, response, 400, 'There is no such address.');
  try {
    const kept = await served.answer(path);
    // Whoever left gets nothing more.
    if (!response.destroyed) send(request, response, kept);
  } catch (error) {
    sendWhole(request, response, page(500, explain(reasonOf(error))));
  }
}

function send(request: IncomingMessage, response: ServerResponse, kept: KeptAnswer): void {
  const { status, headers, bytes } = kept;
  if (status !== 200) return sendWhole(request, response, kept);
  const decision = decide(request, { size: bytes.length, etag: kept.etag, modified: kept.modified });
  response.writeHead(decision.status, { ...headers, ...decision.headers });
  response.end(request.method === 'HEAD' ? undefined : bytes.subarray(decision.start, decision.end));
}

function sendWhole(
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers, body }: Answer,
): void {
  response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body);
}

function refuse(request: IncomingMessage, response: ServerResponse, status: number, title: string): void {
  sendWhole(request, response, page(status, plainPage({ title, text: '' })));
}
