import { beforeEach, describe, expect, it } from 'vitest';
import { ListenedPlot } from '../../golden/plot.js';

let plot: ListenedPlot;
beforeEach(() => {
  plot = new ListenedPlot();
});

describe('the wheel', () => {
  it.each([
    ['up and down is the page’s', { deltaY: 100 }, []],
    ['mostly up and down is the page’s', { deltaY: 100, deltaX: 40 }, []],
    ['sideways pans', { deltaX: 100, deltaY: 20 }, ['pan 0.100']],
    ['with shift pans', { deltaY: -50, shiftKey: true }, ['pan -0.050']],
    [
      'with shift, where the system has turned it sideways, pans',
      { deltaX: 50, shiftKey: true },
      ['pan 0.050'],
    ],
    ['in lines counts lines', { deltaX: 3, deltaMode: 1 }, ['pan 0.048']],
    ['that does not turn does nothing', {}, []],
    [
      'with ctrl zooms in about the pointer',
      { deltaY: -160, ctrlKey: true, clientX: 350 },
      ['zoom 2.000 at 250'],
    ],
    ['with ⌘ zooms out', { deltaY: 160, metaKey: true, clientX: 100 }, ['zoom 0.500 at 0']],
  ])('%s', (_, fields, expected) => {
    const event = plot.send('wheel', fields);
    expect(plot.calls).toEqual(expected);
    expect(event.defaultPrevented).toBe(expected.length > 0);
  });

  it.each([
    ['sideways', { deltaX: 100 }],
    ['with shift', { deltaY: 100, shiftKey: true }],
  ])('%s at the end of time is the page’s', (_, fields) => {
    plot.isAtEnd = true;
    expect(plot.send('wheel', fields).defaultPrevented).toBe(false);
    expect(plot.calls).toEqual([]);
  });
});

describe('a tap', () => {
  it('on a mark is taken, elsewhere it is the page’s', () => {
    for (const on of [true, false]) {
      plot.isOnMark = on;
      plot.point('down', 200);
      plot.point('up', 200);
      expect(plot.send('click', { clientX: 300, clientY: 60 }).defaultPrevented).toBe(on);
    }
    expect(plot.calls).toEqual(['tap 200,10', 'tap 200,10']);
  });

  it.each(['ctrlKey', 'metaKey', 'shiftKey', 'altKey'])('with %s is left to the browser', (key) => {
    plot.point('down', 200);
    plot.point('up', 200);
    expect(plot.send('click', { [key]: true }).defaultPrevented).toBe(false);
    expect(plot.calls).toEqual([]);
  });
});

describe('a mouse that passes', () => {
  it('hovers, and no longer when it leaves or drags', () => {
    plot.point('move', 30, 40);
    plot.send('pointerleave');
    expect(plot.calls).toEqual(['hover 30,40', 'hover nothing']);
  });

  it('hovers with a mouse only', () => {
    plot.point('move', 30, 40, { pointerType: 'touch' });
    expect(plot.calls).toEqual([]);
  });
});

describe('stopping', () => {
  it('ends all of it', () => {
    plot.stop();
    plot.point('down', 500);
    plot.point('move', 300);
    plot.send('wheel', { deltaX: 100 });
    plot.send('click');
    plot.send('pointerleave');
    expect(plot.calls).toEqual([]);
  });
});
