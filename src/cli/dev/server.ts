import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { plainPage } from '../fault-page.js';
import { page, type Answer } from '../answer.js';
import { isOwnHost, isReading, pathAsked, READ_METHODS } from '../http.js';
import { reasonOf } from '../system-error.js';
import type { SiteFiles } from '../site/files.js';
import type { SiteServer } from '../site/server.js';
import { barePage, BARE_POLICY, isEditor, withPanel, withToken } from './pages.js';
import { DEV_PATH, devPanel, stateText } from './panel.js';
import { isFromElsewhere } from './project/guard.js';
import { PROJECT_PATH, type ProjectRequests } from './project/requests.js';
import { SCRIPT } from './script.js';
import type { ProjectState, Reading } from './state.js';
import { STYLE } from './style.js';

const HEADERS = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' } as const;
const HTML = 'text/html; charset=utf-8';
/** A page elsewhere could lay its own over the editor in a frame, and have it clicked at. */
const UNFRAMED = {
  ...HEADERS,
  'content-type': HTML,
  'content-security-policy': "frame-ancestors 'none'",
  'x-frame-options': 'DENY',
} as const;

/** Answers requests for the pages of a project that is worked on, and tells them of each change. */
export class DevServer {
  readonly #state: ProjectState;
  readonly #site: SiteServer;
  readonly #files: SiteFiles;
  readonly #project: ProjectRequests;
  readonly #listeners = new Set<ServerResponse>();

  constructor(state: ProjectState, site: SiteServer, files: SiteFiles, project: ProjectRequests) {
    this.#state = state;
    this.#site = site;
    this.#files = files;
    this.#project = project;
  }

  /** Tells every open page what the project is like now. */
  tell(reading: Reading): void {
    for (const response of this.#listeners) response.write(changeText(reading));
  }

  readonly listener: RequestListener = (request, response) => {
    void this.#respond(request, response).catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else
        send(
          request,
          response,
          page(500, plainPage({ title: 'This page cannot be shown', text: reasonOf(error) })),
        );
    });
  };

  async #respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const refuse = (status: number, title: string): void =>
      send(request, response, page(status, plainPage({ title, text: '' })));
    if (!isOwnHost(request.headers.host)) return refuse(403, 'This server answers to its own address only.');
    const path = pathAsked(request.url);
    if (path === PROJECT_PATH || path?.startsWith(`${PROJECT_PATH}/`))
      return send(request, response, await this.#project.answer(path, request));
    if (!isReading(request)) {
      response.setHeader('allow', READ_METHODS);
      return refuse(405, 'This server can only be asked for pages.');
    }
    if (path?.startsWith(DEV_PATH) && isFromElsewhere(request))
      return refuse(403, 'Only pages of this server may read the project.');
    const reading = this.#state.reading;
    if (path === undefined || !reading) return refuse(400, 'There is no such address.');
    if (path === `${DEV_PATH}changes`) return this.#listen(request, response, reading);
    const isBare = /[?&]page=0\b/.test(request.url ?? '');
    send(request, response, await this.#answer(path, reading, isBare));
  }

  async #answer(path: string, reading: Reading, isBare: boolean): Promise<Answer> {
    if (path.startsWith(DEV_PATH)) return ownFile(path.slice(DEV_PATH.length), reading, isBare);
    const file = await this.#files.read(path);
    if (file) return answerOf(200, file.type, file.bytes);
    if (!this.#state.input && !isEditor(path))
      return {
        ...answerOf(500, HTML, barePage(reading)),
        headers: { ...HEADERS, 'content-type': HTML, 'content-security-policy': BARE_POLICY },
      };
    const { status, type, bytes, location } = await this.#site.answer(path);
    if (location !== undefined)
      return { status, headers: { ...HEADERS, location: location.replace(/^\/+/, '/') }, body: '' };
    if (status >= 500) throw new Error('the program reports why in its terminal');
    if (status !== 200) {
      const missing = await this.#site.answer('/404.html');
      return answerOf(404, HTML, missing.bytes);
    }
    if (!type.startsWith('text/html')) return answerOf(200, type, bytes);
    const html = new TextDecoder().decode(bytes);
    if (!isEditor(path)) return answerOf(200, HTML, withPanel(html, reading));
    return { status: 200, headers: UNFRAMED, body: withToken(html, this.#project.token) };
  }

  /** Keeps a connection on which each change is written (HTML, “Server-sent events”). */
  #listen(request: IncomingMessage, response: ServerResponse, reading: Reading): void {
    response.writeHead(200, { ...HEADERS, 'content-type': 'text/event-stream; charset=utf-8' });
    response.write(`retry: 1000\n${changeText(reading)}`);
    this.#listeners.add(response);
    request.once('close', () => this.#listeners.delete(response));
  }
}

function changeText(reading: Reading): string {
  const { version, isGood } = reading;
  return `data: ${JSON.stringify({ version, isGood, state: stateText(reading) })}\n\n`;
}

function ownFile(name: string, reading: Reading, isBare: boolean): Answer {
  if (name === 'panel.css') return answerOf(200, 'text/css; charset=utf-8', STYLE);
  if (name === 'client.js') return answerOf(200, 'text/javascript; charset=utf-8', SCRIPT);
  if (name === 'panel') return answerOf(200, HTML, isBare ? barePage(reading) : devPanel(reading, true));
  return page(404, plainPage({ title: 'There is nothing here', text: `${DEV_PATH}${name}` }));
}

function answerOf(status: number, type: string, body: string | Uint8Array): Answer {
  return { status, headers: { ...HEADERS, 'content-type': type }, body };
}

function send(request: IncomingMessage, response: ServerResponse, { status, headers, body }: Answer): void {
  // Whoever left gets nothing more.
  if (response.destroyed) return;
  response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body);
}
