import { describe, expect, it } from 'vitest';
import { checkJson } from '../../../src/cli/json';
import { report } from '../../../src/cli/report';
import { madeUpSource } from '../source/documents';
import { eventOf, timelineOf } from '../source/made-up';

const timeline = timelineOf(
  [madeUpSource(['It blew.', 'All night.'], { id: 'letter' })],
  [eventOf('storm', [{ source: 'letter', paragraph: 1, quote: 'It blew.' }])],
);
const text = JSON.stringify(timeline, undefined, 2);
const check = (json: string) => checkJson(Buffer.from(json), 'storm.json');

describe('checkJson', () => {
  it('reads a timeline and its quotes', () => {
    expect(check(text)).toMatchObject({ timeline: { id: timeline.id }, issues: [] });
    expect(check(`\uFEFF${text}`).issues).toEqual([]);
  });

  it('names the line of a changed quote and shows the words', () => {
    const changed = text.replace('"quote": "It blew."', '"quote": "It blow."');
    const line = changed.slice(0, changed.indexOf('It blow.')).split('\n').length;
    const [issue] = check(changed).issues;
    expect(issue).toMatchObject({ file: 'storm.json', line, path: 'events["storm"].evidence[0].quote' });
    expect(issue?.detail).toContain('[-blow-] {+blew+}');
  });

  it('names line and column of what is no JSON', () => {
    expect(check('{\n  "id": storm\n}').issues).toMatchObject([
      { line: 2, column: 9, what: 'the text is not well-formed JSON', found: 'storm' },
    ]);
  });

  it.each([
    ['nothing', '', 'there is nothing to read'],
    ['another version', text.replace('"version": 1', '"version": 2'), 'version cannot have this value'],
    ['a text of ten million letters', text.replace('It blew."', `${'x'.repeat(1e7)}"`), 'too long'],
    [
      'a list in a list, 200,000 deep',
      '['.repeat(2e5) + ']'.repeat(2e5),
      'the timeline should be a group of fields',
    ],
    ['a list that never ends', '['.repeat(2e5), 'the text is not well-formed JSON'],
    ['null', 'null', 'the timeline should be a group of fields'],
  ])('tells of %s', (_name, json, what) => {
    const { timeline: read, issues } = check(json);
    expect(read).toBeUndefined();
    expect(issues.map((issue) => issue.what).join('\n')).toContain(what);
    expect(issues.every(({ found }) => found.length <= 210)).toBe(true);
  });

  it('takes the names that every object has for unknown fields', () => {
    const hostile = text
      .replace('"version"', '"__proto__": { "polluted": 1 }, "constructor": { "prototype": {} }, "version"')
      .replace('"edtf"', '"toString": "x", "edtf"');
    const found = check(hostile).issues.map((issue) => issue.found);
    expect(found.sort()).toEqual(['__proto__', 'constructor', 'toString']);
    expect((Object.prototype as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('takes bytes that are no text for what they are', () => {
    expect(checkJson(Uint8Array.of(0x7b, 0xff), 'a').issues).toMatchObject([
      { what: 'the file is no text in UTF-8' },
    ]);
    expect(checkJson(new Uint8Array(65 * 1024 * 1024), 'a').issues).toMatchObject([
      { what: 'the file is too large', found: '65 MB' },
    ]);
  });

  it('tells the first hundred of ten thousand faults and counts all', () => {
    const [event] = timeline.events;
    const events = Array.from({ length: 10_000 }, (_, index) => ({
      ...event,
      id: `e${index}`,
      lane: 'none',
    }));
    const checked = check(JSON.stringify({ ...timeline, events }));
    expect(checked.issues).toHaveLength(100);
    expect(checked.omitted).toEqual({ errors: 9_900, warnings: 0, notes: 0 });
    const told = report([checked]);
    expect(told).toContain('storm.json: 9900 more faults; only the first 100 are reported');
    expect(told).toMatch(/\n\n10000 faults in 1 timeline\n$/);
  });

  it('looks for the nearest passage of the first hundred only', () => {
    const [event] = timeline.events;
    const events = Array.from({ length: 300 }, (_, index) => ({
      ...event,
      id: `e${index}`,
      evidence: [{ ...event?.evidence[0], quote: 'It blow.' }],
    }));
    const checked = check(JSON.stringify({ ...timeline, events }));
    expect(checked.issues.every(({ detail }) => detail?.includes('{+blew+}'))).toBe(true);
    expect(checked.omitted.errors).toBe(200);
  });
});
