import { connect } from 'node:net';

/** What a server answers to a request that is written byte by byte, as no client of Node would write it. */
export interface RawAnswer {
  readonly status: number;
  readonly head: string;
  readonly body: string;
}

/** Sends the lines of a request, and a body, to a server of this machine. */
export async function askRaw(port: number, lines: readonly string[], body = ''): Promise<RawAnswer> {
  const text = await new Promise<string>((resolve, reject) => {
    const parts: Buffer[] = [];
    const socket = connect(port, '127.0.0.1', () =>
      socket.write(`${[...lines, 'Connection: close'].join('\r\n')}\r\n\r\n${body}`),
    );
    socket.on('data', (part) => parts.push(part));
    socket.on('close', () => resolve(Buffer.concat(parts).toString('latin1')));
    // A server that has heard enough may hang up before all is sent.
    socket.on('error', (error) => (parts.length > 0 ? undefined : reject(error)));
  });
  const [head = '', ...rest] = text.split('\r\n\r\n');
  const answered = Buffer.from(bodyOf(head, rest.join('\r\n\r\n')), 'latin1').toString('utf8');
  return { status: Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1]), head, body: answered };
}

/** Takes the lengths of the parts out of a body that is sent in parts. Each letter of the text is a byte. */
function bodyOf(head: string, text: string): string {
  if (!/^transfer-encoding: chunked/im.test(head)) return text;
  const [length = '', ...rest] = text.split('\r\n');
  const size = parseInt(length, 16);
  const part = rest.join('\r\n');
  return size > 0 ? part.slice(0, size) + bodyOf(head, part.slice(size + 2)) : '';
}
