import { describe, expect, it } from 'vitest';
import { boundsOf, parseEdtf } from '../../../src/lib/model/dates/index';
import { writeCases, type WrittenCase } from './written-corpus';
import { Random } from './written-random';
import { ROWS } from './written-rows';

const cases = writeCases(2000);

function countBy(name: (one: WrittenCase) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of cases) counts.set(name(one), (counts.get(name(one)) ?? 0) + 1);
  return counts;
}

describe('the generator of written dates', () => {
  it('is the same for the same seed', () => {
    expect(writeCases(50)).toEqual(cases.slice(0, 50));
    expect(writeCases(50, 2)).not.toEqual(cases.slice(0, 50));
  });

  it('has every row in both languages with both verdicts', () => {
    const counts = countBy(({ row, language, verdict }) => `${row} ${language} ${verdict}`);
    expect(counts.size).toBe(Object.keys(ROWS).length * 4);
    expect(Math.min(...counts.values())).toBeGreaterThanOrEqual(20);
  });

  it('gives only EDTF, for the date, the publication and the event that the words refer to', () => {
    const wrong = cases.filter((one) =>
      [one.edtf, one.published, one.anchor].some((edtf) => edtf !== undefined && !parseEdtf(edtf).ok),
    );
    expect(wrong).toEqual([]);
  });

  it('never lets one date agree and contradict: no word has both in one row', () => {
    for (const [row, draw] of Object.entries(ROWS)) {
      for (let seed = 1; seed <= 200; seed++) {
        for (const language of ['en', 'zh'] as const) {
          const { agree, contradict } = draw(new Random(seed), language);
          expect(
            contradict.filter((edtf) => agree.includes(edtf)),
            `${row} ${String(seed)}`,
          ).toEqual([]);
          const [right] = agree.map(bounds);
          if (!right) throw new Error('no date agrees');
          const inside = agree
            .map(bounds)
            .filter((wide) => wide.earliest > right.latest || wide.latest < right.earliest);
          expect(row === 'day in numbers' ? [] : inside, row).toEqual([]);
        }
      }
    }
  });

  it('contradicts by a date that excludes the words or says more than them', () => {
    for (const [row, draw] of Object.entries(ROWS)) {
      for (let seed = 1; seed <= 200; seed++) {
        const { agree, contradict, words } = draw(new Random(seed), seed % 2 === 0 ? 'en' : 'zh');
        const [right] = agree.map(bounds);
        if (!right) throw new Error('no date agrees');
        for (const edtf of contradict) {
          const { earliest, latest } = bounds(edtf);
          const excludes = earliest >= right.latest || latest <= right.earliest;
          const narrower =
            earliest >= right.earliest &&
            latest <= right.latest &&
            latest - earliest < right.latest - right.earliest;
          expect(excludes || narrower, `${row}: ${words} beside ${edtf}`).toBe(true);
        }
      }
    }
  });
});

function bounds(edtf: string): { earliest: number; latest: number } {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) throw new Error(edtf);
  return boundsOf(parsed.value);
}
