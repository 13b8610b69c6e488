import { describe, expect, it } from 'vitest';
import type { Timeline, TimelineEvent } from '../../../src/lib/model/timeline';
import { verifyTimeline } from '../../../src/lib/source/check';
import { archivedDocument, launch, madeUpSource, straits } from './archived';
import { eventOf, timelineOf, type Quoted } from './made-up';

const boilerplate = {
  [launch.id]: archivedDocument(launch.id).boilerplate,
  [straits.id]: archivedDocument(straits.id).boilerplate,
};
const POMPEO = 'US Secretary of State Mike Pompeo last month unveiled the “Clean Network” program';

const of = (...events: TimelineEvent[]): Timeline => timelineOf([launch, straits], events);
const check = (...events: TimelineEvent[]) => verifyTimeline(of(...events), { boilerplate });
const checkOne = (quoted: Quoted, more?: Partial<TimelineEvent>) =>
  check(eventOf('e', [quoted], more)).issues;
const fromLaunch = (paragraph: number, quote: string): Quoted => ({ source: launch.id, paragraph, quote });

describe('verifyTimeline', () => {
  it('passes what is verbatim and gives the places', () => {
    const { places, issues } = check(
      eventOf('clean-network', [
        fromLaunch(7, POMPEO),
        { source: straits.id, paragraph: 3, quote: 'barely a month after' },
      ]),
    );
    expect(issues).toEqual([]);
    expect(places.get('clean-network')).toMatchObject([
      { status: 'verbatim', paragraph: 7, start: 0 },
      { status: 'verbatim', paragraph: 3, start: 11 },
    ]);
  });

  it('names the event, the source, the field and what is known for a source that is not there', () => {
    expect(checkOne({ source: 'nowhere', paragraph: 1, quote: 'x' })).toEqual([
      {
        severity: 'error',
        path: 'events["e"].evidence[0].source',
        what: 'no such source',
        found: 'nowhere',
        fix: 'use one of china-launches-initiative, straits-times',
        event: 'e',
        source: 'nowhere',
      },
    ]);
  });

  it('says how many paragraphs there are, and where the quote stands', () => {
    expect(checkOne(fromLaunch(16, POMPEO))).toMatchObject([
      {
        path: 'events["e"].evidence[0].paragraph',
        what: 'no such paragraph: china-launches-initiative has 15 paragraphs',
        found: 'paragraph 16',
        fix: 'write paragraph 7',
      },
    ]);
    expect(checkOne(fromLaunch(0, 'Nothing of this kind'))).toMatchObject([
      { path: 'events["e"].evidence[0].paragraph', found: 'paragraph 0' },
    ]);
  });

  it('refuses an empty quote', () => {
    expect(checkOne(fromLaunch(7, ' '))).toMatchObject([
      { path: 'events["e"].evidence[0].quote', what: 'the quote is empty' },
    ]);
  });

  it.each([
    ['the headline', launch.id, 'initiative for global data security issues'],
    ['the standfirst', launch.id, 'Move comes with the US accusing'],
    ['boilerplate', launch.id, 'Print this page'],
    ['boilerplate', straits.id, 'Related Story US moves to cut China out of its telecoms'],
    ['boilerplate', straits.id, 'publish date: 2020–09–08'],
  ])('says that %s is never evidence', (name, source, quote) => {
    expect(checkOne({ source, paragraph: 2, quote })).toMatchObject([
      { severity: 'error', what: `the quote is from ${name}, which is never evidence`, found: quote, source },
    ]);
  });

  it('gives the right paragraph for a moved quote', () => {
    expect(checkOne(fromLaunch(6, POMPEO))).toMatchObject([
      {
        path: 'events["e"].evidence[0].paragraph',
        what: 'the quote is in another paragraph',
        fix: 'write paragraph 7',
      },
    ]);
    expect(checkOne(fromLaunch(6, POMPEO.replace('“', '"')))[0]?.fix).toContain(
      'and paste the archived text: US Sec',
    );
  });

  it('gives the exact text to paste where only typography differs', () => {
    expect(checkOne(fromLaunch(5, "in the name of 'clean' networks"))).toMatchObject([
      {
        severity: 'error',
        path: 'events["e"].evidence[0].quote',
        fix: 'paste the archived text: in the name of `clean’ networks',
      },
    ]);
  });

  it('shows the nearest passage and the words that changed', () => {
    const { places, issues } = check(eventOf('e', [fromLaunch(7, POMPEO.replace('last', 'this'))]));
    expect(places.get('e')).toMatchObject([{ status: 'changed' }]);
    expect(issues).toMatchObject([
      {
        what: 'the quote is not in the source; the nearest passage differs',
        detail: `paragraph 7, 95 % alike: ${POMPEO}\nUS Secretary of State Mike Pompeo [-this-] {+last+} month unveiled the “Clean Network” program`,
      },
    ]);
  });

  it('says so where nothing is like the quote', () => {
    expect(checkOne(fromLaunch(7, 'Olives from Crete were not harvested at all that year'))).toMatchObject([
      { what: 'the quote is not in the source, nor anything like it', event: 'e', source: launch.id },
    ]);
  });

  it('refuses the same passage twice', () => {
    const twice = eventOf('e', [fromLaunch(7, POMPEO), { ...fromLaunch(7, POMPEO), role: 'dates' }]);
    expect(check(twice).issues).toMatchObject([
      { path: 'events["e"].evidence[1]', what: 'the same passage is already evidence[0]' },
    ]);
  });

  it('asks for two sources where a difference is told', () => {
    const difference = 'The articles name different people.';
    const one = eventOf('e', [fromLaunch(7, POMPEO), fromLaunch(1, 'HONG KONG')], { difference });
    expect(check(one).issues).toMatchObject([{ path: 'events["e"].difference', found: launch.id }]);
    const two = eventOf(
      'e',
      [fromLaunch(7, POMPEO), { source: straits.id, paragraph: 3, quote: 'Donald Trump announced' }],
      { difference },
    );
    expect(check(two).issues).toEqual([]);
  });

  it('takes a source by any name', () => {
    const source = { ...launch, id: 'constructor' };
    const event = eventOf('e', [{ source: 'constructor', paragraph: 1, quote: 'Print this page' }]);
    expect(verifyTimeline(timelineOf([source], [event])).issues).toHaveLength(1);
  });

  it('gives every fault of every event at once', () => {
    const events = ['a', 'b'].map((id) =>
      eventOf(id, [fromLaunch(1, ''), fromLaunch(99, POMPEO)], { difference: 'x' }),
    );
    expect(check(...events).issues.map(({ event }) => event)).toEqual(['a', 'a', 'a', 'b', 'b', 'b']);
  });
});

describe('the words of a date', () => {
  const dated = (asWritten: string[], quoted = fromLaunch(7, POMPEO)) =>
    checkOne(quoted, { date: { edtf: '2020-08', asWritten, basis: 'relative', reason: 'x' } });

  it('must stand in a paragraph that the event quotes', () => {
    expect(dated(['last month'])).toEqual([]);
    expect(dated(['last month', 'on Sept. 8'])).toMatchObject([
      {
        path: 'events["e"].date.asWritten[1]',
        found: 'on Sept. 8',
        fix: 'add evidence with the role dates from china-launches-initiative paragraph 2',
        detail: 'looked in china-launches-initiative paragraph 7',
        event: 'e',
      },
    ]);
  });

  it('must be words of a document at all, as it writes them', () => {
    expect(dated(['in August'])[0]?.fix).toContain('leave them out');
    expect(dated([''])[0]?.found).toBe('no text');
    expect(dated(['the "Clean Network"'])[0]?.fix).toBe('paste the archived text: the “Clean Network”');
  });
});

describe('a limit', () => {
  it('keeps the first faults, counts the others, and looks for those nowhere else', () => {
    const source = madeUpSource(['One is here.', 'Two is here.']);
    const wrong = Array.from({ length: 12 }, (_, index) =>
      eventOf(`wrong-${index}`, [{ source: 'made-up', paragraph: 1, quote: 'Two is here.' }]),
    );
    const right = eventOf('right', [{ source: 'made-up', paragraph: 1, quote: 'One is here.' }]);
    const made = timelineOf([source], [...wrong, right]);
    const { issues, count } = verifyTimeline(made, { limit: 5 });
    expect(count).toBe(12);
    expect(issues.map(({ event }) => event)).toEqual(wrong.slice(0, 5).map(({ id }) => id));
    expect(verifyTimeline(made)).toMatchObject({ count: 12 });
    expect(verifyTimeline(made).issues).toHaveLength(12);
  });
});
