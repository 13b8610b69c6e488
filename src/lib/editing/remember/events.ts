import type { Source, TimelineEvent } from '../../model/timeline.js';
import { completeEvent, type EventContext } from '../../project/complete-event.js';
import { laneIn } from '../../project/lanes-of.js';
import { writtenEvidence } from '../../project/written-evidence.js';
import { isFields } from '../../project/written.js';
import { verifyEvent, type VerifiedEvent } from '../../source/verify.js';
import { Remembered, SteadyList } from './by-identity.js';

/** Fills each event in and checks it once, while it and the documents that it quotes stay as they are. */
export class RememberedEvents {
  readonly #completed = new Remembered<object, ReturnType<typeof completeEvent>>(
    ({ issues, isLeftOut }) => issues.length === 0 && !isLeftOut,
  );
  readonly #verified = new Remembered<TimelineEvent, VerifiedEvent>(({ issues }) => issues.length === 0);
  readonly #listed = new SteadyList<Source>();
  readonly #unread = new SteadyList<string>();
  readonly #all = new SteadyList<Source>();

  readonly complete: typeof completeEvent = (written, context) => {
    const { id, lanes, sources, unread } = context;
    const listed = this.#listed.take(sources);
    const origin = {
      own: [id, laneIn(lanes, written['lane']), ...quotedIn(written, context)],
      others: [listed, this.#unread.take([...unread])],
    };
    return this.#completed.get(written, origin, () => completeEvent(written, context));
  };

  readonly verify: typeof verifyEvent = (event, sources, options) => {
    const origin = {
      own: [options.language, ...event.evidence.map(({ source }) => sources.get(source))],
      others: [this.#all.take([...sources.values()])],
    };
    return this.#verified.get(event, origin, () => verifyEvent(event, sources, options));
  };
}

/** Returns the documents that an event quotes; all of them where it does not say which. */
function quotedIn(
  written: Readonly<Record<string, unknown>>,
  { sources }: EventContext,
): readonly (Source | undefined)[] {
  const ids = writtenEvidence(written).map((item) => (isFields(item) ? item['source'] : undefined));
  if (ids.includes(undefined)) return sources;
  return ids.map((id) => sources.find((source) => source.id === id));
}
