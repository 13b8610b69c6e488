import { readFileSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { listen, type Host } from '../host';

/** What a host answers in place of a file, by path. */
export type Answers = Readonly<
  Record<string, { readonly type: string; readonly body: string; readonly headers?: Record<string, string> }>
>;

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};

/** A host on a free port of this machine that knows the files of `folder` and `answers`, and no more. */
export function listenWith(folder: string, answers: Answers = {}): Promise<Host> {
  return listen((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
    const answer = answers[path];
    if (answer) {
      response.writeHead(200, { 'content-type': answer.type, ...answer.headers }).end(answer.body);
      return;
    }
    const file = join(folder, normalize(path.endsWith('/') ? `${path}index.html` : path));
    try {
      const body = readFileSync(file);
      response
        .writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
        .end(body);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such file.');
    }
  });
}
