/** Words of the editor: its frame, the list of documents, and what is known of an open one. */
export interface MakeShell {
  /** Title of the page, and the sentence below it. */
  readonly title: string;
  readonly about: string;
  /** Where no script runs; the commands of the command line follow. */
  readonly needsScript: string;
  readonly starting: string;
  /** What the page could not do, with the reason of the browser. */
  readonly failed: (reason: string) => string;
  /** The title of a project that has none yet. */
  readonly untitled: string;
  readonly projectTitle: string;
  readonly panes: Readonly<Record<'documents' | 'article' | 'form', string>>;
  readonly redo: string;
  readonly publish: string;
  readonly more: string;
  readonly newProject: string;
  /** “4 events” */
  readonly events: (count: number) => string;
  /** “1 without a quote or a date” */
  readonly drafts: (count: number) => string;
  readonly issues: (count: number) => string;
  readonly noIssues: string;
  readonly marks: (count: number) => string;
  readonly documents: {
    readonly none: string;
    /** “68 paragraphs, 3 events” */
    readonly counts: (paragraphs: number, events: number) => string;
    readonly add: string;
    readonly remove: string;
    /** Asks before a document goes that events quote. */
    readonly removeQuoted: (title: string, events: number) => string;
    readonly frozen: string;
    readonly clean: string;
    readonly read: string;
    readonly dates: string;
    readonly freeze: string;
    readonly freezeHelp: string;
  };
  readonly cleaning: {
    readonly help: string;
    readonly leaveOut: string;
    readonly restore: string;
    readonly merge: string;
    readonly split: string;
    readonly splitHelp: string;
    readonly leftOut: (count: number) => string;
    /** The text is pinned: asks before it is changed. */
    readonly changeFrozen: (quotes: number) => string;
    readonly block: (text: string) => string;
    /** Instead of the help: the document was not read into blocks. */
    readonly noBlocks: string;
  };
  readonly fields: Readonly<
    Record<
      | 'title'
      | 'standfirst'
      | 'authors'
      | 'publisher'
      | 'published'
      | 'url'
      | 'language'
      | 'doi'
      | 'accessed',
      string
    >
  > & {
    readonly heading: string;
    /** Beside a value: where it was read. */
    readonly from: (place: string) => string;
    readonly typed: string;
    readonly absent: string;
    readonly notDate: string;
    readonly notAddress: string;
    readonly notLanguage: string;
    readonly notInText: string;
    readonly authorsHelp: string;
    /** The id of a document, which names its file. */
    readonly shortName: string;
    readonly shortNameHelp: string;
    readonly shortNameTaken: string;
    readonly shortNameWrong: string;
    /** What was done could not be written into the document. */
    readonly unwritten: (reason: string) => string;
    readonly publish: Readonly<Record<'name' | 'full' | 'excerpts' | 'quotes', string>>;
  };
  /** What the timeline says of itself, and its lanes. */
  readonly timeline: {
    /** The button. */
    readonly about: string;
    readonly title: string;
    readonly description: string;
    readonly language: string;
    readonly languageHelp: string;
    readonly id: string;
    readonly idHelp: string;
    readonly lanes: string;
    readonly laneName: (lane: string) => string;
    readonly laneId: (lane: string) => string;
    readonly newLane: string;
    readonly add: string;
    readonly up: (lane: string) => string;
    readonly down: (lane: string) => string;
    readonly removeLane: (lane: string) => string;
    readonly removeHelp: string;
  };
  /** What dates are read with, where the open document does not say it. */
  readonly missing: Readonly<Record<'language' | 'published', string>> & {
    /** Takes the day that the byline has. */
    readonly takeDay: (day: string) => string;
  };
  /** Said when something was done. */
  readonly said: {
    /** A step that took something away. */
    readonly done: (text: string) => string;
    readonly undone: (step: string) => string;
    readonly redone: (step: string) => string;
    readonly leftOut: string;
    readonly restored: string;
    readonly opened: (title: string) => string;
    readonly removed: (title: string) => string;
    /** What was done to the text, and how many issues it made. */
    readonly withIssues: (said: string, count: number) => string;
    readonly renamed: (id: string) => string;
  };
  readonly cancel: string;
  readonly ok: string;
  readonly close: string;
}
