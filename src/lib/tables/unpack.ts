import { concatBytes } from './reader.js';

/** Thrown for what is no gzip any more; bytes that came out before it were handed on. */
export class GzipFault extends Error {}

/** Returns the bytes that gzip packed (RFC 1952), by the platform's own reader. */
export async function* unpacked(parts: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const stream = new DecompressionStream('gzip');
  const writer = stream.writable.getWriter();
  const reader = stream.readable.getReader();
  let thrown: unknown;
  const writing = (async () => {
    try {
      for await (const part of parts) await writer.write(part as Uint8Array<ArrayBuffer>);
      await writer.close();
    } catch (error) {
      thrown = error;
      await writer.abort(error).catch(() => undefined);
    }
  })();
  try {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) break;
      if (value) yield value;
    }
    await writing;
  } catch (error) {
    // What the source itself throws is not the packing's fault.
    throw thrown !== undefined && thrown !== error ? thrown : new GzipFault(String(error));
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** UTF-16 as UTF-8. */
export async function* recoded(
  parts: AsyncIterable<Uint8Array>,
  from: 'utf-16le' | 'utf-16be',
): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(from);
  const encoder = new TextEncoder();
  for await (const part of parts) yield encoder.encode(decoder.decode(part, { stream: true }));
  yield encoder.encode(decoder.decode());
}

/**
 * Returns the parts again, from the first, with the first bytes of all for a look: at least `least` where there are
 * so many.
 */
export async function peeked(
  parts: AsyncIterable<Uint8Array>,
  least: number,
): Promise<{ head: Uint8Array; parts: AsyncGenerator<Uint8Array> }> {
  const iterator = parts[Symbol.asyncIterator]();
  let head: Uint8Array = new Uint8Array(0);
  let failed: { readonly error: unknown } | undefined;
  try {
    while (head.length < least) {
      const { value, done } = await iterator.next();
      if (done) break;
      head = concatBytes(head, value);
    }
  } catch (error) {
    // What came before is to be read first.
    if (head.length === 0) throw error;
    failed = { error };
  }
  async function* again(): AsyncGenerator<Uint8Array> {
    try {
      yield head;
      if (failed) throw failed.error;
      for (let step = await iterator.next(); !step.done; step = await iterator.next()) yield step.value;
    } finally {
      await iterator.return?.();
    }
  }
  return { head, parts: again() };
}
