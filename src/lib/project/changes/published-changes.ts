import { quoteText } from '../../model/quote.js';
import type { Timeline } from '../../model/timeline.js';
import type { Correction, FieldChange, ThingChange } from './correction.js';

/**
 * Returns corrections as they may be published: of a source whose text is not published in full, only quotes that the timeline
 * has now are there with their words.
 */
export function publishedChanges(
  changes: readonly Correction[],
  { sources, events }: Timeline,
): readonly Correction[] {
  const whole = new Set(sources.flatMap(({ id, publish = 'full' }) => (publish === 'full' ? [id] : [])));
  const quoted = new Set(
    events.flatMap(({ evidence }) =>
      evidence.map(({ source, quote }) => JSON.stringify([source, quoteText(quote)])),
    ),
  );
  const words = (source: string, text: string | undefined): string | undefined =>
    text !== undefined && quoted.has(JSON.stringify([source, text])) ? text : undefined;
  const field = (change: FieldChange): FieldChange => {
    const { source, before, after, ...rest } = change;
    if (source === undefined || whole.has(source)) return change;
    const [old, now] = [words(source, before), words(source, after)];
    return { ...rest, source, ...(old ? { before: old } : {}), ...(now ? { after: now } : {}) };
  };
  const thing = (change: ThingChange): ThingChange =>
    change.fields ? { ...change, fields: change.fields.map(field) } : change;
  return changes.map((change) => (change.events ? { ...change, events: change.events.map(thing) } : change));
}
