import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { boundsOf, parseEdtf } from '../../../src/lib/model/dates/index.js';
import { readWritten, type Candidate } from '../../../src/lib/model/dates/written/index.js';
import { askOracle, ORACLES, type DaySpan, type Oracle } from './oracles.js';

interface Phrase {
  readonly phrase: string;
  readonly reference?: string;
  readonly anchor?: string;
  readonly order?: 'dmy' | 'mdy';
}

/** How another reader's answer stands beside ours. */
type Outcome =
  'same' | 'not read' | 'read as another date' | 'read without a reference' | 'read though it is none';

const folder = new URL('../../fixtures/written-dates/', import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
const REASONS = read('departures.json') as Readonly<Record<string, string>>;
/** The readers are always given a day; ours is not where a phrase has none. */
const REFERENCE = '2020-09-08';

function spanOf(edtf: string): DaySpan {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) throw new Error(edtf);
  const { earliest, latest } = boundsOf(parsed.value);
  return [earliest, latest];
}

function outcomeOf(
  oracle: Oracle,
  given: Phrase,
  language: 'en' | 'zh',
  ours: readonly Candidate[],
): Outcome {
  const theirs = askOracle(oracle, given.phrase, language, given.reference ?? REFERENCE);
  const spans = ours.flatMap(({ edtf }) => (edtf === undefined ? [] : [spanOf(edtf)]));
  if (ours.length === 0) return theirs.length === 0 ? 'same' : 'read though it is none';
  if (theirs.length === 0) return spans.length === 0 ? 'same' : 'not read';
  if (spans.length === 0) return 'read without a reference';
  const isSame = spans.some(([start, end]) => theirs.some((their) => their[0] === start && their[1] === end));
  return isSame ? 'same' : 'read as another date';
}

describe('beside two other readers of dates', () => {
  const departures = new Map<string, string[]>();
  const figures: string[] = [];
  for (const language of ['en', 'zh'] as const) {
    const phrases = read(`phrases-${language}.json`) as Phrase[];
    for (const oracle of ORACLES) {
      const counts = new Map<Outcome, number>();
      for (const given of phrases) {
        const { phrase, ...options } = given;
        const ours = readWritten(phrase, { ...options, language });
        const outcome = outcomeOf(oracle, given, language, ours);
        counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
        if (outcome === 'same') continue;
        const name = `${ours[0]?.rule ?? 'no date'}: ${outcome}`;
        departures.set(name, [...(departures.get(name) ?? []), `${oracle} ${language}: ${phrase}`]);
      }
      const rest = [...counts].map(([outcome, count]) => `${count} ${outcome}`);
      figures.push(`${oracle}, ${language}: ${phrases.length} phrases, ${rest.join(', ')}`);
    }
  }

  it('gives a reason for each kind of departure, and for no other', () => {
    console.log(figures.join('\n'));
    const kinds = [...departures].map(
      ([kind, phrases]) => `${kind} (${phrases.length}): ${phrases[0] ?? ''}`,
    );
    console.log(kinds.sort().join('\n'));
    expect([...departures.keys()].sort()).toEqual(Object.keys(REASONS).sort());
  });

  it('asks for at least 200 English and 150 Chinese phrases', () => {
    const counts = (['en', 'zh'] as const).map(
      (language) => (read(`phrases-${language}.json`) as unknown[]).length,
    );
    expect(counts[0]).toBeGreaterThanOrEqual(200);
    expect(counts[1]).toBeGreaterThanOrEqual(150);
  });
});
