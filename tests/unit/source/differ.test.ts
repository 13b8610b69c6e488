import { describe, expect, it } from 'vitest';
import clean from '../../../data/clean-network/events';
import type { TimelineEvent } from '../../../src/lib/model/timeline';
import { differenceFault, differingSpeech, speechesOf } from '../../../src/lib/source/differ';
import { eventOf } from './made-up';

function real(id: string): TimelineEvent {
  const event = clean.events.find((each) => each.id === id);
  if (!event) throw new Error(`no event ${id}`);
  return event;
}

function withoutDifference(event: TimelineEvent): TimelineEvent {
  const { difference: _difference, ...rest } = event;
  return rest;
}

describe('differenceFault', () => {
  it('passes every event of the two founding articles', () => {
    expect(clean.events.filter((event) => differenceFault(event))).toEqual([]);
  });

  it('asks for a word on the saying that the two articles quote differently, and on no other event', () => {
    const faults = clean.events.map(withoutDifference).filter((event) => differenceFault(event));
    expect(faults.map(({ id }) => id)).toEqual(['wang-certain-country']);
    const fault = differenceFault(withoutDifference(real('wang-certain-country')));
    expect(fault?.what).toBe('the sources quote the same saying in other words, and nothing says so');
    expect(fault?.detail).toBe(
      'china-launches-initiative paragraph 5 against straits-times paragraph 5:\n' +
        "a certain country keeps making groundless accusations against others in the name of 'clean' " +
        '[-networks-] {+network+} and used security as a pretext to prey on enterprises of other countries ' +
        'who have a competitive edge,',
    );
  });

  const supports = { source: 'a', paragraph: 1, quote: 'Two people died.' };
  const disputes = { source: 'b', paragraph: 2, quote: 'Nobody died.', role: 'disputes' } as const;

  it('asks for a word where a source disputes the event', () => {
    expect(differenceFault(eventOf('e', [supports, disputes]))).toMatchObject({
      what: 'a source disputes the event, and nothing says on what the sources differ',
      found: 'b paragraph 2: Nobody died.',
    });
    const difference = 'One has two dead, the other none.';
    expect(differenceFault(eventOf('e', [supports, disputes], { difference }))).toBeUndefined();
  });

  it('asks nothing of sources that merely tell it in words of their own', () => {
    const other = { source: 'b', paragraph: 2, quote: 'Three people died.' };
    expect(differenceFault(eventOf('e', [supports, other]))).toBeUndefined();
  });

  it('asks nothing within one source', () => {
    const quote = 'He said “two people died”.';
    const other = { ...supports, paragraph: 3, quote: 'He said “three people died”.' };
    expect(differenceFault(eventOf('e', [{ ...supports, quote }, other]))).toBeUndefined();
    expect(
      differenceFault(
        eventOf('e', [
          { ...supports, quote },
          { ...other, source: 'b' },
        ]),
      )?.detail,
    ).toBe('a paragraph 1 against b paragraph 3:\n[-two-] {+three+} people died');
  });
});

describe('differingSpeech', () => {
  it.each([
    ['a number', '“Two people died,” he said.', 'He said "three people died".'],
    ['a word more', '"We will not ask for it"', '“We will ask for it”'],
    ['a word in a longer speech', '"had no links to it"', '“The company never had any links to it at all”'],
    ['an ending', '“in the name of `clean’ networks”', '"in the name of \'clean\' network"'],
  ])('tells %s that differs', (_what, one, two) => {
    expect(differingSpeech(one, two)).toHaveLength(1);
    expect(differingSpeech(two, one)).toHaveLength(1);
  });

  it.each([
    ['typography', '“We don’t – ever …”', '"We don\'t - ever ..."'],
    ['case', '"clean network and nothing else"', '“Clean Network and nothing else”'],
    [
      'where it is cut',
      '“Surveillance of other states,” it says',
      '"to oppose surveillance of other states or"',
    ],
    ['words written solid', '“install backdoors in products”', '"install back doors in products"'],
    ['a term', '“clean networks”', '“Clean Network”'],
    ['another saying', '“We have never asked for data”', '“They keep making accusations”'],
    ['words outside of the marks', 'two people died, “he” said', 'three people died, “he” said'],
  ])('lets %s pass', (_what, one, two) => {
    expect(differingSpeech(one, two)).toEqual([]);
    expect(differingSpeech(two, one)).toEqual([]);
  });
});

describe('speechesOf', () => {
  it.each([
    ['“One,” he said. “Two.”', ['One,', 'Two.']],
    ['"One," he said (and "two")', ['One,', 'two']],
    ['without any', []],
    ['cut within” its speech, “and within', ['cut within', 'and within']],
    ['“install backdoors” to obtain data, in other states,“ it says.', ['install backdoors']],
    ['"But I—" he said', ['But I-']],
    ['', []],
    ['"', []],
  ])('finds in %s', (quote, speeches) => {
    expect(speechesOf(quote)).toEqual(speeches);
  });
});
