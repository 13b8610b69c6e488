import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LEFT_OUT_REASONS } from '../../../src/lib/documents/left-out';
import { ISSUE_SENTENCES, kindOfIssue } from '../../../src/lib/editing/issue-kind';
import { LANGUAGES } from '../../../src/lib/messages/languages';
import type { MakeFound } from '../../../src/lib/messages/types/make/found';

const CHECKS = ['model', 'source', 'project'].map(
  (name) => new URL(`../../../src/lib/${name}/`, import.meta.url),
);

/** Every text that the check is written with, what is put into it being a number. */
const sentences = CHECKS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => {
      const source = readFileSync(new URL(name, folder), 'utf8').replaceAll('\\’', '’');
      return [...source.matchAll(/'([^'\n]+)'|`([^`\n]+)`/g)].map(([, plain, template]) =>
        (plain ?? template ?? '')
          // The end of a quote that is inside a word is said by a function.
          .replace('${cutWords(text, place)}', 'begins inside “11”')
          .replace('${cutWords(text, cut)}', 'begins inside “11”')
          .replace(/\$\{[^{}]*\?[^{}]*twice[^{}]*\}|\$\{times\}/g, 'twice')
          .replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, '2'),
      );
    }),
);

const issue = (what: string) => ({ severity: 'error', path: '', what, found: '', fix: '' }) as const;

describe('the kind of an issue', () => {
  it.each(Object.keys(ISSUE_SENTENCES))('%s is one that the check finds', (kind) => {
    expect(sentences.filter((what) => kindOfIssue(issue(what)) === kind)).not.toEqual([]);
  });

  it('is that of a piece of a quote, too', () => {
    expect(kindOfIssue(issue('piece 2 of the quote is in another paragraph'))).toBe('moved');
    expect(kindOfIssue(issue('piece 2 of the quote: no such paragraph: the text has 3'))).toBe('noParagraph');
  });

  it('is none where the sentence is another', () => {
    expect(kindOfIssue(issue('the picture is too large'))).toBeUndefined();
  });
});

describe.each(LANGUAGES)('words of %s', (language) => {
  it('are there for every reason that a block is left out for', async () => {
    const file = `../../../src/lib/messages/${language}/make/found.ts`;
    const { default: found } = (await import(file)) as { default: MakeFound };
    expect(Object.keys(found.reasons).toSorted()).toEqual([...LEFT_OUT_REASONS].toSorted());
  });
});
