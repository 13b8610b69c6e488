import { afterEach, expect, it, vi } from 'vitest';
import { Listeners } from '../../../src/mount/listeners';

afterEach(() => vi.unstubAllGlobals());

it('tells each listener until it is taken away', () => {
  const listeners = new Listeners();
  const told: unknown[] = [];
  const tell = (value: string | undefined): void => void told.push(value);
  const off = listeners.add('select', tell);
  listeners.add('select', tell);
  listeners.tell('select', 'a');
  off();
  off();
  listeners.tell('select', 'b');
  listeners.clear();
  listeners.tell('select', 'c');
  expect(told).toEqual(['a', 'a', 'b']);
});

it('tells who comes late what holds still, once', async () => {
  const listeners = new Listeners();
  const told: string[] = [];
  listeners.add('ready', () => told.push('early'));
  listeners.tellAndKeep('ready', { timeline: 'a' });
  listeners.add('ready', () => told.push('late'));
  listeners.add('ready', () => told.push('gone'))();
  await Promise.resolve();
  expect(told).toEqual(['early', 'late']);
  listeners.forget();
  listeners.add('ready', () => told.push('never'));
  await Promise.resolve();
  expect(told).toEqual(['early', 'late']);
});

it('tells the others when one throws, and reports the error', () => {
  const reported: unknown[] = [];
  vi.stubGlobal('reportError', (error: unknown) => reported.push(error));
  const listeners = new Listeners();
  const told: unknown[] = [];
  const fault = new Error('of the page');
  listeners.add('select', () => {
    throw fault;
  });
  listeners.add('select', (value) => told.push(value));
  listeners.tell('select', undefined);
  expect(told).toEqual([undefined]);
  expect(reported).toEqual([fault]);
});

it('refuses a name that is never told, and what is no function', () => {
  const listeners = new Listeners();
  expect(() => listeners.add('toString' as 'ready', () => undefined)).toThrow(
    'there is no event "toString"; allowed are "ready", "select", "viewport", "fault"',
  );
  expect(() => listeners.add('ready', 5 as never)).toThrow(
    'the listener for "ready" is 5; allowed is a function',
  );
});
