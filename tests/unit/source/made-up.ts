import type { Evidence, Source, Timeline, TimelineEvent } from '../../../src/lib/model/timeline';

/** Evidence without its role: most tests have no use for one. */
export type Quoted = Omit<Evidence, 'role'> & Partial<Evidence>;

export function eventOf(
  id: string,
  quoted: readonly Quoted[],
  more: Partial<TimelineEvent> = {},
): TimelineEvent {
  const [first, ...others] = quoted.map((each): Evidence => ({ role: 'supports', ...each }));
  if (!first) throw new Error(`event ${id} has no evidence`);
  return {
    id,
    kind: 'event',
    attribution: 'the report',
    title: id,
    summary: id,
    date: { edtf: '2020', asWritten: [], basis: 'inferred', reason: 'made up' },
    lane: 'lane',
    actors: [],
    tags: [],
    importance: 1,
    evidence: [first, ...others],
    ...more,
  };
}

export function timelineOf(sources: readonly Source[], events: readonly TimelineEvent[]): Timeline {
  return {
    version: 1,
    id: 'made-up',
    title: 'Made up',
    description: 'Made up for a test.',
    language: 'en',
    lanes: [{ id: 'lane', title: 'Lane' }],
    sources,
    events,
  };
}
