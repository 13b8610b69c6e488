import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printable, printableLine, printableReport, STYLES } from '../../../src/cli/printable';
import { report } from '../../../src/cli/report';
import { timelineOf } from '../source/made-up';

const CONTROL = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\u2028\u2029]/u;
/** Letters, and what a terminal acts on. */
const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom('a', 'é', '\n', '\t', '\r', '\u001B', '\u009B', '\u0007', '\u202E', '[31m'),
    fc.string(),
  ),
});

describe('printable', () => {
  it('leaves no control character but line ends and tabs, and no other letter out', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(printableLine(text)).not.toMatch(CONTROL);
        expect(printable(text).replace(/[\n\t]/g, '')).not.toMatch(CONTROL);
        if (!CONTROL.test(text)) expect(printableLine(text)).toBe(text);
        if (!text.includes('\\'))
          expect(JSON.parse(`"${printableLine(text).replaceAll('"', '\\"')}"`)).toBe(text);
      }),
    );
  });

  it('keeps the styles of a report', () => {
    const [on, off] = STYLES.red;
    const styled = `\u001B[${on}mfault\u001B[${off}m`;
    expect(printableReport(`${styled}\u001B[2J`)).toBe(`${styled}\\u001b[2J`);
  });
});

describe('a report of hostile data', () => {
  const hostile = 'x\n\nno faults in 1 timeline\n\u001B[2J\u009B0m\u202E';
  const issue = { severity: 'error', path: hostile, what: hostile, found: hostile, fix: hostile } as const;
  const text = report(
    [
      {
        folder: hostile,
        file: hostile,
        locate: () => ({ line: 1 }),
        issues: [{ ...issue, file: hostile, detail: hostile, source: hostile }],
        omitted: { errors: 1, warnings: 0, notes: 0 },
      },
      {
        folder: 'b',
        file: 'b',
        locate: () => ({ line: 1 }),
        timeline: { ...timelineOf([], []), id: hostile },
        issues: [],
        omitted: { errors: 0, warnings: 0, notes: 0 },
      },
    ],
    {},
  );

  it('has no control character, and no line that data made', () => {
    expect(text.replaceAll('\n', '')).not.toMatch(CONTROL);
    expect(text).not.toMatch(/^no faults/m);
    expect(text).toMatch(/^2 faults in 2 timelines$/m);
  });
});
