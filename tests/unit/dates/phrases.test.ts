import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../../src/lib/model/dates/index';

interface Expected {
  readonly edtf: string | null;
  readonly certainty: 'stated' | 'relative' | 'vague';
  readonly alternatives?: readonly string[];
}

interface Phrase {
  readonly phrase: string;
  readonly reference?: string;
  readonly anchor?: string;
  readonly order?: 'dmy' | 'mdy';
  readonly expected: readonly Expected[];
  readonly or?: readonly Expected[];
}

const folder = new URL('../../fixtures/written-dates/', import.meta.url);

describe.each([
  ['en', 200],
  ['zh', 150],
] as const)('the phrases in %s', (language, least) => {
  const phrases = JSON.parse(readFileSync(new URL(`phrases-${language}.json`, folder), 'utf8')) as Phrase[];

  it('are enough, and no two ask the same', () => {
    expect(phrases.length).toBeGreaterThanOrEqual(least);
    const asked = phrases.map(({ phrase, reference, anchor, order }) =>
      JSON.stringify([phrase, reference, anchor, order]),
    );
    expect(new Set(asked).size).toBe(phrases.length);
  });

  it('give only dates that are EDTF', () => {
    const dates = phrases.flatMap(({ reference, anchor, expected, or }) => [
      reference,
      anchor,
      ...[...expected, ...(or ?? [])].flatMap(({ edtf, alternatives }) => [edtf, ...(alternatives ?? [])]),
    ]);
    const wrong = dates.filter((edtf) => typeof edtf === 'string' && !parseEdtf(edtf).ok);
    expect(wrong).toEqual([]);
  });

  it('leave a phrase unresolved only where its reference or anchor is missing or too coarse', () => {
    const unresolved = phrases.filter(({ expected }) => expected.some(({ edtf }) => edtf === null));
    expect(unresolved.length).toBeGreaterThan(10);
    expect(unresolved.filter(({ anchor, expected }) => anchor !== undefined || expected.length > 1)).toEqual(
      [],
    );
  });
});
