import { describe, expect, it } from 'vitest';
import { isSuccess, summary } from '../../../scripts/engines/report.js';
import { callOf, keysOf } from '../../engines/driver';
import type { EngineResult, Result } from '../../engines/run';

const passed: Result = { name: 'search', outcome: 'passed' };
const skipped: Result = { name: 'wheel', outcome: 'skipped', reason: 'it has none' };
const failed: Result = { name: 'table', outcome: 'failed', reason: 'no rows' };
const ran = (engine: EngineResult['engine'], ...results: Result[]): EngineResult => ({
  engine,
  version: '1.2',
  seconds: 61.7,
  results,
});

describe('the summary', () => {
  it('has versions, seconds and counts, and names what did not pass', () => {
    const missing = [{ engine: 'firefox' as const, reason: 'Install it.' }];
    expect(summary([ran('chromium', passed, failed), ran('webkit', passed, skipped)], missing)).toEqual([
      'Chromium (1.2): 1 passed, 1 failed, 0 skipped in 62 s',
      'WebKit (1.2): 1 passed, 0 failed, 1 skipped in 62 s',
      'Firefox: not run. Install it.',
      '  Chromium failed “table”: no rows',
      '  WebKit skipped “wheel”: it has none',
    ]);
  });
});

describe('success', () => {
  it.each([
    ['all passed', [ran('chromium', passed), ran('firefox', passed)], true],
    ['something was skipped', [ran('chromium', passed), ran('webkit', skipped)], true],
    ['something failed', [ran('chromium', passed), ran('webkit', failed)], false],
    ['Chromium did not run', [ran('firefox', passed)], false],
    ['Chromium had no journey', [ran('chromium')], false],
    ['nothing ran', [], false],
  ])('%s', (_, results, isGood) => {
    expect(isSuccess(results)).toBe(isGood);
  });

  it('one engine alone, asked for by hand', () => {
    expect(isSuccess([ran('firefox', passed)], false)).toBe(true);
    expect(isSuccess([ran('firefox', passed, failed)], false)).toBe(false);
    expect(isSuccess([], false)).toBe(false);
  });
});

describe('what is handed to a browser', () => {
  it('is a call with its arguments as JSON', () => {
    const call = callOf((a: number, b: string) => `${a}${b}`, [1, 'a"b']);
    expect((0, eval)(call)).toBe('1a"b');
  });

  it.each([
    ['a', [], 'a'],
    ['+', [], '+'],
    ['Control+v', ['Control'], 'v'],
    ['Control++', ['Control'], '+'],
    ['Control+Shift+ArrowLeft', ['Control', 'Shift'], 'ArrowLeft'],
  ])('the keys of %s', (name, held, key) => {
    expect(keysOf(name)).toEqual({ held, key });
  });
});
