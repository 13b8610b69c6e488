/** What of an event, a source or the timeline was corrected; as CHANGED_FIELDS in `project/changes/correction.ts`. */
type CorrectedName =
  | 'title'
  | 'description'
  | 'summary'
  | 'date'
  | 'reading'
  | 'attribution'
  | 'kind'
  | 'lane'
  | 'actors'
  | 'tags'
  | 'difference'
  | 'picture'
  | 'quote'
  | 'publisher'
  | 'published'
  | 'address'
  | 'text';

/** Messages of the page of corrections of a timeline. */
export interface ChangesMessages {
  readonly title: string;
  /** What the page is, one or two sentences. */
  readonly about: string;
  /** Link to it from an event that was corrected. */
  readonly ofEvent: string;
  readonly timeline: string;
  readonly events: Readonly<Record<'added' | 'removed' | 'changed', string>>;
  readonly sources: Readonly<Record<'added' | 'removed' | 'changed', string>>;
  readonly fields: Readonly<Record<CorrectedName, string>>;
  /** Before words that are there no more, and before new ones, for who hears the page. */
  readonly before: string;
  readonly after: string;
  /** Of words that are not shown. */
  readonly withoutWords: string;
}
