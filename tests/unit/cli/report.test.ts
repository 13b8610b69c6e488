import { describe, expect, it } from 'vitest';
import { report } from '../../../src/cli/report';
import type { Checked } from '../../../src/cli/folder';
import type { PlacedIssue } from '../../../src/cli/load';
import { madeUpSource } from '../source/documents';
import { eventOf, timelineOf } from '../source/made-up';

const fault: PlacedIssue = {
  severity: 'error',
  path: 'events["storm"].evidence[1].quote',
  what: 'the quote is not in the source; the nearest passage differs',
  found: 'It blow.',
  fix: 'read that passage again',
  detail: 'paragraph 1, 87 % alike: It blew.\nIt [-blow-] {+blew+}.',
  event: 'storm',
  source: 'letter',
  file: 'data/harbour/events.ts',
  line: 12,
};

const timeline = timelineOf(
  [madeUpSource(['It blew.', 'All night.', 'Then it was calm.'], { id: 'letter' })],
  [
    eventOf('storm', [
      { source: 'letter', paragraph: 1, quote: 'It blew.' },
      { source: 'letter', paragraph: 1, quote: 'It blow.' },
    ]),
  ],
);

const checked = (issues: readonly PlacedIssue[]): Checked => ({
  folder: 'data/harbour',
  file: 'data/harbour/events.ts',
  locate: () => ({ line: 1 }),
  timeline,
  issues,
  omitted: { errors: 0, warnings: 0, notes: 0 },
});

describe('report', () => {
  it('tells each fault, what the timeline holds, and the sum', () => {
    expect(report([checked([fault])]))
      .toBe(`data/harbour/events.ts:12  events["storm"].evidence[1].quote  (source letter)
  the quote is not in the source; the nearest passage differs
  found  It blow.
  fix   read that passage again
    paragraph 1, 87 % alike: It blew.
    It [-blow-] {+blew+}.

made-up: 1 event, 2 quotes, 1 verbatim
  letter: 3 paragraphs, 1 support an event; none on p2, p3
  3 paragraphs, 1 support an event

1 fault in 1 timeline
`);
  });

  it('tells a warning as one and does not count it as a fault', () => {
    const { detail: _detail, source: _source, ...plain } = fault;
    const text = report([checked([{ ...plain, severity: 'warning', path: '', column: 3 }])]);
    expect(text).toContain('data/harbour/events.ts:12:3\n  warning: the quote is not');
    expect(text).toMatch(/\nno faults, 1 warning in 1 timeline\n$/);
  });

  it('tells a note as one, after the warnings in the sum', () => {
    const issues = (['note', 'warning', 'note'] as const).map((severity) => ({ ...fault, severity }));
    const text = report([checked(issues)]);
    expect(text.match(/^ {2}(?:note|warning): /gm)).toEqual(['  note: ', '  warning: ', '  note: ']);
    expect(text).toMatch(/\nno faults, 1 warning, 2 notes in 1 timeline\n$/);
  });

  it('counts no quote as verbatim that cuts a word or a number', () => {
    const cut = timelineOf(
      [madeUpSource(['The storm cost 11,000 trees.'], { id: 'letter' })],
      [
        eventOf('storm', [
          { source: 'letter', paragraph: 1, quote: '1,000 trees' },
          { source: 'letter', paragraph: 1, quote: 'trees' },
        ]),
      ],
    );
    expect(report([{ ...checked([]), timeline: cut }])).toContain('made-up: 1 event, 2 quotes, 1 verbatim\n');
  });

  it('says when a timeline could not be read', () => {
    const { timeline: _timeline, ...unread } = checked([fault, fault]);
    expect(report([unread, checked([])])).toMatch(
      /\n\ndata\/harbour: not counted, since it cannot be read whole\n\nmade-up: [^]*\n\n2 faults in 2 timelines\n$/,
    );
  });

  it('has colours only when they are asked for', () => {
    const escape = String.fromCharCode(27);
    expect(report([checked([fault])])).not.toContain(escape);
    expect(report([checked([fault])], { isColoured: true })).toContain(escape);
  });
});
