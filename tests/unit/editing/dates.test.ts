import { describe, expect, it } from 'vitest';
import { judgeMovedDate, judgeTypedDate, findDatePhrases } from '../../../src/lib/editing/dates/judge-date';
import { readTypedDate } from '../../../src/lib/editing/dates/read-typed-date';
import { shiftDate, stepDate } from '../../../src/lib/editing/dates/shift-date';
import { formatEdtf, parseEdtf } from '../../../src/lib/model/dates/index';
import type { Evidence, Source } from '../../../src/lib/model/timeline';

const DAY_MS = 86_400_000;

function moved(edtf: string, by: number, move: typeof shiftDate): string {
  const read = parseEdtf(edtf);
  if (!read.ok) throw new Error(`${edtf} is no date`);
  return formatEdtf(move(read.value, by));
}

describe('a date that is moved', () => {
  it.each([
    ['2025-02-27', 2, '2025-03-01'],
    ['2024-12-31', 1, '2025-01-01'],
    ['2025-02', 31, '2025-03'],
    ['2025-02', 3, '2025-02'],
    ['2025', -366, '2024'],
    ['202X', 3653, '203X'],
    ['-004X', 3653, '-003X'],
    ['2025-24', 40, '2025-24'],
    ['2025-24', 60, '2026-21'],
    ['2025-21', -92, '2024-24'],
    ['2025-02-10/2025-02-14', 7, '2025-02-17/2025-02-21'],
    ['2025-02-10/..', 7, '2025-02-17/..'],
    ['[..2025-03-12]', 1, '[..2025-03-13]'],
    ['2025-03-01T23:30+01:00', 1, '2025-03-02T23:30+01:00'],
    ['-0044-03-15', 17, '-0044-04-01'],
    ['2025-03~', 31, '2025-04~'],
  ])('%s by %i days is %s', (edtf, days, expected) => {
    expect(moved(edtf, days * DAY_MS, shiftDate)).toBe(expected);
  });

  it('goes by its own unit, a clock by days', () => {
    expect(moved('2025-01-31', 1, stepDate)).toBe('2025-02-01');
    expect(moved('2025-01', 1, stepDate)).toBe('2025-02');
    expect(moved('2025', -1, stepDate)).toBe('2024');
    expect(moved('2025-03-01T08:00Z', 1, stepDate)).toBe('2025-03-02T08:00Z');
    expect(moved('2025/2025-03-01', 1, stepDate)).toBe('2025/2025-03-02');
  });
});

describe('a date that is typed', () => {
  it('is read in any words and counted from the publication', () => {
    expect(readTypedDate('8 March 2025', {})).toMatchObject({
      ok: true,
      edtf: '2025-03-08',
      isCounted: false,
    });
    expect(readTypedDate('2025年2月', {})).toMatchObject({ ok: true, edtf: '2025-02' });
    expect(readTypedDate('last month', { reference: '2025-03-12' })).toMatchObject({
      ok: true,
      edtf: '2025-02',
      isCounted: true,
    });
    expect(readTypedDate('soonish', {})).toMatchObject({ ok: false, fault: 'word' });
  });
});

const source: Source = {
  id: 'courier',
  title: 'Petition handed in',
  published: '2025-03-12',
  language: 'en',
  sha256: '0'.repeat(64),
  paragraphs: [{ number: 1, text: 'A petition was handed in on 3 March.' }],
};
const evidence: Evidence[] = [
  { source: 'courier', paragraph: 1, quote: 'A petition was handed in on 3 March', role: 'supports' },
];
const sourceOf = (id: string): Source | undefined => (id === source.id ? source : undefined);

describe('words beside a date', () => {
  it('agree, contradict, or are silent', () => {
    const phrases = findDatePhrases(evidence, sourceOf);
    expect(phrases.map(({ words }) => words)).toEqual(['3 March']);
    expect(judgeTypedDate('2025-03-03', phrases)).toMatchObject({ kind: 'agrees', words: ['3 March'] });
    expect(judgeTypedDate('2025-03-08', phrases)).toEqual({
      kind: 'contradicts',
      words: '3 March',
      readings: ['2025-03-03'],
      isTooPrecise: false,
    });
    expect(judgeTypedDate('2025-03-08', [])).toEqual({ kind: 'silent' });
  });

  it('may say less than a date', () => {
    const phrase = { words: 'last month', language: 'en', published: ['2025-03-12'] };
    expect(judgeTypedDate('2025-02-14', [phrase])).toEqual({
      kind: 'contradicts',
      words: 'last month',
      readings: ['2025-02'],
      isTooPrecise: true,
    });
    const date = { edtf: '2025-03', asWritten: ['March'], basis: 'stated' } as const;
    expect(judgeMovedDate('2025-03-03', date, evidence, sourceOf)).toMatchObject({ isTooPrecise: true });
  });

  it('are held against a date that is dragged', () => {
    const date = { edtf: '2025-03-03', asWritten: ['3 March'], basis: 'stated' } as const;
    expect(judgeMovedDate('2025-03-08', date, evidence, sourceOf)).toMatchObject({
      kind: 'contradicts',
      readings: ['2025-03-03'],
    });
    expect(judgeMovedDate('2025-03-03', date, evidence, sourceOf).kind).toBe('agrees');
    const inferred = { edtf: '2025-03', asWritten: [], basis: 'inferred', reason: 'the minutes' } as const;
    expect(judgeMovedDate('2025-04', inferred, evidence, sourceOf).kind).toBe('contradicts');
  });
});
