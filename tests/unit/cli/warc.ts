import { gzipSync } from 'node:zlib';

/** Returns a record of a web archive, with fields beside its type and length. */
export function record(
  type: string,
  fields: Readonly<Record<string, string>>,
  block: string | Uint8Array,
  version = '1.1',
): Buffer {
  const bytes = Buffer.from(block as string);
  const lines = Object.entries({ 'WARC-Type': type, ...fields, 'Content-Length': bytes.length });
  const head = [`WARC/${version}`, ...lines.map(([name, value]) => `${name}: ${value}`)];
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), bytes, Buffer.from('\r\n\r\n')]);
}

interface Answer {
  readonly at?: string;
  readonly status?: string;
  readonly headers?: readonly string[];
  readonly body: string | Uint8Array;
  readonly fields?: Readonly<Record<string, string>>;
  readonly type?: string;
}

/** Returns the record of an answer of a host. */
export function answer(
  url: string,
  {
    at = '2025-03-04T10:00:00Z',
    status = '200 OK',
    type = 'text/html; charset=utf-8',
    headers = [],
    ...given
  }: Answer,
): Buffer {
  const head = [`HTTP/1.1 ${status}`, `Content-Type: ${type}`, ...headers].join('\r\n');
  const block = Buffer.concat([Buffer.from(`${head}\r\n\r\n`), Buffer.from(given.body as string)]);
  const fields = {
    'WARC-Target-URI': url,
    'WARC-Date': at,
    'Content-Type': 'application/http',
    ...given.fields,
  };
  return record('response', fields, block);
}

/** Packs each record by itself, as archives are. */
export function packed(...records: readonly Uint8Array[]): Buffer {
  return Buffer.concat(records.map((each) => gzipSync(each)));
}
