import { placeQuotes, publishedChanges, type Correction, type MediaFile, type Timeline } from '../core.js';
import { siteInput, type SiteInput } from '../../site/input.js';

/** What the routes read of the site's input. */
interface Shown {
  readonly timelines: ReadonlyMap<string, Timeline>;
  readonly placed: ReadonlyMap<string, Timeline>;
  readonly media: ReadonlyMap<string, readonly MediaFile[]>;
  readonly changes: ReadonlyMap<string, readonly Correction[]>;
}

const shownOf = new WeakMap<SiteInput, Shown>();

function shown(): Shown {
  const input = siteInput();
  const found = shownOf.get(input) ?? read(input);
  shownOf.set(input, found);
  return found;
}

function read({ timelines }: SiteInput): Shown {
  return {
    timelines: new Map(timelines.map(({ timeline }) => [timeline.id, timeline])),
    placed: new Map(timelines.map(({ timeline }) => [timeline.id, placeQuotes(timeline)])),
    media: new Map(timelines.map(({ timeline, media }) => [timeline.id, media])),
    changes: new Map(
      timelines.map(({ timeline, changes = [] }) => [timeline.id, publishedChanges(changes, timeline)]),
    ),
  };
}

/** Returns every timeline of the site, by its id. They have passed their check: no page is made from a quote that is not in its source. */
export function allTimelines(): ReadonlyMap<string, Timeline> {
  return shown().timelines;
}

/** Returns the same for pages: each quote with its place where that is not plain to see. */
export function placedTimelines(): ReadonlyMap<string, Timeline> {
  return shown().placed;
}

/** Returns what finds the bytes of a timeline's picture by the name of its file. */
export function pictureOf(timeline: string): (file: string) => Uint8Array | undefined {
  return (file) =>
    shown()
      .media.get(timeline)
      ?.find((each) => each.file === file)?.bytes;
}

/** Returns what was corrected in a timeline, the latest first; empty where its project has no such list. */
export function changesIn(timeline: string): readonly Correction[] {
  return shown().changes.get(timeline) ?? [];
}
