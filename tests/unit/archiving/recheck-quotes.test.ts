import { describe, expect, it } from 'vitest';
import { recheckQuote } from '../../../src/lib/documents';

const PAGE = [
  'The harbour authority closed the old quay on Monday, 3 March 2025.',
  '“We would rather lose a season than a ship,” said Ada Brandt.',
  'Two ferries to the islands now leave from the fish market.',
].map((text, index) => ({ number: index + 1, text }));
const AD = {
  number: 1,
  reason: 'advertisement',
  block: { kind: 'paragraph', text: 'Rent a boat in June.' },
} as const;
const now = (quote: string, paragraph: number) => recheckQuote({ quote, paragraph }, PAGE, [AD]);

describe('recheckQuote', () => {
  it('finds a quote that is where it was', () => {
    expect(now('closed the old quay on Monday', 1)).toEqual({ status: 'unchanged', paragraph: 1 });
  });

  it('finds one whose typography changed', () => {
    expect(now('"We would rather lose a season than a ship," said', 2)).toEqual({
      status: 'unchanged',
      paragraph: 2,
      diff: expect.stringContaining('{+“+}'),
    });
  });

  it('finds one in another paragraph', () => {
    expect(now('Two ferries to the islands', 1)).toEqual({ status: 'moved', paragraph: 3 });
    expect(now('Two ferries to the islands', 9)).toEqual({ status: 'moved', paragraph: 3 });
  });

  it('shows what changed in it', () => {
    expect(now('Three ferries to the islands now leave', 3)).toEqual({
      status: 'changed',
      paragraph: 3,
      diff: '[-Three-] {+Two+} ferries to the islands now leave',
    });
    expect(now('closed the old quay on Monday, 3 March 202', 1)).toMatchObject({ status: 'changed' });
  });

  it('says that it is outside the article, or gone', () => {
    expect(now('Rent a boat in June.', 2)).toEqual({ status: 'outside', reason: 'advertisement' });
    expect(now('The mayor resigned on Tuesday after a vote of the council.', 2)).toEqual({ status: 'gone' });
    expect(recheckQuote({ quote: 'closed', paragraph: 1 }, [])).toEqual({ status: 'gone' });
  });
});
