import type { CandidateQuote, CandidateSource, ImportFormat } from '../../imports/import.js';
import type { DraftEvent } from '../../model/draft.js';

/**
 * What was imported from one file, kept beside the events (`imports.json` of a project), so that the same file can be imported again
 * without losing what was edited since, and the sources that it names are at hand.
 */
export interface ImportRecord {
  /** A slug of the name of the file: a file of the same name and format is the same import. */
  readonly id: string;
  readonly file: string;
  readonly format: ImportFormat;
  /** SHA-256 (hex) of its bytes. */
  readonly sha256: string;
  /** The id of the lane of each title that the file gives lanes: the lane may have another title by now. */
  readonly lanes: Readonly<Record<string, string>>;
  /** By the id of the event in the project; those of events that were deleted too, so that they stay deleted. */
  readonly events: Readonly<Record<string, ImportedState>>;
}

/** The fields of an event that an import gives. */
export type ImportedValues = Omit<DraftEvent, 'id' | 'evidence'>;

/** An event as it was imported. */
export interface ImportedState {
  /** `ImportedEvent.key` */
  readonly key: string;
  readonly row: number;
  /** The fields of the event as they were then: where the event differs, it was edited since. */
  readonly values: ImportedValues;
  readonly sources: readonly CandidateSource[];
  readonly quotes: readonly CandidateQuote[];
  readonly fields: Readonly<Record<string, string>>;
}
