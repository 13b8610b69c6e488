import type { Timeline } from '../../src/lib/model/timeline';
import type { Host } from '../host';
import type { Driver, DriverName } from './driver';

/** What the journeys visit. */
export interface Place {
  /** Address of the site's root, with a slash behind. */
  readonly site: string;
  /** The folder of the build, with a slash behind. */
  readonly build: string;
  readonly timeline: Timeline;
  /** Files of many events, the same in both. */
  readonly csv: string;
  readonly parquet: string;
  /** Serves a page of somebody else, until the journey ends. */
  readonly host: (html: string) => Promise<Host>;
}

/** One way of a reader through the site. */
export interface Journey {
  readonly name: string;
  /** Needs a browser that prefers dark colours. */
  readonly isDark?: boolean;
  /** What drives a browser and cannot do it, and why. */
  readonly cannot?: Readonly<Partial<Record<DriverName, string>>>;
  readonly go: (driver: Driver, place: Place) => Promise<void>;
}
