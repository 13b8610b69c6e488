import { slugOf, tableRows, type Archive, type Timeline, type TimelineEvent } from '../lib/core.js';

/**
 * Returns a table of events as a timeline to draw. It has no sources and no quotes: nothing of a table was held against an
 * archived text, and what is drawn claims nothing else.
 */
export function drawnTimeline(archive: Archive, id: string): Timeline {
  const lanes = archive.lanes.map(({ title }, index) => ({ id: `lane-${index + 1}`, title }));
  const taken = new Set<string>();
  const events = tableRows(archive).map((row, index): TimelineEvent => {
    const title = row.title ?? '';
    const named = slugOf(row.id ?? title, `row-${index + 1}`);
    const eventId = taken.has(named) ? `${named}-${index + 1}` : named;
    taken.add(eventId);
    const event = {
      id: eventId,
      kind: 'event',
      attribution: row.source ?? archive.title,
      title,
      summary: row.summary ?? '',
      date: { edtf: row.edtf ?? '', asWritten: [], basis: 'stated' },
      lane: lanes[archive.lanes.findIndex((lane) => lane.title === row.lane)]?.id ?? lanes[0]?.id ?? '',
      actors: [],
      tags: [],
      importance: row.importance ?? 0,
      evidence: [],
    } as const;
    // The evidence of a timeline is never empty, which the type says; formats go through it whatever its length is.
    return event as unknown as TimelineEvent;
  });
  const { title, language = 'en' } = archive;
  return { version: 1, id, title, description: '', language, lanes, sources: [], events };
}
