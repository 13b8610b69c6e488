import { expect, it } from 'vitest';
import { DraftWords, WordCounts } from '../../../../src/lib/editing/imports/find/shared-words';
import { sentencesOfSource } from '../../../../src/lib/editing/imports/find/source-sentences';
import { readDocument } from '../../../../src/lib/source/document';
import { sha256 } from '../ferry-project';
import { archived } from '../../project/documents';

it('takes no number for another one that begins with the same digits', () => {
  const { file, text } = archived('diary', ['It was signed by 3,140 residents.', 'Some 3,100 people came.']);
  const { source } = readDocument(text, { file, sha256 });
  if (!source) throw new Error('it is a source');
  const sentences = sentencesOfSource(source);
  const words = new DraftWords('3,100 sign', [], new WordCounts(sentences));
  expect(sentences.map(({ tokens }) => words.sharedWith(tokens).words.includes('3,100'))).toEqual([
    false,
    true,
  ]);
});
