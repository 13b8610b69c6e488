import type { Page } from '@playwright/test';
import { describe, expect, it } from 'vitest';
import { Record } from '../../e2e/chaos/record.js';
import type { Shown } from '../../e2e/chaos/shown.js';

/* What judges the random sessions of `npm run chaos` has to find what is lost. */

const NOTHING: Shown = {
  title: '',
  documents: '',
  open: '',
  form: '',
  quotes: '',
  named: '',
  renamed: '',
  asked: '',
  pasted: '',
  status: '',
  undo: '',
  redo: '',
};
const titled = (title: string): Shown => ({ ...NOTHING, title });

/** Returns a record of a page that showed these titles, so many milliseconds after it was opened. */
function recordOf(titles: readonly (readonly [ms: number, title: string])[]): {
  readonly record: Record;
  readonly start: number;
  readonly note: (ms: number, title: string) => void;
} {
  const record = new Record();
  let listen: (message: { text: () => string }) => void = () => undefined;
  const on = (event: string, listener: typeof listen): void => {
    if (event === 'console') listen = listener;
  };
  record.follow({ on } as unknown as Page);
  record.begin(titled('Untitled'));
  const start = Date.now();
  const note = (ms: number, title: string): void =>
    listen({ text: () => `chaos ${JSON.stringify({ at: start + ms, shown: titled(title) })}` });
  for (const [ms, title] of titles) note(ms, title);
  return { record, start, note };
}

const TYPED = [
  [1000, 'H'],
  [1900, 'Ha'],
  [2600, 'Har'],
] as const;

describe('what is found after a kill', () => {
  it('may be all there was', () => {
    const { record, start } = recordOf(TYPED);
    expect(record.judge(start + 3000, titled('Har'))).toEqual({ isThere: true, lostMs: undefined });
  });

  it('may lack what is younger than a second, whose age is known', () => {
    const { record, start } = recordOf(TYPED);
    expect(record.judge(start + 3000, titled('Ha'))).toEqual({ isThere: true, lostMs: 400 });
    expect(record.judge(start + 2700, titled('H'))).toEqual({ isThere: true, lostMs: 800 });
  });

  it('may not lack what is older', () => {
    const { record, start } = recordOf(TYPED);
    expect(record.judge(start + 3000, titled('H'))).toEqual({ isThere: false, before: titled('Har') });
    expect(record.judge(start + 9000, titled('Ha')).isThere).toBe(false);
  });

  it('is judged by what the killed page showed, not by what the next one shows', () => {
    const { record, start, note } = recordOf(TYPED);
    record.end();
    note(4000, 'Untitled');
    expect(record.judge(start + 3000, titled('Untitled')).isThere).toBe(false);
  });

  it('has to have what was typed a second before nothing more could be stored', () => {
    const { record, start, note } = recordOf([]);
    record.fill();
    note(5000, 'Typed without room');
    expect(record.judge(start + 9000, titled('Untitled')).isThere).toBe(true);
    expect(record.judge(start + 9000, titled('Older')).isThere).toBe(false);
  });

  it('may show what waited out of sight, but not lack what was in sight', () => {
    const { record, start } = recordOf([]);
    const found = { ...titled('Untitled'), renamed: 'pier' };
    expect(record.judge(start + 3000, found).isThere).toBe(true);
    record.note(found);
    expect(record.judge(start + 9000, titled('Untitled')).isThere).toBe(false);
  });
});
