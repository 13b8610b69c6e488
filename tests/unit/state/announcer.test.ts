import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Announcer, QUIET_MS } from '../../../src/lib/components/overview/announcer.svelte.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the voice of the axis', () => {
  it('says one sentence when a pan has ended, and what is true then', () => {
    const announcer = new Announcer();
    const said: string[] = [];
    let now = 0;
    for (now = 1; now <= 50; now += 1) {
      announcer.say('view', () => `at ${now}`);
      vi.advanceTimersByTime(QUIET_MS / 10);
      said.push(announcer.text);
    }
    expect(new Set(said)).toEqual(new Set(['']));
    vi.advanceTimersByTime(QUIET_MS);
    expect(announcer.text).toBe('at 51');
  });

  it('says the choice, and not the view that moved with it', () => {
    const announcer = new Announcer();
    announcer.say('choice', () => 'an event');
    announcer.say('view', () => 'a time');
    vi.advanceTimersByTime(QUIET_MS);
    expect(announcer.text).toBe('an event');
    announcer.say('view', () => 'a time');
    vi.advanceTimersByTime(QUIET_MS);
    expect(announcer.text).toBe('a time');
  });

  it('says nothing more once it is stopped', () => {
    const announcer = new Announcer();
    announcer.say('answer', () => 'late');
    announcer.stop();
    vi.advanceTimersByTime(QUIET_MS * 2);
    expect(announcer.text).toBe('');
  });
});
