import type { TimelineData, Source, TimelineEvent } from '../lib/index.js';
import type { Place } from './links.js';

/* What the build leaves in a page for its island, as JSON. */

export interface TimelineIslandData extends Place {
  readonly timeline: TimelineData;
  /** Full address of the site's root, when it is known to the build. */
  readonly site: string | undefined;
  readonly siteName: string;
}

export interface SourceIslandData extends Place {
  /** The events that rest on the source, and no others. */
  readonly timeline: TimelineData;
  readonly source: Source;
  /** The publisher's pages at the passages, by their anchors. */
  readonly fragments: Readonly<Record<string, string>>;
}

export interface EventIslandData extends Place {
  /** The sources that the event rests on, without their text. */
  readonly timeline: TimelineData;
  readonly event: TimelineEvent;
  readonly fragments: Readonly<Record<string, string>>;
}
