import { describe, expect, it } from 'vitest';
import { assemble } from '../../../src/lib/model/assemble.js';
import { parseTimeline } from '../../../src/lib/model/parse.js';
import type { EventDate, Source } from '../../../src/lib/model/timeline.js';
import { checkTimeline } from '../../../src/lib/source/check-timeline.js';
import { eventOf, timelineOf } from './made-up.js';

/** Checks one event with this date, whose source has the text. */
function check(text: string, date: EventDate, source: Partial<Source> = {}) {
  const letter: Source = {
    id: 'letter',
    title: 'A letter',
    language: 'en',
    sha256: '0'.repeat(64),
    paragraphs: [{ number: 1, text }],
    ...source,
  };
  const evidence = [{ source: 'letter', paragraph: 1, quote: text }];
  const timeline = timelineOf([letter], [eventOf('ferry', evidence, { date })]);
  const { issues, count } = checkTimeline(parseTimeline(timeline));
  return { count, issues: issues.map(({ severity, path, what, fix }) => ({ severity, path, what, fix })) };
}

const stated = (edtf: string, ...asWritten: string[]): EventDate => ({ edtf, asWritten, basis: 'stated' });
const relative = (edtf: string, reason: string, ...asWritten: string[]): EventDate => ({
  edtf,
  asWritten,
  basis: 'relative',
  reason,
});
const CLEAN = { count: 0, issues: [] };
const FIELD = 'events["ferry"].date.asWritten[0]';
const FERRY = 'The ferry sank on 14 March 1931 near the mole.';
/** A Tuesday. */
const published = '1931-03-17T08:00:00+01:00';

describe('a stated date', () => {
  it('agrees with its words, or says less than they do', () => {
    for (const edtf of ['1931-03-14', '1931-03', '1931', '1931-03-14/1931-03-20'])
      expect(check(FERRY, stated(edtf, '14 March 1931'))).toEqual(CLEAN);
  });

  it('that its words exclude is a fault that shows both readings', () => {
    for (const [edtf, words] of [
      ['1913-03-14', '14 March 1913'],
      ['1931-03-15', '15 March 1931'],
      ['1931-04', 'April 1931'],
      ['-1930-03-14', '14 March 1931 BC'],
    ] as const)
      expect(check(FERRY, stated(edtf, '14 March 1931'))).toEqual({
        count: 1,
        issues: [
          {
            severity: 'error',
            path: FIELD,
            what: 'the date contradicts its words',
            fix: expect.stringContaining(
              `the words say 14 March 1931, the EDTF says ${words}: write 1931-03-14`,
            ) as string,
          },
        ],
      });
  });

  it('contradicts one of its words although another agrees', () => {
    const text = 'On 14 March 1931, not on 15 March 1931, the ferry sank.';
    const { issues } = check(text, stated('1931-03-14', '14 March 1931', '15 March 1931'));
    expect(issues.map(({ path }) => path)).toEqual(['events["ferry"].date.asWritten[1]']);
  });

  it('is not more precise than its words and the reason', () => {
    const text = 'The ferry sank in March 1931.';
    const { issues } = check(text, stated('1931-03-14', 'March 1931'));
    expect(issues).toEqual([
      {
        severity: 'error',
        path: FIELD,
        what: 'the date is more precise than its words',
        fix: expect.stringContaining('write 1931-03, or say in the reason') as string,
      },
    ]);
    const reason = 'The harbour book dates it to 14 March.';
    expect(check(text, { ...stated('1931-03-14', 'March 1931'), reason }, { published })).toEqual(CLEAN);
  });

  it('takes a year that its words lack from the document or the reason, and from nowhere else', () => {
    const text = 'The ferry sank on 14 March.';
    const date = stated('1931-03-14', '14 March');
    expect(check(text, date, { published })).toEqual(CLEAN);
    expect(check(text, { ...date, reason: 'The year, 1931, is taken from the harbour book.' })).toEqual(
      CLEAN,
    );
    expect(check(text, date, { published: '1932-05-01T08:00:00+01:00' }).count).toBe(1);
    expect(check(text, date)).toEqual({
      count: 0,
      issues: [
        {
          severity: 'note',
          path: FIELD,
          what: 'the date could not be held against these words',
          fix: 'give the year in the reason, or the date of the document as published',
        },
      ],
    });
  });

  it('whose words only count from another is warned of', () => {
    const { count, issues } = check('The ferry sank on Saturday.', stated('1931-03-14', 'Saturday'), {
      published,
    });
    expect(count).toBe(0);
    expect(issues).toEqual([
      {
        severity: 'warning',
        path: 'events["ferry"].date.basis',
        what: 'the date is counted from another, and is said to be stated',
        fix: 'write the basis relative, and the reason',
      },
    ]);
  });

  it('may have the time of day that its words have', () => {
    const text = 'The ferry sank on 14 March 1931 at 6.45 p.m. near the mole.';
    const edtf = '1931-03-14T18:45+01:00';
    expect(check(text, stated(edtf, '14 March 1931 at 6.45 p.m.'))).toEqual(CLEAN);
    expect(check(text, stated('1931-03-14T17:45+01:00', '14 March 1931 at 6.45 p.m.')).count).toBe(1);
  });

  it('of two readings agrees with either', () => {
    const text = 'The bill is of 3/4/1931.';
    expect(check(text, stated('1931-04-03', '3/4/1931'))).toEqual(CLEAN);
    expect(check(text, stated('1931-03-04', '3/4/1931'))).toEqual(CLEAN);
    expect(check(text, stated('1931-05-04', '3/4/1931')).count).toBe(1);
  });

  it('is held against Chinese words as well', () => {
    const chinese = { language: 'zh-Hans', published };
    const text = '渡轮于1931年3月14日沉没。';
    expect(check(text, stated('1931-03-14', '1931年3月14日'), chinese)).toEqual(CLEAN);
    expect(check(text, stated('1930-03-14', '1931年3月14日'), chinese).count).toBe(1);
  });
});

describe('a relative date', () => {
  it('is counted from the document’s own date, by its own clock', () => {
    const text = 'The ferry sank yesterday.';
    const reason = 'The day before the report.';
    const late = { published: '1931-03-15T23:30:00-05:00' };
    expect(check(text, relative('1931-03-14', reason, 'yesterday'), late)).toEqual(CLEAN);
    expect(check(text, relative('1931-03-15', reason, 'yesterday'), late).count).toBe(1);
  });

  it('is counted from the event that its reason dates', () => {
    const text = 'Two weeks later the mast was raised.';
    const reason = 'Two weeks after the ferry sank, on 14 March 1931.';
    expect(check(text, relative('1931-03-28', reason, 'Two weeks later'))).toEqual(CLEAN);
    expect(check(text, relative('1931-03-21', reason, 'Two weeks later')).count).toBe(1);
    const { issues } = check(text, relative('1931-03-28', 'After the ferry sank.', 'Two weeks later'));
    expect(issues).toMatchObject([
      { severity: 'note', fix: 'give the date that they count from in the reason' },
    ]);
  });

  it('lies ahead where the sentence says so', () => {
    const reason = 'Counted from the report.';
    const ahead = relative('1931-03-20', reason, 'on Friday');
    expect(check('The court will rule on Friday.', ahead, { published })).toEqual(CLEAN);
    expect(
      check('The court ruled on Friday.', relative('1931-03-13', reason, 'on Friday'), { published }),
    ).toEqual(CLEAN);
  });

  it('gives vague words no beginning', () => {
    const text = 'The mole has leaked for years.';
    const reason = 'The report gives no beginning.';
    const { issues } = check(text, relative('1925/1931-03-17', reason, 'for years'), { published });
    expect(issues).toMatchObject([{ severity: 'error', what: 'the date is more precise than its words' }]);
  });
});

describe('an inferred date', () => {
  const inferred = (edtf: string, ...asWritten: string[]): EventDate => ({
    edtf,
    asWritten,
    basis: 'inferred',
    reason: 'The letter bears no date.',
  });

  it('needs no words, and may lie inside them', () => {
    expect(check(FERRY, inferred('[..1931-03-17]'))).toEqual(CLEAN);
    expect(check('The mole was built in 1931.', inferred('1931-02', 'in 1931'))).toEqual(CLEAN);
  });

  it('that a full date among its words excludes is a fault', () => {
    expect(check(FERRY, inferred('[..1930]', '14 March 1931')).count).toBe(1);
    const { count, issues } = check('The mole was built in 1931.', inferred('1929', 'in 1931'));
    expect([count, issues.map(({ severity }) => severity)]).toEqual([0, ['warning']]);
  });
});

describe('words that are not read', () => {
  it('are a note in every basis', () => {
    for (const basis of ['stated', 'relative', 'inferred'] as const)
      expect(
        check('The ferry sank when the herring came.', {
          edtf: '1931',
          asWritten: ['when the herring came'],
          basis,
          reason: 'The herring came in spring.',
        }),
      ).toMatchObject({ count: 0, issues: [{ severity: 'note', path: FIELD }] });
  });

  it('are those of a language that the reader does not know, unless they are in digits', () => {
    const finnish = { language: 'fi' };
    const text = 'Lautta upposi 14. maaliskuuta 1931 eli 1931-03-14.';
    expect(check(text, stated('1931-03-14', '14. maaliskuuta 1931'), finnish)).toMatchObject({
      count: 0,
      issues: [{ severity: 'note' }],
    });
    expect(check(text, stated('1931-03-15', '1931-03-14'), finnish).count).toBe(1);
  });
});

describe('an EDTF field with a written date', () => {
  it.each([
    ['14 March 1931', 'write 1931-03-14'],
    ['3.3.1931', 'write 1931-03-03'],
    ['3/4/1931', 'write 1931-04-03 or 1931-03-04'],
    ['1931年3月14日', 'write 1931-03-14'],
    ['44 BC', 'write -0043'],
  ])('%s: %s', (edtf, fix) => {
    const { issues } = check(FERRY, stated(edtf, '14 March 1931'));
    expect(issues).toMatchObject([{ severity: 'error', path: 'events["ferry"].date.edtf', fix }]);
  });

  it('keeps the fix of the parser where it is no date at all', () => {
    const { issues } = check(FERRY, stated('soon', '14 March 1931'));
    expect(issues[0]?.fix).toMatch(/^write the year with four digits/);
  });
});

describe('a definition', () => {
  it('is held against its words as a file is', () => {
    const timeline = timelineOf(
      [],
      [
        eventOf('ferry', [{ source: 'letter', paragraph: 1, quote: FERRY }], {
          date: stated('1931-03-15', '14 March 1931'),
        }),
      ],
    );
    const letter = {
      id: 'letter',
      title: 'A letter',
      language: 'en',
      sha256: '0'.repeat(64),
      paragraphs: [{ number: 1, text: FERRY }],
    };
    const parsed = assemble({ ...timeline, sources: ['letter'] }, [letter]);
    expect(checkTimeline(parsed).issues).toMatchObject([
      { path: FIELD, what: 'the date contradicts its words' },
    ]);
  });
});
