import type { Timeline, TimelineEvent } from '../../../src/lib/model/timeline';
import { dayText, LANES, timelineOf, type MadeUp } from '../../golden/made-up';
import { madeUpSource } from '../source/documents';

/** Timelines of unusual sizes, whose every quote stands in an archived source. */

export function crowd(count: number, lanes = LANES.length): Timeline {
  const events = Array.from({ length: count }, (_, index): MadeUp => {
    const day = dayText(18_500 + ((index * 37) % 400));
    const edtf = index % 5 === 4 ? `[..${day}]` : index % 7 === 6 ? `${day}/..` : day;
    return { edtf, id: `e-${index}`, title: `Event number ${index} of many`, importance: index % 6 };
  });
  const timeline = sourced(timelineOf(events));
  return {
    ...timeline,
    lanes: Array.from({ length: lanes }, (_, index) => ({ id: `lane-${index}`, title: `Lane ${index}` })),
    events: timeline.events.map((event, index) => ({ ...event, lane: `lane-${index % lanes}` })),
  };
}

/** The same timeline, its quotes in a source without a publisher. */
function sourced(timeline: Timeline): Timeline {
  const source = madeUpSource(timeline.events.map(({ evidence: [{ quote }] }) => `So it is said: ${quote}.`));
  const events = timeline.events.map((event, index): TimelineEvent => {
    const [evidence] = event.evidence;
    return { ...event, evidence: [{ ...evidence, source: source.id, paragraph: index + 1 }] };
  });
  return { ...timeline, sources: [source], events };
}

/** A timeline whose one event has a quote. */
export function quoting(quote: string, more: Partial<TimelineEvent> = {}): Timeline {
  const timeline = sourced(timelineOf([{ edtf: '2020-09-08', title: quote }]));
  const events = timeline.events.map((event) => ({
    ...event,
    title: 'A title',
    summary: 'A summary',
    ...more,
  }));
  return { ...timeline, events };
}
