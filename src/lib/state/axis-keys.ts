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

/** What the keys of an axis ask for; what is left out means nothing there. */
export interface AxisKeyTarget {
  readonly time: Pick<TimeWindow, 'zoomBy' | 'showAll'>;
  /** Goes to another event; false where none is shown. */
  readonly walk: (step: Step) => boolean;
  /** Enter. */
  readonly open?: (() => void) | undefined;
  /** Escape. */
  readonly leave?: (() => void) | undefined;
}

/** Does what a key asks of an axis; the key is then nobody else's. */
export function pressAxisKey(event: KeyboardEvent, { time, walk, open, leave }: AxisKeyTarget): void {
  const { key } = event;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const step = moveByKey(key);
  if (step && walk(step)) event.preventDefault();
  const actions: Readonly<Record<string, (() => void) | undefined>> = {
    Enter: open,
    Escape: leave,
    '+': () => time.zoomBy(1),
    '=': () => time.zoomBy(1),
    '-': () => time.zoomBy(-1),
    '0': () => time.showAll(),
  };
  const action = actions[key];
  if (!action) return;
  action();
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
