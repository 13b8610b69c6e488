import { writeFileSync } from 'node:fs';
import type { Reporter, TestCase, TestResult, TestStep } from '@playwright/test/reporter';

/**
 * Counts the assertions that the browser tests make, and writes their number to a file. An assertion that is polled, or
 * tried until it passes, counts once.
 */
export default class AssertionCounter implements Reporter {
  readonly #outputFile: string;
  readonly #counts = new Map<string, number>();

  constructor({ outputFile }: { readonly outputFile: string }) {
    this.#outputFile = outputFile;
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    // Of a test that was tried twice the last run counts.
    this.#counts.set(test.id, assertionsIn(result.steps));
  }

  onEnd(): void {
    const assertions = [...this.#counts.values()].reduce((sum, count) => sum + count, 0);
    writeFileSync(this.#outputFile, JSON.stringify({ assertions }));
  }

  printsToStdio(): boolean {
    return false;
  }
}

function assertionsIn(steps: readonly TestStep[]): number {
  return steps.reduce((sum, step) => sum + (step.category === 'expect' ? 1 : assertionsIn(step.steps)), 0);
}
