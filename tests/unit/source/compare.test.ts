import { describe, expect, it } from 'vitest';
import clean from '../../../data/clean-network/events';
import type { TimelineEvent } from '../../../src/lib/model/timeline';
import { comparisonsOf, type Comparison, type MarkKind } from '../../../src/lib/source/compare';
import { eventOf } from './made-up';

function real(id: string): TimelineEvent {
  const event = clean.events.find((each) => each.id === id);
  if (!event) throw new Error(`no event ${id}`);
  return event;
}

/** The marked words of each source, in order. */
function marked([comparison]: readonly Comparison[], kind: MarkKind): string[][] {
  return [0, 1].map((side) =>
    (comparison?.rows ?? []).flatMap(({ sides }) =>
      (sides[side] ?? []).flatMap(({ pieces }) =>
        pieces.filter(({ mark }) => mark === kind).map(({ text }) => text),
      ),
    ),
  );
}

const kinds = (comparisons: readonly Comparison[]): string[] =>
  comparisons.flatMap(({ rows }) => rows.map(({ kind }) => kind));

describe('comparisonsOf, on the two founding articles', () => {
  it('marks the one word in which the quotations of Wang’s sentence differ', () => {
    const compared = comparisonsOf(real('wang-certain-country'));
    expect(compared[0]?.sources).toEqual(['china-launches-initiative', 'straits-times']);
    expect(marked(compared, 'differs')).toEqual([['networks'], ['network']]);
    expect(marked(compared, 'named')[0]).toEqual([
      'Bent on unilateral acts',
      'blatant acts of bullying',
      'must be opposed and rejected',
    ]);
    expect(kinds(compared)).toEqual(['saying', 'reports']);
    expect(compared[0]?.rows[1]?.sides.map(({ length }) => length)).toEqual([0, 1]);
  });

  it('marks who is said to have announced the Clean Network, and what for', () => {
    const compared = comparisonsOf(real('clean-network-unveiled'));
    expect(kinds(compared)).toEqual(['reports']);
    expect(marked(compared, 'differs')).toEqual([[], []]);
    expect(marked(compared, 'named')).toEqual([
      [
        'Secretary of State Mike Pompeo',
        'is aimed at discouraging other countries from using Chinese technology',
      ],
      ['Donald Trump', 'seeks to ban from the US any', 'technology deemed a security risk'],
    ]);
  });

  it('sees the saying that both quote alike, and the word before it that only one has', () => {
    const compared = comparisonsOf(real('provision-mass-surveillance'));
    expect(kinds(compared)).toEqual(['saying']);
    expect(marked(compared, 'differs')).toEqual([[], []]);
    expect(marked(compared, 'named')).toEqual([[], ['infocomm technology']]);
  });

  const two = clean.events.filter((event) => new Set(event.evidence.map(({ source }) => source)).size === 2);

  it.each(two.map((event) => [event.id, event] as const))('keeps every quote of %s whole', (_id, event) => {
    const [comparison] = comparisonsOf(event);
    const quotes = comparison?.rows.flatMap(({ sides }) => sides.flat()) ?? [];
    expect(quotes.map(({ evidence }) => evidence).sort()).toEqual(event.evidence.map((_, index) => index));
    for (const { evidence, pieces } of quotes)
      expect(pieces.map(({ text }) => text).join('')).toBe(event.evidence[evidence]?.quote);
  });

  it('marks differing words of a saying in no other event', () => {
    const differing = two.filter((event) => marked(comparisonsOf(event), 'differs').flat().length > 0);
    expect(differing.map(({ id }) => id)).toEqual(['wang-certain-country']);
  });

  it('has nothing to compare where there is one source', () => {
    expect(comparisonsOf(real('wang-mounting-risks'))).toEqual([]);
  });
});

describe('comparisonsOf', () => {
  const quote = (source: string, text: string) => ({ source, paragraph: 1, quote: text });

  it('marks the words themselves behind odd typography, and no mark of punctuation', () => {
    const compared = comparisonsOf(
      eventOf('e', [
        quote('a', 'He said: “The  ‘Clean’ net\u00ADwork — we  don’t ask for it”'),
        quote('b', "\"The 'Clean' network - we didn't ask for it,\" he said"),
      ]),
    );
    expect(marked(compared, 'differs')).toEqual([['don’t'], ["didn't"]]);
  });

  it('holds no two reports against each other, however alike', () => {
    const compared = comparisonsOf(
      eventOf('e', [quote('a', 'Two people died in it.'), quote('b', 'Three people died in it.')]),
    );
    expect(kinds(compared)).toEqual(['reports']);
    expect(marked(compared, 'differs')).toEqual([[], []]);
  });

  it('marks of a difference only what one source has', () => {
    const event = eventOf('e', [quote('a', 'Two men died.'), quote('b', 'Two women died.')], {
      difference: 'In one “two” “men” died, in the other “two” “women”.',
    });
    expect(marked(comparisonsOf(event), 'named')).toEqual([['men'], ['women']]);
  });

  it('compares each two of three sources', () => {
    const event = eventOf('e', [quote('a', 'A.'), quote('b', 'B.'), quote('c', 'C.')]);
    expect(comparisonsOf(event).map(({ sources }) => sources.join(' '))).toEqual(['a b', 'a c', 'b c']);
  });

  it('brings into one row what shares its sayings', () => {
    const said = '“we will never ask for the data of others”';
    const event = eventOf('e', [
      quote('a', `He said ${said} and “nothing else of this kind is true”.`),
      quote('b', `“We shall never ask for the data of others,” he said.`),
      quote('b', '“Nothing else of this kind is true.”'),
      quote('b', 'He smiled.'),
    ]);
    const rows = comparisonsOf(event)[0]?.rows ?? [];
    expect(rows.map(({ sides }) => sides.map((side) => side.map(({ evidence }) => evidence)))).toEqual([
      [[0], [1, 2]],
      [[], [3]],
    ]);
    expect(marked(comparisonsOf(event), 'differs')).toEqual([['will'], ['shall']]);
  });
});
