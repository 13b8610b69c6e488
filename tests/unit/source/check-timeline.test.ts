import { describe, expect, it } from 'vitest';
import { parseTimeline } from '../../../src/lib/model/parse';
import { checkTimeline } from '../../../src/lib/source/check-timeline';
import { whole } from '../hostile-files';

const [event] = whole().events;
const quoting = (id: string, source: string, quote: string) => ({
  ...event,
  id,
  evidence: [{ source, paragraph: 1, quote, role: 'supports' }],
});
const check = (events: readonly unknown[], limit?: number) =>
  checkTimeline(parseTimeline({ ...whole(), events }), limit === undefined ? {} : { limit });

describe('the check of a timeline', () => {
  it('finds nothing in a sound one', () => {
    expect(check(whole().events)).toEqual({ issues: [], count: 0 });
  });

  it('looks quotes up beside an event that could not be read', () => {
    const { issues, count } = check([{ ...event, id: 5 }, quoting('two', 'made-up', 'Two.')]);
    expect(issues.map(({ path }) => path)).toEqual(['events[0].id', 'events["two"].evidence[0].quote']);
    expect(count).toBe(2);
  });

  it('counts an unknown source once', () => {
    const { issues, count } = check([quoting('one', 'nowhere', 'One.')]);
    expect(issues).toHaveLength(1);
    expect(count).toBe(1);
  });

  it('counts what it does not keep', () => {
    const { issues, count } = check(
      ['a', 'b', 'c'].map((id) => quoting(id, 'made-up', 'Two.')),
      1,
    );
    expect(issues).toHaveLength(1);
    expect(count).toBe(3);
  });

  it('has nothing to look in where no timeline could be read', () => {
    const parsed = parseTimeline(null);
    expect(checkTimeline(parsed)).toEqual({ issues: parsed.issues, count: parsed.count });
  });
});
