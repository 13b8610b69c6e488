import { describe, expect, it } from 'vitest';
import { FORMATS, formatOf } from '../../../src/lib/formats';
import type { Timeline } from '../../../src/lib/model/timeline';
import { timelineOf } from '../source/made-up';
import { cleanNetwork, hostileTimeline, SITE, TEXT_FORMATS, written } from './given';

const TIMELINES: readonly (readonly [string, Timeline])[] = [
  ['the first timeline', cleanNetwork],
  ['a hostile one', hostileTimeline()],
  ['an empty one', timelineOf([], [])],
];
const cases = TEXT_FORMATS.flatMap((id) =>
  TIMELINES.flatMap(([name, timeline]) =>
    [undefined, SITE].map((site) => ({ id, name, timeline, options: site === undefined ? {} : { site } })),
  ),
);

describe('every format', () => {
  it('is in the list once, with an extension of its own', () => {
    for (const id of TEXT_FORMATS) expect(formatOf(id)?.id).toBe(id);
    for (const key of ['id', 'extension'] as const)
      expect(new Set(FORMATS.map((format) => format[key])).size).toBe(FORMATS.length);
  });

  it.each(cases)('$id of $name, $options: the same bytes twice', async ({ id, timeline, options }) => {
    const before = JSON.stringify(timeline);
    const file = await written(id, timeline, options);
    expect(await written(id, structuredClone(timeline), options)).toBe(file);
    expect(JSON.stringify(timeline)).toBe(before);
    expect(file.endsWith('\n')).toBe(true);
    expect(file).not.toMatch(/undefined|\[object|\bNaN\b|Infinity/);
    expect(Buffer.from(file, 'utf8').toString('utf8')).toBe(file);
  });

  it.each(TEXT_FORMATS)('%s names no page of a site that is not known', async (id) => {
    expect(await written(id, cleanNetwork)).not.toContain('/t/clean-network');
    if (id !== 'json') expect(await written(id, cleanNetwork, { site: SITE })).toContain(SITE);
  });
});
