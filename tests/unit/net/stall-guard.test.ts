import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { StallGuard } from '../../../src/lib/net/stall-guard';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const never = new AbortController().signal;
const ended = (signal: AbortSignal): Promise<never> =>
  new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)));

it('counts only the time that it waits', async () => {
  const guard = new StallGuard(100, never);
  expect(await guard.wait(async () => 1, 'host')).toBe(1);
  vi.advanceTimersByTime(1000);
  expect(guard.signal.aborted).toBe(false);
});

it('begins anew with each wait', async () => {
  const guard = new StallGuard(100, never);
  for (let step = 0; step < 5; step += 1)
    await guard.wait(async () => void vi.advanceTimersByTime(99), 'host');
  expect(guard.signal.aborted).toBe(false);
  const stalled = guard.wait(() => ended(guard.signal), 'host');
  vi.advanceTimersByTime(100);
  await expect(stalled).rejects.toMatchObject({ kind: 'stalled', details: { host: 'host', limit: 100 } });
});

it('passes on what is no fault of the network', async () => {
  const guard = new StallGuard(100, never);
  const wrong = new RangeError('no room');
  await expect(guard.wait(() => Promise.reject(wrong), 'host')).rejects.toBe(wrong);
});
