import { FORMATS, type Timeline } from '../core.js';
import { allTimelines, changesIn } from './timelines.js';

/* The addresses that a build writes, as parameters of their routes. */

function ofEach<Entry>(list: (timeline: Timeline) => readonly Entry[]): Entry[] {
  return [...allTimelines().values()].flatMap(list);
}

/** Returns an entry for each timeline. */
export function timelineEntries(): { timeline: string }[] {
  return ofEach(({ id }) => [{ timeline: id }]);
}

/** Returns an entry for each timeline in which something was corrected. */
export function changedEntries(): { timeline: string }[] {
  return ofEach(({ id }) => (changesIn(id).length > 0 ? [{ timeline: id }] : []));
}

/** Returns an entry for each event of each timeline. */
export function eventEntries(): { timeline: string; event: string }[] {
  return ofEach(({ id, events }) => events.map((event) => ({ timeline: id, event: event.id })));
}

/** Returns an entry for each source of each timeline. */
export function sourceEntries(): { timeline: string; source: string }[] {
  return ofEach(({ id, sources }) => sources.map((source) => ({ timeline: id, source: source.id })));
}

/** Returns an entry for each picture of each timeline; one that several events have is there once. */
export function mediaEntries(): { timeline: string; file: string }[] {
  return ofEach(({ id, events }) =>
    [...new Set(events.flatMap(({ media }) => media?.file ?? []))].map((file) => ({ timeline: id, file })),
  );
}

/** Returns an entry for each format that each timeline is written in. */
export function fileEntries(): { file: string }[] {
  return ofEach(({ id }) => FORMATS.map(({ extension }) => ({ file: `${id}.${extension}` })));
}

/** Returns an entry for each font that `listFonts` names for a timeline. */
export async function fontEntries(
  listFonts: (timeline: Timeline) => Promise<readonly string[]>,
): Promise<{ timeline: string; font: string }[]> {
  const entries: { timeline: string; font: string }[] = [];
  for (const timeline of ofEach((each) => [each]))
    for (const font of await listFonts(timeline)) entries.push({ timeline: timeline.id, font });
  return entries;
}
