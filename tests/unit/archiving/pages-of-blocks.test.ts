import { describe, expect, it } from 'vitest';
import { pagesOfBlocks, writeMarkdown, writeSource } from '../../../src/lib/documents';
import type { TextBlock } from '../../../src/lib/documents/text-block';
import { readDocument } from '../../../src/lib/source/check';
import { sha256 } from '../source/documents';

const BLOCKS: readonly TextBlock[] = [
  { kind: 'heading', level: 2, text: 'A part', page: '1' },
  { kind: 'paragraph', text: 'One.', page: '1' },
  { kind: 'item', level: 1, mark: '•', text: 'Two', page: '1' },
  { kind: 'picture', text: 'A picture', page: '2' },
  { kind: 'paragraph', text: 'Three.', page: 'iii' },
  { kind: 'paragraph', text: 'Four.' },
  { kind: 'paragraph', text: 'Five.', page: 'iii' },
  { kind: 'row', text: 'a · b', cells: ['a', 'b'], page: '4' },
];

describe('the pages of blocks', () => {
  const body = writeMarkdown('A title', BLOCKS);

  it('are by the first paragraph that begins on each', () => {
    expect(pagesOfBlocks(body, BLOCKS)).toEqual({ 1: '1', 3: 'iii', 6: '4' });
  });

  it('come back with the paragraphs of the file that is written', () => {
    const { text } = writeSource(
      'made-up',
      {
        title: { values: ['A title'], from: 'test' },
        published: { values: ['2020-09'], from: 'test' },
        doi: { values: ['10.1000/182'], from: 'test' },
        accessed: { values: ['2026-03-02T10:00Z'], from: 'test' },
      },
      body,
      sha256,
      {
        pages: pagesOfBlocks(body, BLOCKS),
        archived: [{ url: 'https://archive.example/a', at: '2026-03-02T10:00Z' }],
      },
    );
    const { source, issues } = readDocument(text, { file: 'made-up.md', sha256 });
    expect(issues).toEqual([]);
    expect(source?.paragraphs.map(({ page }) => page)).toEqual(['1', '1', 'iii', 'iii', 'iii', '4']);
    expect(source).toMatchObject({
      published: '2020-09',
      doi: '10.1000/182',
      accessed: '2026-03-02T10:00Z',
      archived: [{ url: 'https://archive.example/a', at: '2026-03-02T10:00Z' }],
    });
  });

  it('are none of a document without pages', () => {
    const bare: readonly TextBlock[] = [{ kind: 'paragraph', text: 'One.' }];
    expect(pagesOfBlocks(writeMarkdown('A title', bare), bare)).toEqual({});
  });
});
