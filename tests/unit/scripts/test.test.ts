import { describe, expect, it } from 'vitest';
import { playwrightCounts, settle, summary, table, vitestCounts } from '../../../scripts/lib/test-counts.js';
import { runSteps } from '../../../scripts/test.js';

const counts = (passed: number, failed = 0, skipped = 0) => ({ passed, failed, skipped });
const row = (name: string, of: ReturnType<typeof counts>) => ({ name, counts: of, seconds: 1 });

describe('counts', () => {
  it("reads the runners' reports", () => {
    const unit = { numPassedTests: 9, numFailedTests: 1, numPendingTests: 2, numTodoTests: 3 };
    expect(vitestCounts(unit)).toEqual(counts(9, 1, 5));
    expect(playwrightCounts({ stats: { expected: 4, flaky: 1, unexpected: 2, skipped: 3 } })).toEqual(
      counts(5, 2, 3),
    );
  });

  it('agrees with the exit code', () => {
    expect(settle(0, counts(3))).toEqual(counts(3));
    expect(settle(1, counts(3, 2))).toEqual(counts(3, 2));
    expect(settle(1, counts(3))).toEqual(counts(3, 1));
  });

  it('is a failure when no test ran', () => {
    expect(settle(0, undefined)).toEqual(counts(0, 1));
    expect(settle(0, counts(0, 0, 4))).toEqual(counts(0, 1, 4));
  });
});

describe('summary', () => {
  it('is one line of sums', () => {
    expect(summary([row('lint', counts(1)), row('unit', counts(20))])).toEqual({
      line: '21 passed, 0 failed',
      ok: true,
    });
    expect(summary([row('lint', counts(0, 1)), row('unit', counts(20, 0, 2))])).toEqual({
      line: '20 passed, 1 failed, 2 skipped',
      ok: false,
    });
  });

  it('is no success when nothing passed', () => {
    expect(summary([]).ok).toBe(false);
    expect(summary([row('unit', counts(0, 0, 2))]).ok).toBe(false);
  });
});

describe('table', () => {
  it('has a line for each step', () => {
    const rows = [
      { name: 'types', counts: counts(1), seconds: 12.34 },
      { name: 'build', counts: counts(0, 1), seconds: 3 },
      { name: 'e2e', counts: counts(0, 0, 1), seconds: undefined },
    ];
    expect(table(rows)).toBe(
      ['types  passed     12.3 s', 'build  FAILED      3.0 s', 'e2e    not run'].join('\n'),
    );
  });
});

describe('runSteps', () => {
  it('goes on after a failure, but not to a step that needs the failed one', async () => {
    const ran: string[] = [];
    const step = (name: string, failed: number, needs?: string) => ({
      name,
      ...(needs === undefined ? {} : { needs }),
      go: async () => {
        ran.push(name);
        return counts(1 - failed, failed);
      },
    });
    const broken = { name: 'broken', go: () => Promise.reject(new Error('no such program')) };
    const lines: string[] = [];
    const list = [step('lint', 1), broken, step('unit', 0), step('build', 1), step('e2e', 0, 'build')];
    const rows = await runSteps(list, (line) => void lines.push(line));
    expect(ran).toEqual(['lint', 'unit', 'build']);
    expect(rows.map(({ counts: { failed } }) => failed)).toEqual([1, 1, 0, 1, 0]);
    expect(summary(rows).line).toBe('1 passed, 3 failed, 1 skipped');
    expect(lines.join('\n')).toContain('no such program');
    expect(lines.join('\n')).toContain('Not run, as build failed.');
  });

  it('runs two at a time of those that may run beside each other, and tells them in their order', async () => {
    const ran: string[] = [];
    let running = 0;
    const ends = new Map<string, () => void>();
    const step = (name: string, hasBeside: boolean) => ({
      name,
      hasBeside,
      go: async () => {
        running += 1;
        ran.push(`${name} of ${running}`);
        await new Promise<void>((end) => (hasBeside ? ends.set(name, end) : end()));
        running -= 1;
        return counts(1);
      },
    });
    const list = [step('sync', false), step('package', true), step('types', true), step('build', true)];
    const rows = runSteps([...list, step('unit', false)], () => undefined);
    for (const name of ['types', 'build', 'package']) {
      await expect.poll(() => ends.has(name)).toBe(true);
      ends.get(name)?.();
    }
    expect((await rows).map(({ name }) => name)).toEqual(['sync', 'package', 'types', 'build', 'unit']);
    expect(ran).toEqual(['sync of 1', 'package of 1', 'types of 2', 'build of 2', 'unit of 1']);
  });
});
