import type { AxisLayout } from '../layout/axis.js';

/** Where an arrow key goes from a table row, or from nowhere. */
export type Step = 'earlier' | 'later' | 'above' | 'below' | 'first' | 'last';

/** The key's step, if it is one that walks. */
export function stepOfKey(key: string): Step | undefined {
  return STEPS[key];
}

const STEPS: Readonly<Record<string, Step>> = {
  ArrowLeft: 'earlier',
  ArrowRight: 'later',
  ArrowUp: 'above',
  ArrowDown: 'below',
  Home: 'first',
  End: 'last',
};

/**
 * The row that a step leads to. Left and right walk in time, which is table order; up and down by place:
 * lane, then line, then time. It stays at the ends.
 */
export function walk(layout: AxisLayout, from: number | undefined, step: Step): number | undefined {
  const { count } = layout.content.table;
  if (count === 0) return undefined;
  if (step === 'first') return 0;
  if (step === 'last') return count - 1;
  if (from === undefined) return step === 'earlier' || step === 'above' ? count - 1 : 0;
  if (step === 'earlier') return Math.max(0, from - 1);
  if (step === 'later') return Math.min(count - 1, from + 1);
  const byPlace = placeOrder(layout);
  const at = byPlace.indexOf(from) + (step === 'below' ? 1 : -1);
  return byPlace[Math.min(count - 1, Math.max(0, at))];
}

function placeOrder(layout: AxisLayout): number[] {
  const { table } = layout.content;
  const rows = Array.from({ length: table.count }, (_, row) => row);
  const line = (row: number): number => layout.rows.line[row] ?? 0;
  const lane = (row: number): number => table.lane[row] ?? 0;
  return rows.sort((a, b) => lane(a) - lane(b) || line(a) - line(b) || a - b);
}
