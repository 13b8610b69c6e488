import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readWritten, type WrittenOptions } from '../../../src/lib/model/dates/written/index.js';

interface Expected {
  readonly edtf: string | null;
  readonly certainty: string;
  readonly alternatives?: readonly string[];
}
interface Phrase extends Pick<WrittenOptions, 'reference' | 'anchor' | 'order'> {
  readonly phrase: string;
  readonly expected: readonly Expected[];
  readonly or?: readonly Expected[];
}

const phrasesOf = (language: string): Phrase[] =>
  JSON.parse(
    readFileSync(new URL(`../../fixtures/written-dates/phrases-${language}.json`, import.meta.url), 'utf8'),
  ) as Phrase[];

const inOrder = (candidates: readonly string[]): string[] => [...candidates].sort();

describe.each(['en', 'zh'])('phrases worked out by hand in %s', (language) => {
  it.each(phrasesOf(language))('$phrase ($reference, $anchor, $order)', (given) => {
    const { phrase, expected, or, ...options } = given;
    const found = readWritten(phrase, { ...options, language });
    const read = inOrder(found.map(({ edtf, certainty }) => `${edtf ?? 'unresolved'} ${certainty}`));
    const lists = [expected, ...(or ? [or] : [])].map((list) =>
      inOrder(list.map(({ edtf, certainty }) => `${edtf ?? 'unresolved'} ${certainty}`)),
    );
    expect(lists).toContainEqual(read);
    for (const { edtf, alternatives } of expected)
      if (alternatives)
        expect(found.find((candidate) => candidate.edtf === edtf)?.alternatives).toEqual(
          expect.arrayContaining([...alternatives]),
        );
  });
});
