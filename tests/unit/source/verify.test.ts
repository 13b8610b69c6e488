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
    checkOne(quoted, {
      date: { edtf: '2020-08', asWritten, basis: 'relative', reason: 'The speech was on 8 September 2020.' },
    });

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

  it('must be whole', () => {
    const source = madeUpSource(['It was signed on 28 September 2020 by 11 states.']);
    const signed = (...asWritten: string[]) =>
      verifyTimeline(
        timelineOf(
          [source],
          [
            eventOf('e', [{ source: source.id, paragraph: 1, quote: 'It was signed' }], {
              date: { edtf: '2020-09-28', asWritten, basis: 'stated' },
            }),
          ],
        ),
      ).issues;
    expect(signed('28 September 2020')).toEqual([]);
    expect(signed('28 September 2020', '8 September 2020')).toMatchObject([
      {
        severity: 'error',
        path: 'events["e"].date.asWritten[1]',
        what: 'the date’s phrase begins inside “28”',
        found: '8 September 2020',
        fix: 'write it whole, and the date that it gives: 28 September 2020',
      },
    ]);
  });

  it('must be words of a document at all, as it writes them', () => {
    expect(dated(['in August'])[0]?.fix).toContain('leave them out');
    expect(dated([''])[0]?.found).toBe('no text');
    expect(dated(['the "Clean Network"'])[0]?.fix).toBe('paste the archived text: the “Clean Network”');
  });
});

describe('where a quote begins and ends', () => {
  const checkText = (text: string, evidence: Omit<Quoted, 'source' | 'paragraph'>) => {
    const source = madeUpSource(['Another paragraph.', text]);
    const event = eventOf('e', [{ source: source.id, paragraph: 2, ...evidence }]);
    return verifyTimeline(timelineOf([source], [event]));
  };

  it.each([
    ['Some 21,500 boats sank.', '1,500 boats sank', 'begins inside “21,500”', '21,500 boats sank'],
    ['They were unwilling to go.', 'willing to go', 'begins inside “unwilling”', 'unwilling to go'],
    ['The cafe\u0301 was shut.', 'The cafe', 'ends inside “cafe\u0301”', 'The cafe\u0301'],
    ['Prices rose 5 % then.', 'Prices rose 5', 'ends inside “5 %”', 'Prices rose 5 %'],
    ['It was −12 degrees.', '12 deg', 'begins inside “−12” and ends inside “degrees”', '−12 degrees'],
    ['会议在9月18日举行。', '8日举行', 'begins inside “18日”', '18日举行'],
  ])('is a fault that shows the whole: %s', (text, quote, what, whole) => {
    const { places, issues } = checkText(text, { quote });
    expect(places.get('e')).toMatchObject([{ status: 'cut', paragraph: 2, passage: quote }]);
    expect(issues).toMatchObject([
      {
        severity: 'error',
        path: 'events["e"].evidence[0].quote',
        what: `the quote ${what}`,
        found: quote,
        fix: `quote it whole: ${whole}`,
      },
    ]);
  });

  it('says in which paragraph it is when that is another', () => {
    const { issues } = checkText('They were unwilling to go.', { quote: 'nother par' });
    expect(issues).toMatchObject([
      {
        what: 'the quote begins inside “Another” and ends inside “paragraph”',
        detail: 'it is in paragraph 1',
      },
    ]);
  });

  it('is counted behind the limit', () => {
    const source = madeUpSource(['They were unwilling to go.']);
    const events = ['a', 'b', 'c'].map((id) =>
      eventOf(id, [{ source: source.id, paragraph: 1, quote: 'willing to go' }]),
    );
    expect(verifyTimeline(timelineOf([source], events), { limit: 1 })).toMatchObject({ count: 3 });
  });
});

describe('a quote that is in its paragraph more than once', () => {
  const text = 'The board met in May, unbeaten; the board met in June as well.';
  const source = madeUpSource([text]);
  const checkQuotes = (...quoted: Partial<Quoted>[]) =>
    verifyTimeline(
      timelineOf(
        [source],
        [
          eventOf(
            'e',
            quoted.map((each) => ({ source: source.id, paragraph: 1, quote: 'board met in', ...each })),
          ),
        ],
      ),
    );

  it('is a warning that shows the places', () => {
    const { issues, count } = checkQuotes({});
    expect(count).toBe(0);
    expect(issues).toEqual([
      {
        severity: 'warning',
        path: 'events["e"].evidence[0].quote',
        what: 'the quote is in the paragraph twice; the first is taken',
        found: 'board met in',
        fix: 'quote more of it, or say which is meant: occurrence: 1 or 2',
        detail:
          '1: The [board met in] May, unbeaten; the board met in June as …\n2: The board met in May, unbeaten; the [board met in] June as well.',
        event: 'e',
        source: source.id,
      },
    ]);
  });

  it('is none once it says which is meant, or is longer', () => {
    expect(checkQuotes({ occurrence: 1 }).issues).toEqual([]);
    const second = checkQuotes({ occurrence: 2 });
    expect(second.issues).toEqual([]);
    expect(second.places.get('e')).toMatchObject([
      { status: 'verbatim', start: text.lastIndexOf('board'), occurrences: 2 },
    ]);
    expect(checkQuotes({ quote: 'board met in June' }).issues).toEqual([]);
  });

  it('counts only places that begin and end at a boundary', () => {
    expect(checkQuotes({ quote: 'beaten' }).issues).toMatchObject([
      { what: 'the quote begins inside “unbeaten”' },
    ]);
    expect(checkQuotes({ quote: 'in' }).issues).toMatchObject([
      { what: 'the quote is in the paragraph twice; the first is taken' },
    ]);
  });

  it('is a fault where there are not so many', () => {
    expect(checkQuotes({ occurrence: 3 }).issues).toMatchObject([
      {
        severity: 'error',
        path: 'events["e"].evidence[0].occurrence',
        what: 'the quote is in the paragraph 2 times only',
        found: 'occurrence 3',
        fix: 'write a number from 1 to 2',
      },
    ]);
    expect(checkQuotes({ quote: 'unbeaten', occurrence: 2 }).issues).toMatchObject([
      { what: 'the quote is in the paragraph once only', fix: 'leave occurrence out' },
    ]);
  });

  it('may be quoted at each place', () => {
    expect(checkQuotes({ occurrence: 1 }, { occurrence: 2 }).issues).toEqual([]);
    expect(checkQuotes({ occurrence: 1 }, { occurrence: 1 }).issues).toMatchObject([
      { path: 'events["e"].evidence[1]' },
    ]);
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
