import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { countPhrases, measurePhrases, readPhrases } from '../../../../scripts/lib/date-phrases.js';
import { documentDates } from '../../../../src/lib/editing/select/document-dates';
import { sentenceAt } from '../../../../src/lib/editing/select/sentence-at';
import { suggestDates } from '../../../../src/lib/editing/suggest/suggest-dates';
import { launch, read, straits } from '../../source/archived';

/** Texts in five languages that were invented for this, and the dates that a reader finds in them and in the demo's articles. */
const FOLDER = new URL('../../../fixtures/date-phrases/', import.meta.url);
const text = (name: string): string => readFileSync(new URL(name, FOLDER), 'utf8');

const invented = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.md'))
  .flatMap((name) => read(text(name)).source ?? []);
const sources = new Map([launch, straits, ...invented].map((source) => [source.id, source]));
const phrases = readPhrases(text('expected.tsv'));
const measured = measurePhrases(phrases, sources, { suggestDates, sentenceAt });

describe('the dates of documents that were read by hand', () => {
  const counts = countPhrases(measured);

  test('are all among the choices, and nine of ten the first', () => {
    expect(new Set(phrases.map(({ document }) => document)).size).toBe(7);
    expect(measured.filter(({ rank }) => rank === 0)).toEqual([]);
    expect(counts.first / counts.all).toBeGreaterThanOrEqual(0.9);
  });

  test('are right where they are chosen beforehand, and never vague', () => {
    expect(counts).toMatchObject({ wronglyChosen: 0, vagueChosen: 0 });
    expect(counts.chosen).toBeGreaterThan(40);
    expect(counts.vague).toBeGreaterThan(20);
  });

  test('are what the list of dates shows, and nothing else is', () => {
    for (const source of invented) {
      const found = documentDates(source).map(({ paragraph, words }) => `${paragraph} ${words}`);
      const named = phrases.filter(({ document }) => document === source.id);
      expect(found).toEqual(named.map(({ paragraph, words }) => `${paragraph} ${words}`));
    }
  });
});
