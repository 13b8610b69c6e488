import { describe, expect, it } from 'vitest';
import { validate } from '../../../src/embed/validate';
import { validateUntil } from '../../../src/embed/validate-until';
import { HOSTILE, whole } from '../hostile-files';

/** What the page that loads from elsewhere says of a text. */
describe('validate', () => {
  it('passes what is whole', () => {
    expect(validate(JSON.stringify(whole()))).toEqual({ kind: 'whole', timeline: whole(), han: '' });
  });

  it('gives the Chinese characters that the search of what is whole needs', () => {
    const titled = JSON.stringify({ ...whole(), title: '数据安全' });
    expect(validate(titled)).toMatchObject({ kind: 'whole', han: '據据數数' });
  });

  it('shows no more of a source than its file says is published', () => {
    const [source] = whole().sources;
    const paragraphs = [...(source?.paragraphs ?? []), { number: 2, text: 'Two.' }];
    const data = { ...whole(), sources: [{ ...source, publish: 'quotes', paragraphs }] };
    const verdict = validate(JSON.stringify(data));
    expect(verdict).toMatchObject({ kind: 'whole', timeline: { sources: [{ unpublished: [2] }] } });
    expect(JSON.stringify(verdict)).not.toContain('Two.');
  });

  it('says that it is no JSON, or too much to draw', () => {
    expect(validate('{"a":')).toMatchObject({ kind: 'not-json' });
    expect(validate('x'.repeat(1_000_000))).toMatchObject({ kind: 'not-json' });
    const [event] = whole().events;
    const many = Array.from({ length: 2001 }, (_, index) => ({ ...event, id: `event-${index}` }));
    expect(validate(JSON.stringify({ ...whole(), events: many }))).toEqual({
      kind: 'too-many',
      what: 'events',
      found: 2001,
    });
  });

  it('ends on the page itself when its time is over', () => {
    const text = JSON.stringify(whole());
    expect(validateUntil(text, Date.now() + 60_000)).toEqual({
      kind: 'whole',
      timeline: whole(),
      han: '',
    });
    expect(validateUntil(text, Date.now() - 1)).toBeUndefined();
    expect(validateUntil('{', Date.now() - 1)).toMatchObject({ kind: 'not-json' });
  });

  it('looks every quote up, and counts every fault once', () => {
    const [event] = whole().events;
    const broken = {
      ...whole(),
      events: [
        { ...event, evidence: [{ source: 'nowhere', paragraph: 1, quote: 'One.', role: 'supports' }] },
        {
          ...event,
          id: 'two',
          evidence: [{ source: 'made-up', paragraph: 1, quote: 'Two.', role: 'supports' }],
        },
      ],
    };
    const verdict = validate(JSON.stringify(broken));
    expect(verdict).toMatchObject({ kind: 'faulty', count: 2 });
    if (verdict.kind === 'faulty')
      expect(verdict.issues.map(({ path }) => path)).toEqual([
        'events["one"].evidence[0].source',
        'events["two"].evidence[0].quote',
      ]);
  });

  const withQuote = (text: string, evidence: object) => {
    const [event] = whole().events;
    const [source] = whole().sources;
    const quoted = { source: 'made-up', paragraph: 1, role: 'supports', ...evidence };
    return validate(
      JSON.stringify({
        ...whole(),
        sources: [{ ...source, paragraphs: [{ number: 1, text }] }],
        events: [{ ...event, evidence: [quoted] }],
      }),
    );
  };

  it('refuses a quote that cuts a word or a number', () => {
    const verdict = withQuote('About 21,500 boats sank.', { quote: '1,500 boats sank' });
    expect(verdict).toMatchObject({
      kind: 'faulty',
      count: 1,
      issues: [{ what: 'the quote begins inside “21,500”', fix: 'quote it whole: 21,500 boats sank' }],
    });
  });

  it('gives the page the place that a quote means', () => {
    const text = 'The unbeaten team was beaten once, then beaten again.';
    const startIn = (evidence: object): unknown => {
      const verdict = withQuote(text, { quote: 'beaten', ...evidence });
      return verdict.kind === 'whole' ? verdict.timeline.events[0]?.evidence[0] : verdict;
    };
    expect(startIn({})).toMatchObject({ start: text.indexOf('beaten once') });
    expect(startIn({ occurrence: 2 })).toMatchObject({ start: text.lastIndexOf('beaten') });
    expect(startIn({ occurrence: 3 })).toMatchObject({ kind: 'faulty', count: 1 });
    expect(startIn({ quote: 'The unbeaten team' })).not.toHaveProperty('start');
  });

  it.each(['prototype keys', 'lists in lists, 100,000 deep', 'another version'])(
    'of %s gives the faults',
    (name) => {
      const hostile = HOSTILE[name];
      expect(validate(hostile?.file ?? '')).toMatchObject({ kind: 'faulty', count: hostile?.count });
    },
  );
});
