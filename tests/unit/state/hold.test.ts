import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ListenedPlot } from '../../golden/plot.js';

const FINGER = { pointerType: 'touch' };
let plot: ListenedPlot;
beforeEach(() => {
  vi.useFakeTimers();
  plot = new ListenedPlot();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a finger that rests', () => {
  it('shows what is there after half a second, and opens it when it is lifted; no tap comes after', () => {
    plot.point('down', 200, 40, FINGER);
    vi.advanceTimersByTime(499);
    expect(plot.calls).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(plot.calls).toEqual(['hold 200,40']);
    expect(plot.send('contextmenu').defaultPrevented).toBe(true);
    plot.point('up', 200, 40, FINGER);
    expect(plot.send('touchend').defaultPrevented).toBe(true);
    plot.send('click', { clientX: 300, clientY: 90 });
    expect(plot.calls).toEqual(['hold 200,40', 'hover nothing', 'open']);
  });

  it('is none when it moves, when another comes, when it is lifted, or when the page takes it', () => {
    const ends: (() => void)[] = [
      () => plot.point('move', 220, 40, FINGER),
      () => plot.point('down', 300, 40, { ...FINGER, pointerId: 2 }),
      () => plot.point('up', 200, 40, FINGER),
      () => plot.point('cancel', 200, 40, FINGER),
    ];
    for (const end of ends) {
      plot = new ListenedPlot();
      plot.point('down', 200, 40, FINGER);
      vi.advanceTimersByTime(400);
      end();
      vi.advanceTimersByTime(1000);
      expect(plot.calls.join()).not.toContain('hold');
    }
  });

  it('that is taken away by the page opens nothing', () => {
    plot.point('down', 200, 40, FINGER);
    vi.advanceTimersByTime(500);
    plot.point('cancel', 200, 40, FINGER);
    expect(plot.calls).toEqual(['hold 200,40', 'hover nothing']);
  });

  it('of a mouse is none, and its menu is the browser’s', () => {
    plot.point('down', 200, 40);
    vi.advanceTimersByTime(1000);
    expect(plot.calls).toEqual([]);
    expect(plot.send('contextmenu').defaultPrevented).toBe(false);
  });
});
