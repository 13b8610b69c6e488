import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Frame } from '../../../src/lib/state/frame.js';

/** A clock that the test turns: each turn is one animation frame. */
function makeClock() {
  const waiting = new Map<number, (time: number) => void>();
  let handles = 0;
  return {
    waiting,
    request: (callback: (time: number) => void): number => {
      waiting.set((handles += 1), callback);
      return handles;
    },
    cancel: (handle: number): void => void waiting.delete(handle),
    turn: (): void => {
      const due = [...waiting.values()];
      waiting.clear();
      for (const callback of due) callback(0);
    },
  };
}

function makeFrame(first = '') {
  const clock = makeClock();
  const written: string[] = [];
  let value = first;
  const frame = new Frame(
    () => value,
    (next: string) => {
      value = next;
      written.push(next);
    },
    clock,
  );
  return { frame, clock, written, append: (text: string) => frame.change((before) => before + text) };
}

describe('a frame', () => {
  it('writes once for many changes, in their order, and not before it comes', () => {
    const { clock, written, append } = makeFrame('>');
    for (const text of 'abcdefghij') append(text);
    expect(written).toEqual([]);
    expect(clock.waiting.size).toBe(1);
    clock.turn();
    expect(written).toEqual(['>abcdefghij']);
    clock.turn();
    expect(written).toEqual(['>abcdefghij']);
  });

  it('loses no change and writes at most once a frame, however changes and frames fall', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', '|', '!') }), (story) => {
        const { frame, clock, written, append } = makeFrame();
        let expected = '';
        let frames = 0;
        for (const step of story)
          if (step === '|' || step === '!') {
            frames += 1;
            if (step === '|') clock.turn();
            else frame.flush();
          } else {
            append(step);
            expected += step;
            expect(frame.next).toBe(expected);
          }
        frame.flush();
        expect(written.at(-1)).toBe(expected);
        expect(written.length).toBeLessThanOrEqual(frames + 1);
        expect(clock.waiting.size).toBe(0);
      }),
    );
  });

  it('gives the value that is to come without writing it', () => {
    const { frame, written, append } = makeFrame('1');
    append('2');
    expect([frame.next, frame.next, written]).toEqual(['12', '12', []]);
  });

  it('flushed, writes now and asks for no frame more', () => {
    const { frame, clock, written, append } = makeFrame();
    append('a');
    frame.flush();
    expect([written, clock.waiting.size]).toEqual([['a'], 0]);
    append('b');
    clock.turn();
    expect(written).toEqual(['a', 'ab']);
  });

  it('stopped, drops what is pending and works on afterwards', () => {
    const { frame, clock, written, append } = makeFrame();
    append('a');
    frame.stop();
    clock.turn();
    expect([written, clock.waiting.size, frame.next]).toEqual([[], 0, '']);
    append('b');
    clock.turn();
    expect(written).toEqual(['b']);
  });

  it('takes a change that is asked for while it writes into the next frame', () => {
    const clock = makeClock();
    const written: number[] = [];
    let value = 0;
    const frame = new Frame(
      () => value,
      (next: number) => {
        value = next;
        written.push(next);
        if (next < 3) frame.change((before) => before + 1);
      },
      clock,
    );
    frame.change(() => 1);
    for (let turn = 1; turn <= 3; turn += 1) {
      clock.turn();
      expect(written.length).toBe(turn);
    }
    expect(written).toEqual([1, 2, 3]);
  });
});
