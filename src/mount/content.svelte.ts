import type { Issue, Timeline } from '../lib/core.js';
import { messagesOf, type MountCatalogue } from './messages.js';
import { type MountOptions } from './options.js';
import type { Span } from './span.js';
import type { Verified } from './verify.js';

/** What a mounted timeline shows: the timeline, or that it is on its way, or why it cannot be shown. */
export class Content {
  options: MountOptions = $state.raw({});
  messages: MountCatalogue = $state.raw(messagesOf(undefined));
  timeline: Timeline | undefined = $state.raw();
  passageLink: Verified['passageLink'];
  /** The first faults, and how many there are in all. */
  issues: readonly Issue[] = $state.raw([]);
  count = $state(0);
  /** The host that is asked. */
  waitingFor: string | undefined = $state();
  /** Counts up when what is drawn must be drawn again: another timeline, other lanes. */
  drawing = $state(0);
  /** What a new drawing shows at first. */
  first: { readonly event?: string | undefined; readonly viewport?: Span | undefined } = $state.raw({});
  /** The selected event. */
  event: string | undefined;
}

/**
 * Checks the options that only the timeline itself can tell right from wrong.
 *
 * @throws TypeError that names the option, what was found and what is allowed
 */
export function checkAgainst(timeline: Timeline, { event, lanes }: MountOptions): void {
  const known = timeline.lanes.map(({ id }) => id);
  const strange = lanes?.find((lane) => !known.includes(lane));
  if (strange !== undefined)
    throw new TypeError(`mount: the option lanes has "${strange}"; allowed are ${known.join(', ')}`);
  if (event !== undefined && !hasEvent(timeline, event))
    throw new TypeError(`mount: the option event is "${event}", which is no event of "${timeline.id}"`);
}

/** Returns true when `event` is the id or an alias of one of its events. */
export function hasEvent(timeline: Timeline, event: string): boolean {
  return timeline.events.some(({ id, aliases }) => id === event || (aliases?.includes(event) ?? false));
}
