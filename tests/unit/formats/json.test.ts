import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parseTimeline } from '../../../src/lib/model/parse';
import schema from '../../../static/schema/timeline-1.json';
import { cleanNetwork, hostileTimeline, written } from './given';

describe('the interchange form', () => {
  it.each([
    ['the first timeline', cleanNetwork],
    ['a hostile one', hostileTimeline()],
  ])('of %s is valid by its schema and reads as the same timeline', async (_name, timeline) => {
    const data: unknown = JSON.parse(await written('json', timeline));
    const validate = new Ajv({ strict: false }).compile(schema);
    expect(validate(data), JSON.stringify(validate.errors)).toBe(true);
    const parsed = parseTimeline(data);
    expect(parsed.issues).toEqual([]);
    expect(parsed.timeline).toEqual(timeline);
  });
});
