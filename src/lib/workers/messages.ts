import type {
  ArchiveNames,
  DayOrder,
  Faults,
  Problem,
  TableFormat,
  TableLimits,
  TableNote,
  TableProgress,
} from '../tables/index.js';
import type { TimeExtent } from '../layout/fit.js';
import type { Scene } from '../layout/scene.js';
import type { LateBlock, ListedArchive } from '../model/archive.js';
import type { PaintOptions } from '../render/canvas/paint.js';
import type { Look } from '../render/canvas/theme.js';
import type { Language } from '../messages/languages.js';
import type { AxisFrame, AxisRequests } from './axis.js';

/** What a page may set for the reading of one file. */
export interface ReadSettings {
  /** Lanes that the file does not name. */
  readonly names: ArchiveNames;
  /** Of what is painted on the axis. */
  readonly language: Language;
  readonly limits?: Partial<TableLimits>;
  /** Which number of 8/9/2020 comes first, where the reader has said it. */
  readonly order?: DayOrder | undefined;
  /** How long a server may say nothing, in milliseconds; 20 seconds when it is not given. */
  readonly stallMs?: number;
  /** The reader agreed that a host of the reader's own network is asked. */
  readonly allowsPrivate?: boolean;
}

/** A frame that is wanted on the canvas. */
export interface FrameAsked extends AxisFrame {
  /** Of which `Loaded` it is. */
  readonly part: number;
  /** Device pixels of the screen for a CSS pixel. */
  readonly pixelRatio: number;
  /** A gesture is going on: a slow machine may draw fewer pixels. */
  readonly isMoving: boolean;
}

export type Question = {
  readonly [What in keyof AxisRequests]: {
    readonly what: What;
    readonly of: Parameters<AxisRequests[What]>[0];
  };
}[keyof AxisRequests];

/** What a page asks of the worker. */
export type ToWorker =
  | {
      readonly kind: 'open';
      readonly input: Blob | string;
      readonly name?: string;
      readonly settings: ReadSettings;
    }
  | { readonly kind: 'cancel' }
  | { readonly kind: 'search'; readonly id: number; readonly text: string }
  /** The texts of a record are to be read before others, or all of them now. */
  | { readonly kind: 'want'; readonly part: number; readonly record: number | 'all' }
  | { readonly kind: 'canvas'; readonly canvas: OffscreenCanvas }
  | { readonly kind: 'look'; readonly look: Look }
  | { readonly kind: 'frame'; readonly frame: FrameAsked }
  | { readonly kind: 'ask'; readonly id: number; readonly part: number; readonly question: Question };

/** An archive that the worker can draw, and what the page shows of it by itself. */
export interface Loaded {
  /** Tells it from the one before it: the first rows of a file come first, all of them later. */
  readonly part: number;
  readonly archive: ListedArchive;
  readonly extent: TimeExtent;
}

/** What was read, in the end. */
export interface Opened extends Loaded {
  readonly faults: Faults;
  /** How it was read where there was a choice, and what the reader has to be asked. */
  readonly notes: readonly TableNote[];
  readonly problem?: Problem;
  /** Columns of the file that are no column of ours. */
  readonly leftOut: readonly string[];
  readonly format?: TableFormat;
  /** Milliseconds that reading took in the worker. */
  readonly took: number;
}

/** Texts that were read after the marks. */
export interface TextsNews {
  readonly part: number;
  /** Which block of the texts it is, and what it is now. */
  readonly at: number;
  readonly block: LateBlock;
  /** All faults of the file, where these texts have more of them. */
  readonly faults?: Faults;
  /** Why some texts cannot be read; once. */
  readonly problem?: Problem;
}

/** A frame for a page that has to paint it by itself. */
export interface SceneDrawn {
  readonly scene: Scene;
  readonly options: PaintOptions;
}

/**
 * What the worker says. `done` is the last of reading, or `failed` where the worker itself is at fault; `alive` comes each
 * second until then, and `stopping` answers a cancel.
 */
export type FromWorker =
  | { readonly kind: 'alive' }
  | { readonly kind: 'stopping' }
  | { readonly kind: 'failed'; readonly detail: string }
  | { readonly kind: 'progress'; readonly progress: TableProgress }
  | { readonly kind: 'first'; readonly first: Loaded }
  | { readonly kind: 'done'; readonly opened: Opened }
  | { readonly kind: 'texts'; readonly news: TextsNews }
  | { readonly kind: 'found'; readonly id: number; readonly rows: Uint32Array }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: unknown }
  | { readonly kind: 'drawn'; readonly part: number }
  | { readonly kind: 'scene'; readonly drawn: SceneDrawn };
