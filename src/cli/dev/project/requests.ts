import type { IncomingMessage } from 'node:http';
import type { Answer } from '../../answer.js';
import { isHash, readChanges, readExpected } from './changes.js';
import { bodyOf, forbidden, type Expected } from './guard.js';
import { MAX_FILE_BYTES, type ProjectFolder } from './project-folder.js';
import { RefusalError, type RefusalKind } from './refusal.js';

/** Where the files of the folder are asked for. */
export const PROJECT_PATH = '/_dev/project';

const HEADERS = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; sandbox",
} as const;

/** The most that the texts of a project have together. */
const MAX_TEXT_BYTES = 64 * 1024 * 1024;

const STATUS: Readonly<Record<RefusalKind, number>> = {
  name: 403,
  link: 403,
  kind: 403,
  changed: 412,
  gone: 404,
  rights: 403,
  full: 507,
  large: 413,
  system: 500,
};

/** What the requests are answered from. */
export interface ProjectRequestsOptions {
  readonly folder: ProjectFolder;
  /** The name of the folder, as its page says it. */
  readonly name: string;
  readonly token: string;
  /** Returns the definition that the program of the project gives; undefined where it gives none. */
  readonly readProgram: () => Promise<unknown>;
}

/** Answers the editor's requests for the files of its folder. */
export class ProjectRequests {
  readonly #options: ProjectRequestsOptions;

  constructor(options: ProjectRequestsOptions) {
    this.#options = options;
  }

  /** The word that the page of the editor has. */
  get token(): string {
    return this.#options.token;
  }

  async answer(path: string, request: IncomingMessage): Promise<Answer> {
    try {
      switch (path) {
        case PROJECT_PATH:
          return await this.#project(request);
        case `${PROJECT_PATH}/file`:
          return await this.#file(request);
        case `${PROJECT_PATH}/program`:
          return await this.#program(request);
        default:
          return failure(404, 'name');
      }
    } catch (error) {
      if (error instanceof RefusalError) return failure(STATUS[error.kind], error.kind, error.file);
      throw error;
    }
  }

  /** All files by name, size and hash; or files that are written together. */
  async #project(request: IncomingMessage): Promise<Answer> {
    const { folder, name } = this.#options;
    const methods = { GET: null, POST: 'application/json' };
    const bytes = await this.#bodyOf(request, methods, MAX_TEXT_BYTES);
    if (!(bytes instanceof Uint8Array)) return bytes;
    if (request.method === 'GET') return json({ name, key: folder.key, ...(await folder.list()) });
    const changes = readChanges(bytes);
    if (!changes) return failure(400, 'kind');
    return json({ files: Object.fromEntries(await folder.write(changes)) });
  }

  /** The bytes of a file. */
  async #file(request: IncomingMessage): Promise<Answer> {
    const { folder } = this.#options;
    const methods = { GET: null, PUT: 'application/octet-stream' };
    const bytes = await this.#bodyOf(request, methods, MAX_FILE_BYTES);
    if (!(bytes instanceof Uint8Array)) return bytes;
    const asked = new URL(request.url ?? '', 'http://localhost').searchParams;
    const [name = '', expected = null] = [asked.get('name') ?? undefined, asked.get('expected')];
    if (request.method === 'GET')
      return {
        status: 200,
        headers: { ...HEADERS, 'content-type': 'application/octet-stream' },
        body: await folder.read(name),
      };
    if (expected !== null && !isHash(expected)) return failure(400, 'kind');
    return json({ files: Object.fromEntries(await folder.write([{ name, expected, bytes }])) });
  }

  /** What events.ts gives, as timeline.json has it; or the way from one to the other. */
  async #program(request: IncomingMessage): Promise<Answer> {
    const { folder, readProgram } = this.#options;
    const bytes = await this.#bodyOf(request, { GET: null, POST: 'application/json' }, 1000);
    if (!(bytes instanceof Uint8Array)) return bytes;
    const expected = request.method === 'POST' ? readExpected(bytes) : undefined;
    if (request.method === 'POST' && expected === undefined) return failure(400, 'kind');
    const data = await readProgram();
    if (data === undefined) return failure(404, 'gone', 'events.ts');
    const text = `${JSON.stringify(data, undefined, 2)}\n`;
    if (expected === undefined) return json({ text });
    return json({ kept: await folder.convert(expected, new TextEncoder().encode(text)) });
  }

  /** Returns what is sent with a request, or why it is refused. */
  async #bodyOf(
    request: IncomingMessage,
    methods: Expected['methods'],
    limit: number,
  ): Promise<Uint8Array | Answer> {
    const refused = forbidden(request, { token: this.#options.token, methods, limit });
    if (refused)
      return failure(refused.status, refused.status === 413 ? 'large' : 'rights', undefined, refused.allow);
    if (request.method === 'GET') return new Uint8Array();
    return (await bodyOf(request, limit)) ?? failure(413, 'large');
  }
}

function json(data: unknown): Answer {
  return {
    status: 200,
    headers: { ...HEADERS, 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(data),
  };
}

function failure(status: number, kind: RefusalKind, file?: string, allow?: string): Answer {
  return {
    status,
    headers: {
      ...HEADERS,
      'content-type': 'application/json; charset=utf-8',
      ...(allow === undefined ? {} : { allow }),
      // What was not read of the request is not waited for.
      ...(status === 413 ? { connection: 'close' } : {}),
    },
    body: JSON.stringify({ kind, file }),
  };
}
