/** What of an event, of a source or of the timeline itself was corrected. */
export const CHANGED_FIELDS = [
  'title',
  'description',
  'summary',
  'date',
  'reading',
  'attribution',
  'kind',
  'lane',
  'actors',
  'tags',
  'difference',
  'picture',
  'quote',
  'publisher',
  'published',
  'address',
  'text',
] as const;

export type ChangedField = (typeof CHANGED_FIELDS)[number];

/** One value before and after; what was not there, or is there no more, is absent. */
export interface FieldChange {
  readonly field: ChangedField;
  readonly before?: string;
  readonly after?: string;
  /** Of a quote: the id of its source. */
  readonly source?: string;
}

/** An event or a source that was corrected. */
export interface ThingChange {
  readonly id: string;
  /** As it is now, or as it was when it was taken out. */
  readonly title: string;
  readonly what: 'added' | 'removed' | 'changed';
  readonly fields?: readonly FieldChange[];
}

/** What was corrected in a timeline at one time. */
export interface Correction {
  /** A day, as ISO 8601 writes it. */
  readonly on: string;
  /** Why, in the author’s words. */
  readonly note?: string;
  readonly timeline?: readonly FieldChange[];
  readonly events?: readonly ThingChange[];
  readonly sources?: readonly ThingChange[];
}
