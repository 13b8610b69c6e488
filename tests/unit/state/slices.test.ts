import { afterEach, describe, expect, it, vi } from 'vitest';
import { indexing, indexOf, isLarge } from '../../../src/lib/find/index';
import { search } from '../../../src/lib/find/search';
import { inSlices } from '../../../src/lib/state/slices';
import { generated } from '../../bench/generated';
import { EXPECTED } from '../../fixtures/search/queries';

const never = new AbortController().signal;

/** A work of so many steps, each of which moves the clock on. */
function work(steps: number, msEach: number): { steps: Generator<void, string>; taken: () => number } {
  let clock = 0;
  let taken = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
  const each = function* (): Generator<void, string> {
    for (; taken < steps; taken += 1) {
      clock += msEach;
      yield;
    }
    return 'done';
  };
  return { steps: each(), taken: () => taken };
}

afterEach(() => vi.restoreAllMocks());

describe('a work in slices', () => {
  it('comes to its end', async () => {
    expect(await inSlices(work(100, 1).steps, never)).toBe('done');
  });

  it('takes no more than eight milliseconds at a time, and none before it is waited for', async () => {
    const { steps, taken } = work(30, 2);
    const pauses: number[] = [];
    const { postMessage } = MessagePort.prototype;
    vi.spyOn(MessagePort.prototype, 'postMessage').mockImplementation(function (this: MessagePort, message) {
      pauses.push(taken());
      postMessage.call(this, message, {});
    });
    await inSlices(steps, never);
    // The step that is on its way when the time is up is not counted yet.
    expect(pauses).toEqual([0, 3, 7, 11, 15, 19, 23, 27]);
  });

  it('stops when nobody waits for it any longer', async () => {
    const leave = new AbortController();
    const { steps, taken } = work(1000, 3);
    const leaving = function* (): Generator<void, string> {
      for (const step of steps) {
        if (taken() === 10) leave.abort();
        yield step;
      }
      return 'done';
    };
    void inSlices(leaving(), leave.signal);
    await vi.waitUntil(() => leave.signal.aborted);
    await new Promise((resolve) => setTimeout(resolve));
    expect(taken()).toBe(10);
  });

  it('says what went wrong', async () => {
    // eslint-disable-next-line require-yield -- it does not come so far
    const faulty = function* (): Generator<void, string> {
      throw new RangeError('no');
    };
    await expect(inSlices(faulty(), never)).rejects.toThrow('no');
  });
});

describe('an index made in slices', () => {
  const timeline = generated(1200);

  it('is worth it for a large timeline alone', () => {
    expect(isLarge(timeline)).toBe(true);
    expect(isLarge(generated(100))).toBe(false);
  });

  it('finds what one made in one go finds', async () => {
    const [sliced, whole] = [await inSlices(indexing(timeline), never), indexOf(timeline)];
    for (const query of ['c', 'ka', '数据', 'securty netwrok', ...EXPECTED.map((each) => each.query)])
      expect(search(sliced, query)).toEqual(search(whole, query));
  });

  it('comes in many small steps', () => {
    const steps = [...indexing(timeline)].length;
    expect(steps).toBeGreaterThan(timeline.events.length);
  });
});
