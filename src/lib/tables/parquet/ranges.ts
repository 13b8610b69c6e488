import type { ParquetFile } from './file.js';

/** Bytes between two ranges that cost less than a request of their own. */
const GAP = 1 << 15;

/** Bytes of a file, half-open. */
export interface ByteRange {
  readonly from: number;
  readonly to: number;
}

/** Reads ranges of a file, in the order in which they are given; those beside each other at once. */
export async function readRanges(file: ParquetFile, ranges: readonly ByteRange[]): Promise<Uint8Array[]> {
  const runs: { from: number; to: number }[] = [];
  for (const { from, to } of [...ranges].sort((a, b) => a.from - b.from)) {
    const last = runs.at(-1);
    if (last && from <= last.to + GAP) last.to = Math.max(last.to, to);
    else runs.push({ from, to });
  }
  const buffers = await Promise.all(runs.map(({ from, to }) => file.slice(from, to)));
  return ranges.map(({ from, to }) => {
    const at = runs.findIndex((run) => run.from <= from && to <= run.to);
    const run = runs[at];
    return new Uint8Array(buffers[at] ?? new ArrayBuffer(0), from - (run?.from ?? 0), to - from);
  });
}
