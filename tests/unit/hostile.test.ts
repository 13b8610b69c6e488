import { describe, expect, it } from 'vitest';
import { fragmentLink, parseTimeline, quotationsOf, tableOf, verifyTimeline } from '../../src/lib/core';
import { ALL_MARKUP, HOSTILE, MARKUP, whole } from './hostile-files';

const MAX = 100;

describe('a hostile file', () => {
  it.each(Object.entries(HOSTILE))(
    'with %s gets its faults listed, and counted',
    (_name, { file, count }) => {
      const parsed = parseTimeline(JSON.parse(file));
      expect(parsed.count).toBe(count);
      expect(parsed.issues).toHaveLength(Math.min(MAX, count));
      for (const { path, what, found, fix, detail = '' } of parsed.issues) {
        for (const words of [path, what, found, fix]) expect(words).not.toBe('');
        expect(path.length + what.length + found.length + fix.length + detail.length).toBeLessThan(2000);
      }
      expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    },
  );

  it('never comes out whole where its shape is wrong', () => {
    const misshapen = Object.entries(HOSTILE).filter(([name]) =>
      /version|prototype key|address|MB|deep/.test(name),
    );
    expect(misshapen.length).toBeGreaterThan(10);
    for (const [, { file }] of misshapen) expect(parseTimeline(JSON.parse(file)).timeline).toBeUndefined();
  });

  it('tells every fault when all are asked for', () => {
    const { issues, count } = parseTimeline(JSON.parse(HOSTILE['100,000 events that are none']?.file ?? ''), {
      limit: Infinity,
    });
    expect(issues).toHaveLength(count);
  });
});

describe('markup in every field', () => {
  it('is text like any other', () => {
    const { timeline, issues } = parseTimeline(JSON.parse(ALL_MARKUP));
    expect(issues).toEqual([]);
    if (!timeline) throw new Error('no timeline');
    // The words of its date are no date, which is no fault.
    expect(verifyTimeline(timeline)).toMatchObject({
      count: 0,
      issues: [{ severity: 'note', found: MARKUP }],
    });
    expect(tableOf(timeline).count).toBe(1);
    expect(timeline.events[0]?.title).toBe(MARKUP);
  });
});

describe('an address that runs', () => {
  // Not all data was parsed: a page may hand over what it likes.
  const [source] = whole().sources;
  if (!source) throw new Error('no source');
  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    ' https://example.org',
    'JavaScript:alert(1)//https://x',
  ])('%s becomes no link', (url) => {
    const bad = { ...source, url };
    expect(fragmentLink(bad, 'One.', 1)).toBeUndefined();
    const timeline = { ...whole(), sources: [bad] };
    const [event] = timeline.events;
    if (!event) throw new Error('no event');
    expect(JSON.stringify(quotationsOf(timeline, event, '#'))).not.toContain(url);
  });
});
