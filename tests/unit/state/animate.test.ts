import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { animate } from '../../../src/lib/state/animate.js';

let waiting: Map<number, (time: number) => void>;
let wantsLessMotion: boolean;
let now: number;

/** Lets a frame pass, some milliseconds after the last. */
function pass(milliseconds: number): void {
  now += milliseconds;
  const due = [...waiting.values()];
  waiting.clear();
  for (const callback of due) callback(now);
}

beforeEach(() => {
  [waiting, wantsLessMotion, now] = [new Map(), false, 5000];
  let handles = 0;
  vi.stubGlobal('requestAnimationFrame', (callback: (time: number) => void) => {
    waiting.set((handles += 1), callback);
    return handles;
  });
  vi.stubGlobal('cancelAnimationFrame', (handle: number) => waiting.delete(handle));
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: wantsLessMotion && query.includes('reduce') }));
});
afterEach(() => vi.unstubAllGlobals());

describe('a animate', () => {
  it.each([16, 7, 50, 400])(
    'grows from 0 to exactly 1 within a quarter of a second, at %i ms a frame',
    (step) => {
      const parts: number[] = [];
      animate((part) => parts.push(part));
      let passed = 0;
      while (waiting.size > 0) {
        pass(step);
        passed += step;
      }
      expect(parts).toEqual([...parts].sort((a, b) => a - b));
      expect([parts[0], parts.at(-1)]).toEqual([0, 1]);
      expect(parts.filter((part) => part === 1).length).toBe(1);
      expect(passed).toBeLessThanOrEqual(250 + 2 * step);
    },
  );

  it('stops where it is', () => {
    const parts: number[] = [];
    const stop = animate((part) => parts.push(part));
    pass(16);
    pass(16);
    stop();
    pass(16);
    pass(500);
    expect(parts.length).toBe(2);
    expect(waiting.size).toBe(0);
  });

  it('jumps at once where the reader wants less motion', () => {
    wantsLessMotion = true;
    const parts: number[] = [];
    animate((part) => parts.push(part))();
    expect([parts, waiting.size]).toEqual([[1], 0]);
  });
});
