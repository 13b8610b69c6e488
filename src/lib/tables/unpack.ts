import { isParquet } from './detect.js';
import { RowBuffer } from './row-buffer.js';

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
 * so many and they are asked for: Parquet is known by less.
 */
export async function peeked(
  parts: AsyncIterable<Uint8Array>,
  least: number,
): Promise<{ head: Uint8Array; parts: AsyncGenerator<Uint8Array> }> {
  const iterator = parts[Symbol.asyncIterator]();
  const head = new RowBuffer();
  let failed: { readonly error: unknown } | undefined;
  try {
    while (head.length < least && !isParquet(head.bytes)) {
      const { value, done } = await iterator.next();
      if (done) break;
      head.append(value);
    }
  } catch (error) {
    // What came before is to be read first.
    if (head.length === 0) throw error;
    failed = { error };
  }
  async function* again(): AsyncGenerator<Uint8Array> {
    try {
      yield head.bytes;
      if (failed) throw failed.error;
      for (let step = await iterator.next(); !step.done; step = await iterator.next()) yield step.value;
    } finally {
      await iterator.return?.();
    }
  }
  return { head: head.bytes, parts: again() };
}
