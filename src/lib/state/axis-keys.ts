import type { AxisLayout } from '../layout/axis.js';
import type { TimeWindow } from './time-window.svelte.js';

/** Where an arrow key goes from a table row, or from nowhere. */
export type Step = 'earlier' | 'later' | 'above' | 'below' | 'first' | 'last';

/** The key's step, if it is one that walks. */
export function moveByKey(key: string): Step | undefined {
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

/** What the keys of an axis ask for. */
export interface AxisKeyTarget {
  readonly time: Pick<TimeWindow, 'zoomBy' | 'showAll'>;
  /** Goes to another event; false where none is shown. */
  readonly walk: (step: Step) => boolean;
  /** Enter: false with no event selected. */
  readonly open: () => boolean;
  /** Escape: false where it means nothing. */
  readonly leave: () => boolean;
}

/** Does what a key asks of an axis; the key is then nobody else's. */
export function pressAxisKey(event: KeyboardEvent, target: AxisKeyTarget): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const step = moveByKey(event.key);
  if (step) {
    if (!target.walk(step)) return;
  } else if (event.key === 'Enter') {
    if (!target.open()) return;
  } else if (event.key === '+' || event.key === '=') target.time.zoomBy(1);
  else if (event.key === '-') target.time.zoomBy(-1);
  else if (event.key === '0') target.time.showAll();
  else if (event.key !== 'Escape' || !target.leave()) return;
  event.preventDefault();
}

/**
 * The row that a step leads to, of those that are shown. Left and right walk in time, which is table order; up and
 * down by place: lane, then line, then time. It stays at the ends.
 */
export function walk(
  layout: AxisLayout,
  from: number | undefined,
  step: Step,
  shown: readonly number[],
): number | undefined {
  const first = shown[0];
  const last = shown.at(-1);
  if (step === 'first') return first;
  if (step === 'last') return last;
  if (from === undefined) return step === 'earlier' || step === 'above' ? last : first;
  if (step === 'earlier') return shown.findLast((row) => row < from) ?? first;
  if (step === 'later') return shown.find((row) => row > from) ?? last;
  const order = placeOrder(layout);
  const byPlace = [...shown].sort(order);
  return step === 'below'
    ? (byPlace.find((row) => order(row, from) > 0) ?? byPlace.at(-1))
    : (byPlace.findLast((row) => order(row, from) < 0) ?? byPlace[0]);
}

function placeOrder(layout: AxisLayout): (a: number, b: number) => number {
  const { table } = layout.content;
  const line = (row: number): number => layout.rows.line[row] ?? 0;
  const lane = (row: number): number => table.lane[row] ?? 0;
  return (a, b) => lane(a) - lane(b) || line(a) - line(b) || a - b;
}
