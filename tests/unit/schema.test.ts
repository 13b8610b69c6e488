import Ajv from 'ajv';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import clean from '../../data/clean-network/events';
import { SCHEMA_FILE, schemaText } from '../../scripts/schema.js';
import { joinTimeline, parseTimeline, timelineSchema, type Timeline } from '../../src/lib/core';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

function realTimeline(): Timeline {
  const sources = new URL('../../data/clean-network/sources/', import.meta.url);
  const files = readdirSync(sources)
    .sort()
    .map((file) => ({ file, text: readFileSync(new URL(file, sources), 'utf8') }));
  const { timeline, issues } = joinTimeline(clean, files, { file: 'events.ts', sha256 });
  if (!timeline || issues.length > 0) throw new Error('the timeline of data/clean-network has faults');
  return timeline;
}

const timeline = realTimeline();
const text = readFileSync(SCHEMA_FILE, 'utf8');
const isValid = new Ajv({ allErrors: true }).compile(JSON.parse(text));

type Fields = Record<string, unknown>;

/** The timeline as JSON, its first event with other fields; undefined takes a field away. */
function withEvent(fields: Fields): unknown {
  const [first, ...others] = timeline.events;
  return JSON.parse(JSON.stringify({ ...timeline, events: [{ ...first, ...fields }, ...others] }));
}

function withEvidence(fields: Fields): unknown {
  const [first, ...others] = timeline.events[0]?.evidence ?? [];
  return withEvent({ evidence: [{ ...first, ...fields }, ...others] });
}

describe('static/schema/timeline-1.json', () => {
  it('is what `npm run schema` writes', () => {
    expect(text).toBe(schemaText(timelineSchema));
  });

  it('says what it is', () => {
    expect(JSON.parse(text)).toMatchObject({
      $schema: 'http://json-schema.org/draft-07/schema#',
      $id: 'timeline-1.json',
      title: 'Sourceline timeline, version 1',
    });
  });

  it('takes the timeline of data/', () => {
    isValid(JSON.parse(JSON.stringify(timeline)));
    expect(isValid.errors).toBeNull();
  });

  it.each<[string, unknown]>([
    ['no evidence', withEvent({ evidence: [] })],
    ['an unknown role', withEvidence({ role: 'suports' })],
    ['a missing quote', withEvidence({ quote: undefined })],
    ['an empty quote', withEvidence({ quote: '' })],
    ['a paragraph 0', withEvidence({ paragraph: 0 })],
    ['a field it does not know', withEvent({ sumary: 'x' })],
    ['a field it does not know in evidence', withEvidence({ page: 1 })],
    ['a field it does not know at the top', { ...timeline, author: 'x' }],
    ['an id that is no slug', withEvent({ id: 'Clean Network' })],
    ['a missing date', withEvent({ date: undefined })],
    ['an unknown kind', withEvent({ kind: 'opinion' })],
    ['a review mark without a day', withEvent({ checked: [{ by: 'Ana Ruiz' }] })],
    ['a review mark without a name', withEvent({ checked: [{ by: ' ', on: '2026-05-03' }] })],
    ['a review mark on no day', withEvent({ checked: [{ by: 'Ana Ruiz', on: '2026-02-29' }] })],
    ['a review mark that is no list', withEvent({ checked: { by: 'Ana Ruiz', on: '2026-05-03' } })],
    ['another version', { ...timeline, version: 2 }],
    ['an address that runs', { ...timeline, sources: [{ ...timeline.sources[0], url: 'javascript:x' }] }],
  ])('refuses %s, as the reader does', (_name, data) => {
    expect(isValid(data)).toBe(false);
    expect(parseTimeline(data).timeline).toBeUndefined();
  });
});

describe('the day of a review mark', () => {
  it('is one that the calendar has', () => {
    const takes = (on: string): boolean =>
      parseTimeline(withEvent({ checked: [{ by: 'Ana Ruiz', on }] })).timeline !== undefined;
    const two = (part: number): string => String(part).padStart(2, '0');
    for (const year of ['1900', '2000', '2024', '2026'])
      for (let month = 0; month <= 13; month += 1)
        for (const day of [0, 1, 27, 28, 29, 30, 31, 32]) {
          const on = `${year}-${two(month)}-${two(day)}`;
          const date = new Date(`${on}T00:00:00Z`);
          const isDay = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(on);
          expect([on, takes(on)]).toEqual([on, isDay]);
        }
    for (const on of ['2026-05', '2026', '3 May 2026', '2026-05-03T10:00Z', '2026-5-3', ''])
      expect([on, takes(on)]).toEqual([on, false]);
  });
});

describe('the interchange format', () => {
  it('keeps who checked an event', () => {
    const checked = [
      { by: 'Ana Ruiz', on: '2026-05-03' },
      { by: 'Bo Lind', on: '2024-02-29' },
    ];
    const data = withEvent({ checked });
    isValid(data);
    expect(isValid.errors).toBeNull();
    expect(parseTimeline(data).timeline?.events[0]?.checked).toEqual(checked);
  });

  it('goes through JSON and back unchanged', () => {
    const parsed = parseTimeline(JSON.parse(JSON.stringify(timeline)));
    expect(parsed).toEqual({ timeline, issues: [], count: 0 });
  });
});
