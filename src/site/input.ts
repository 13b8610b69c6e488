import type { AssetPlaces } from '../assets/files.js';
import type { Correction, MediaFile, Timeline } from '../lib/core.js';
import type { Site } from './settings.js';

/** A timeline of the site with the files of its folder `media`. */
export interface SiteTimeline {
  readonly timeline: Timeline;
  readonly media: readonly MediaFile[];
  /** What was corrected in it, the latest first. */
  readonly changes?: readonly Correction[];
}

/** What the server of the site shows. Who starts the server gives it, and may give another at any time. */
export interface SiteInput {
  readonly timelines: readonly SiteTimeline[];
  readonly settings: Site;
  /** Address of the host, without a path; undefined where it is not known. */
  readonly origin: string | undefined;
  /** Path of the site below it: empty, or with a slash in front and none behind. */
  readonly base: string;
  /** Where the fonts and the picture renderer are. */
  readonly places: AssetPlaces;
}

/** The built server has no argument that its program could give it: both know this name. */
const KEY = Symbol.for('sourceline.site');

const NO_PLACE = (): never => {
  throw new Error('the server of the site was started without the places of its fonts');
};

/** A site that nothing was given: what Kit sees when it looks at the routes. */
const EMPTY: SiteInput = {
  timelines: [],
  settings: { name: 'Sourceline', language: 'en', footer: undefined },
  origin: undefined,
  base: '',
  places: { font: NO_PLACE, resvg: NO_PLACE, packagesFrom: [] },
};

/** Returns what the server shows now. */
export function siteInput(): SiteInput {
  return (Reflect.get(globalThis, KEY) as SiteInput | undefined) ?? EMPTY;
}

/** Sets what the server shows from now on. */
export function setSiteInput(input: SiteInput): void {
  Reflect.set(globalThis, KEY, input);
}
