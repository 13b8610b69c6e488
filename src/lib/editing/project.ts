import type { DraftEvent } from '../model/draft.js';
import type { EventDate, Evidence, Lane, Publish } from '../model/timeline.js';
import type { Metadata } from '../documents/metadata.js';
import type { TextBlock } from '../documents/text-block.js';
import type { ImportRecord } from './imports/import-record.js';

/** The version of the shape below. A saved project with a higher one is refused, not read in part. */
export const PROJECT_VERSION = 1;

/**
 * A project as the editor has it. Immutable: a step returns a new project that shares all that did not change, so that
 * undo keeps hundreds of them, and what is worked out of a document or an event is kept by its identity.
 */
export interface EditedProject {
  readonly version: typeof PROJECT_VERSION;
  /** The project's own, by which it is kept. */
  readonly id: string;
  /** The id of the timeline, which is its address, where its files give another one. */
  readonly slug?: string;
  readonly title: string;
  readonly description: string;
  /** BCP 47 tag of titles and summaries. */
  readonly language: string;
  readonly lanes: readonly Lane[];
  readonly documents: readonly EditedDocument[];
  readonly events: readonly EditedEvent[];
  /** Passages to turn into events later, in the order in which they were marked. */
  readonly marks: readonly PassageMark[];
  /** Dates of documents that are no event's, as `datePlaceKey` writes their places. */
  readonly dismissedDates: readonly string[];
  /** Files of the folder `media`, by name; their bytes are kept beside the project by hash. */
  readonly media: readonly KeptFile[];
  /** What was imported from files of other programs, a record a file; absent where nothing was. */
  readonly imports?: readonly ImportRecord[];
}

/** Bytes that are kept beside the project. */
export interface KeptFile {
  readonly name: string;
  readonly type: string;
  /** SHA-256 (hex) of the bytes. */
  readonly sha256: string;
  readonly size: number;
}

/** A block of a document as it was read, before or after cleaning. */
export interface EditedBlock extends TextBlock {
  readonly isKept: boolean;
  /** Why it was left out at first; shown beside it also after it was restored. */
  readonly reason?: string;
}

export interface EditedDocument {
  /** A slug; the file is `sources/<id>.md`. */
  readonly id: string;
  /** The file of the source as a project has it: front matter and body. Quotes are checked against this. */
  readonly text: string;
  /** What it was read into; absent where it came as the file of a source. */
  readonly blocks?: readonly EditedBlock[];
  /** What it says of itself, and where; corrected by hand where `from` is `editor`. */
  readonly said: Metadata;
  readonly publish?: Publish;
  /** Its text is pinned: cleaning it makes a new version, and the one before it goes to `earlier`. */
  readonly isFrozen: boolean;
  readonly earlier: readonly EarlierText[];
  /** The file that it was read from. */
  readonly raw?: KeptFile;
}

/** An earlier text of a frozen document. */
export interface EarlierText {
  readonly text: string;
  /** SHA-256 (hex) of its body. */
  readonly sha256: string;
}

/** An event of the editor. It is a draft while it has no date or no quote, or where `draft` says so. */
export interface EditedEvent extends DraftEvent {
  readonly draft?: true;
}

/** A passage that was marked for later. */
export interface PassageMark extends PlacedPassage {
  readonly id: string;
}

/** Words of a paragraph of a document, or pieces in consecutive paragraphs. */
export interface PlacedPassage {
  readonly document: string;
  readonly pieces: readonly PassagePiece[];
}

export interface PassagePiece {
  /** Number of the paragraph, from 1. */
  readonly paragraph: number;
  /** Offsets into the text of the paragraph: UTF-16 units, the end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** What the form has that is not saved as an event yet. It is kept with the project, so that typing is never lost. */
export interface EventForm {
  /** The event that is changed; absent for a new one. */
  readonly event?: string;
  /** The id that a new event is to have; absent where its title gives it. */
  readonly id?: string;
  readonly title: string;
  readonly summary: string;
  readonly evidence: readonly Evidence[];
  /** The chosen date; absent while none is. */
  readonly date?: EventDate;
  /** What is typed as another date, while it is. */
  readonly typedDate?: string;
  readonly lane: string;
  readonly attribution: string;
  readonly kind: 'event' | 'statement';
  readonly actors: readonly string[];
  readonly tags: readonly string[];
  readonly importance: number;
  readonly difference: string;
  /** The mark that it was made of, which goes when it is saved. */
  readonly mark?: string;
}

/** All that is saved of the work on a project. */
export interface EditedWork {
  readonly project: EditedProject;
  readonly form?: EventForm;
  /** The document that is open. */
  readonly document?: string;
  readonly typed?: TypedTexts;
}

/** What stands in fields and is no part of the project or the form yet, by the name of the field. */
export type TypedTexts = Readonly<Record<string, string>>;
