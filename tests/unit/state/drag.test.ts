import { beforeEach, describe, expect, it } from 'vitest';
import { timeAt, xOf } from '../../../src/lib/layout/viewport.js';
import { ListenedPlot } from '../../golden/plot.js';

let plot: ListenedPlot;
beforeEach(() => {
  plot = new ListenedPlot();
});

describe('a drag', () => {
  it('pans as far as the pointer went, and its click is none', () => {
    plot.point('down', 500);
    plot.point('move', 480);
    plot.point('move', 400);
    plot.point('up', 400);
    expect(plot.view.start).toBeCloseTo(100, 6);
    expect(plot.send('click').defaultPrevented).toBe(true);
    expect(plot.calls).toEqual(['hover nothing', 'pan 0.020', 'pan 0.080']);
  });

  it('lets the next click through', () => {
    plot.point('down', 500);
    plot.point('move', 450);
    plot.point('up', 450);
    plot.send('click');
    plot.point('down', 300);
    plot.point('up', 300);
    plot.send('click', { clientX: 400, clientY: 60 });
    expect(plot.calls.at(-1)).toBe('tap 300,10');
  });

  it.each([
    ['of a hair is a tap', 502, 'mouse', 0],
    ['with another button is the browser’s', 600, 'mouse', 2],
  ])('%s', (_, to, pointerType, button) => {
    plot.point('down', 500, 10, { pointerType, button });
    plot.point('move', to, 10, { pointerType });
    plot.point('up', to, 10, { pointerType });
    expect(plot.calls.filter((call) => call.startsWith('pan'))).toEqual([]);
    plot.send('click', { clientX: 600, clientY: 60 });
    expect(plot.calls.at(-1)).toBe('tap 500,10');
  });

  it('that the browser takes over ends there', () => {
    plot.point('down', 500, 10, { pointerType: 'touch' });
    plot.point('cancel', 500, 10, { pointerType: 'touch' });
    plot.point('move', 300, 10, { pointerType: 'touch' });
    expect(plot.calls).toEqual([]);
  });

  it('never carries the mark’s link along', () => {
    expect(plot.send('dragstart').defaultPrevented).toBe(true);
  });
});

describe('a pinch', () => {
  const touch = (pointerId: number) => ({ pointerType: 'touch', pointerId });

  it('keeps under each finger the time that it took hold of', () => {
    plot.point('down', 400, 10, touch(1));
    plot.point('down', 600, 10, touch(2));
    const held = [timeAt(plot.view, 1000, 400), timeAt(plot.view, 1000, 600)];
    for (let step = 1; step <= 20; step += 1) {
      plot.point('move', 400 - 12 * step, 10, touch(1));
      plot.point('move', 600 + 7 * step, 10, touch(2));
    }
    expect(held.map((time) => xOf(plot.view, 1000, time))).toEqual([
      expect.closeTo(160, 6),
      expect.closeTo(740, 6),
    ]);
  });

  it('zooms about the middle between the fingers, and its click is none', () => {
    plot.point('down', 400, 10, touch(1));
    plot.point('down', 600, 10, touch(2));
    plot.point('move', 800, 10, touch(2));
    expect(plot.calls).toEqual(['hover nothing', 'pan -0.100', 'zoom 2.000 at 600']);
    plot.point('up', 800, 10, touch(2));
    plot.point('up', 400, 10, touch(1));
    plot.send('click');
    expect(plot.calls.filter((call) => call.startsWith('tap'))).toEqual([]);
  });

  it('of fingers that meet does not zoom without end', () => {
    plot.point('down', 500, 10, touch(1));
    plot.point('down', 503, 10, touch(2));
    plot.point('move', 501, 10, touch(2));
    plot.point('move', 600, 10, touch(2));
    expect(plot.calls.filter((call) => call.startsWith('zoom'))).toEqual([]);
  });

  it('goes on as a drag of the finger that stays', () => {
    plot.point('down', 400, 10, touch(1));
    plot.point('down', 600, 10, touch(2));
    plot.point('up', 600, 10, touch(2));
    plot.point('move', 300, 10, touch(1));
    expect(plot.calls).toEqual(['hover nothing', 'pan 0.100']);
  });
});
