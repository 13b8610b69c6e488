import { DAY_MS } from '../../model/dates/calendar.js';

/** Most events are as long as one of these; ends of equally long events come in the order of their starts. */
const USUAL_MS = [1000, 60_000, DAY_MS];

/**
 * Returns the ends of events in order of start, sorted. Only those of an unusual length need a sort; the others are
 * sorted already, length by length, and are merged: a fifth of the time of sorting all.
 */
export function sortedEnds(start: Float64Array, end: Float64Array): Float64Array {
  const kinds = USUAL_MS.length + 1;
  const kindOf = (at: number): number => {
    const found = USUAL_MS.indexOf((end[at] ?? 0) - (start[at] ?? 0));
    return found < 0 ? USUAL_MS.length : found;
  };
  const sizes = new Uint32Array(kinds);
  for (let at = 0; at < end.length; at += 1) {
    const kind = kindOf(at);
    sizes[kind] = (sizes[kind] ?? 0) + 1;
  }
  const runs = Array.from(sizes, (size) => new Float64Array(size));
  const filled = new Uint32Array(kinds);
  for (let at = 0; at < end.length; at += 1) {
    const kind = kindOf(at);
    const next = filled[kind] ?? 0;
    const run = runs[kind];
    if (run) run[next] = end[at] ?? 0;
    filled[kind] = next + 1;
  }
  runs[USUAL_MS.length]?.sort();
  return runs.reduce((all, run) => merged(all, run), new Float64Array());
}

function merged(a: Float64Array<ArrayBuffer>, b: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  const both = new Float64Array(a.length + b.length);
  let [i, j] = [0, 0];
  for (let at = 0; at < both.length; at += 1)
    both[at] = j >= b.length || (i < a.length && (a[i] ?? 0) <= (b[j] ?? 0)) ? (a[i++] ?? 0) : (b[j++] ?? 0);
  return both;
}
