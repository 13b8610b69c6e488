import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Aloud, QUIET_MS } from '../../../src/lib/components/overview/aloud.svelte.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the voice of the axis', () => {
  it('says one sentence when a pan has ended, and what is true then', () => {
    const aloud = new Aloud();
    const said: string[] = [];
    let now = 0;
    for (now = 1; now <= 50; now += 1) {
      aloud.say('view', () => `at ${now}`);
      vi.advanceTimersByTime(QUIET_MS / 10);
      said.push(aloud.text);
    }
    expect(new Set(said)).toEqual(new Set(['']));
    vi.advanceTimersByTime(QUIET_MS);
    expect(aloud.text).toBe('at 51');
  });

  it('says the choice, and not the view that moved with it', () => {
    const aloud = new Aloud();
    aloud.say('choice', () => 'an event');
    aloud.say('view', () => 'a time');
    vi.advanceTimersByTime(QUIET_MS);
    expect(aloud.text).toBe('an event');
    aloud.say('view', () => 'a time');
    vi.advanceTimersByTime(QUIET_MS);
    expect(aloud.text).toBe('a time');
  });

  it('says nothing more once it is stopped', () => {
    const aloud = new Aloud();
    aloud.say('answer', () => 'late');
    aloud.stop();
    vi.advanceTimersByTime(QUIET_MS * 2);
    expect(aloud.text).toBe('');
  });
});
