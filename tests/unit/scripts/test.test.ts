import { describe, expect, it } from 'vitest';
import { playwrightCounts, settle, summary, table, vitestCounts } from '../../../scripts/lib/test-counts.js';
import { roomyOptions } from '../../../scripts/lib/node-options.js';
import { runSteps } from '../../../scripts/test.js';

const counts = (passed: number, failed = 0, skipped = 0) => ({ passed, failed, skipped });
const row = (name: string, of: ReturnType<typeof counts>) => ({ name, counts: of, seconds: 1 });

describe('counts', () => {
  it("reads the runners' reports", () => {
    const testResults = [
      { assertionResults: [{ meta: { assertions: 3 } }, { meta: {} }] },
      { assertionResults: [{ meta: { assertions: 4 } }, {}] },
    ];
    const unit = { numPassedTests: 9, numFailedTests: 1, numPendingTests: 2, numTodoTests: 3, testResults };
    expect(vitestCounts(unit)).toEqual({ ...counts(9, 1, 5), assertions: 7 });
    const stats = { expected: 4, flaky: 1, unexpected: 2, skipped: 3 };
    expect(playwrightCounts({ stats }, 12)).toEqual({ ...counts(5, 2, 3), assertions: 12 });
  });

  it('agrees with the exit code', () => {
    expect(settle(0, counts(3))).toEqual(counts(3));
    expect(settle(1, counts(3, 2))).toEqual(counts(3, 2));
    expect(settle(1, counts(3))).toEqual(counts(3, 1));
    expect(settle(0, { ...counts(3), assertions: 8 })).toEqual({ ...counts(3), assertions: 8 });
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
  it('has a line for each step, and one for all', () => {
    const rows = [
      { name: 'types', counts: counts(1), seconds: 12.34 },
      { name: 'unit', counts: { ...counts(20, 1), assertions: 12_000 }, seconds: 100 },
      { name: 'build', counts: counts(0, 1), seconds: 3 },
      { name: 'e2e', counts: counts(0, 0, 1), seconds: undefined },
    ];
    expect(table(rows, 104.27)).toBe(
      [
        'step   result   seconds  tests  assertions',
        'types  passed      12.3      1',
        'unit   FAILED     100.0     21       12000',
        'build  FAILED       3.0      1',
        'e2e    not run',
        'all    FAILED     104.3     23       12000',
      ].join('\n'),
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

  it('runs two at a time, each as early as what it waits for has ended, and reports them in order', async () => {
    const ran: string[] = [];
    let running = 0;
    const ends = new Map<string, () => void>();
    const step = (name: string, after?: string) => ({
      name,
      ...(after === undefined ? {} : { after }),
      go: async () => {
        running += 1;
        ran.push(`${name} of ${running}`);
        await new Promise<void>((end) => ends.set(name, end));
        running -= 1;
        return counts(1);
      },
    });
    const list = [step('sync'), step('build', 'sync'), step('e2e', 'build'), step('types', 'sync')];
    const rows = runSteps([...list, step('unit', 'build')], () => undefined);
    for (const name of ['sync', 'types', 'build', 'e2e', 'unit']) {
      await expect.poll(() => ends.has(name)).toBe(true);
      ends.get(name)?.();
      await new Promise((next) => setImmediate(next));
    }
    expect((await rows).map(({ name }) => name)).toEqual(['sync', 'build', 'e2e', 'types', 'unit']);
    // Nothing but the build could begin when the types were done: it ended beside nothing.
    expect(ran).toEqual(['sync of 1', 'build of 1', 'types of 2', 'e2e of 1', 'unit of 2']);
  });

  it('prints what comes first as it runs, and of all others the output when they end', async () => {
    const lines: string[] = [];
    const end = new Map<string, () => void>();
    const step = (name: string, isFirst: boolean) => ({
      name,
      isFirst,
      go: async () => {
        await new Promise<void>((done) => end.set(name, done));
        return counts(1);
      },
    });
    const rows = runSteps([step('types', false), step('e2e', true)], (line) => void lines.push(line.trim()));
    await expect.poll(() => end.size).toBe(2);
    expect(lines).toEqual(['=== e2e']);
    end.get('types')?.();
    await expect.poll(() => lines).toContain('=== types');
    end.get('e2e')?.();
    await rows;
  });

  it('does not wait for ever', async () => {
    const go = () => Promise.resolve(counts(1));
    const list = [
      { name: 'a', after: 'b', go },
      { name: 'b', after: 'a', go },
    ];
    await expect(runSteps(list, () => undefined)).rejects.toThrow('wait for each other');
  });
});

it('gives Node more room, and leaves what it was told already', () => {
  expect(roomyOptions()).toMatch(/^--max-semi-space-size=\d+$/);
  expect(roomyOptions('--max-semi-space-size=8')).toMatch(/ --max-semi-space-size=8$/);
});
