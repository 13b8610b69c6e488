import type { Timeline } from '../model/timeline.js';
import type { FormatMessages } from '../messages/types/files.js';

/** What a timeline can be written as, by the name that the command line uses. */
export type FormatId =
  | ('json' | 'csv' | 'svg' | 'png' | 'pdf' | 'html' | 'md' | 'csl' | 'ris' | 'bib' | 'ics' | 'annotations')
  | ('timelinejs' | 'vis' | 'markwhen');

/** How a figure is drawn; each has a default, so that nothing need be said. */
export interface FigureOptions {
  /** Width of the whole figure in CSS pixels. */
  readonly width?: number;
  readonly theme?: 'light' | 'dark';
  /** The time that is drawn, in UTC milliseconds; all events when it is left out. */
  readonly viewport?: { readonly start: number; readonly end: number };
  /** Device pixels for each CSS pixel, for a picture. */
  readonly scale?: 1 | 2 | 3;
}

export interface FormatOptions {
  readonly messages: FormatMessages;
  /**
   * Address of the site that shows this timeline, with a slash behind; where none is known, the addresses of
   * its pages are left out and only those of publishers remain.
   */
  readonly site?: string;
  readonly figure?: FigureOptions;
  /** The bytes of a picture of the timeline, by its name; without it pictures are named and not shown. */
  readonly picture?: (file: string) => Uint8Array | undefined;
}

export type FontName = 'regular' | 'semibold' | 'italic';

/** Weights that fonts of other scripts have: they have no italic. */
export type FontWeight = 'regular' | 'semibold';

/** The fonts of figures: bytes that only the edges know where to find. */
export interface FontAssets {
  /** A TrueType font file. */
  readonly font: (name: FontName) => Promise<Uint8Array>;
  /**
   * A font of letters that those fonts lack, by its name in `formats/fonts/scripts.ts`: a TrueType file that is cut to the
   * letters of the timeline; `undefined` where it is not there or has none of them.
   */
  readonly scriptFont: (
    font: string,
    weight: FontWeight,
    timeline: Timeline,
  ) => Promise<Uint8Array | undefined>;
  /** Names of fonts that the user gives: they are asked for a letter before those of its script. */
  readonly givenFonts?: readonly string[];
}

/** What some formats need beside the timeline. */
export interface Assets extends FontAssets {
  /** The WebAssembly of the picture renderer. */
  readonly resvg: () => Promise<Uint8Array>;
  /** The timeline as one HTML file that needs nothing else, its own words in a language. */
  readonly standalone: (
    timeline: Timeline,
    language: string,
    picture?: FormatOptions['picture'],
  ) => string | Promise<string>;
}

/**
 * One way to write a timeline. The same timeline and options give the same bytes, wherever and whenever: no
 * clock, no random number, no place.
 */
export interface Format {
  readonly id: FormatId;
  /** What is behind the timeline's id in the name of its file, without the first dot. */
  readonly extension: string;
  readonly mediaType: string;
  readonly write: (
    timeline: Timeline,
    options: FormatOptions,
    assets: Assets,
  ) => string | Uint8Array | Promise<string | Uint8Array>;
}
