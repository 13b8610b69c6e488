/** The formats of other programs, as `imports` names them. */
type FormatName =
  'timelinejs' | 'table' | 'hypothesis' | 'vis' | 'icalendar' | 'markwhen' | 'wikidata' | 'simile' | 'gedcom';

/** What a column can be, as `imports` names it. */
type UseName =
  | 'id'
  | 'title'
  | 'start'
  | 'end'
  | 'date'
  | 'lane'
  | 'summary'
  | 'actors'
  | 'tags'
  | 'importance'
  | 'attribution'
  | 'source'
  | 'url'
  | 'quote'
  | 'published'
  | 'ignore';

/** What is wrong with a row, as `imports` names it. */
type ProblemName = 'date' | 'doubtful-date' | 'no-title' | 'left-out' | 'value' | 'damaged';

/** Words of the editor: files of other programs, and the drafts that are made of them. */
export interface MakeImports {
  readonly title: string;
  readonly close: string;
  readonly cancel: string;
  readonly back: string;
  readonly again: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  /** Files that follow this one. */
  readonly waiting: (count: number) => string;
  /** Before there is a file. */
  readonly choose: {
    readonly help: string;
    readonly button: string;
    readonly kinds: string;
  };
  /** The file can be a document or a timeline. */
  readonly unsure: {
    readonly ask: (name: string, format: string) => string;
    readonly events: string;
    readonly document: string;
  };
  readonly reading: {
    readonly title: (name: string) => string;
    /** In percent of the file, where that is known. */
    readonly progress: (percent: number | undefined) => string;
    readonly comparing: string;
    readonly cancelled: string;
  };
  /** Another tab took the project over meanwhile. */
  readonly readOnly: string;
  readonly failed: (name: string) => string;
  readonly formats: Readonly<Record<FormatName, string>>;
  /** “events.csv: a table, 1,240 rows” */
  readonly file: (name: string, format: string, rows: number | undefined) => string;
  readonly sheet: string;
  readonly mapping: {
    readonly title: string;
    readonly help: string;
    readonly column: string;
    readonly use: string;
    readonly values: string;
    /** Names the list of one column. */
    readonly useOf: (column: string) => string;
    readonly empty: string;
    readonly uses: Readonly<Record<UseName, string>>;
    readonly remembered: string;
    readonly guessAgain: string;
    readonly needsTitle: string;
    readonly needsDate: string;
    /** Which number of 8/9/2020 is the day: asked for one column, with a value of it read in both ways. */
    readonly order: (column: string, found: string) => string;
    readonly dmy: (date: string) => string;
    readonly mdy: (date: string) => string;
    readonly needsOrder: string;
    readonly next: string;
  };
  readonly report: {
    readonly title: string;
    readonly counts: Readonly<
      Record<'added' | 'updated' | 'unchanged' | 'conflicts' | 'ignored', (count: number) => string>
    >;
    readonly unsourced: (count: number) => string;
    readonly sourced: (count: number) => string;
    readonly problems: Readonly<Record<ProblemName, (count: number) => string>>;
    readonly shown: (shown: number, count: number) => string;
    readonly row: string;
    readonly column: string;
    readonly text: string;
    readonly what: string;
    readonly wholeFile: string;
    readonly unplaced: string;
    /** “Media Credit (12 rows)” */
    readonly unplacedOf: (field: string, rows: number) => string;
    readonly missing: (count: number) => string;
    readonly notes: string;
    readonly many: (count: number) => string;
  };
  readonly conflicts: {
    readonly title: string;
    readonly help: string;
    readonly mine: string;
    readonly theirs: string;
    readonly allMine: string;
    readonly allTheirs: string;
    readonly fields: Readonly<Record<string, string>>;
    readonly none: string;
    /** The conflicts that are not listed one by one; all of them are kept, or taken from the file. */
    readonly more: (count: number, isTaken: boolean) => string;
    /** Nothing was taken from the file. */
    readonly kept: string;
  };
  readonly add: (added: number, updated: number) => string;
  readonly nothingNew: string;
  readonly done: {
    readonly added: (added: number, updated: number) => string;
    readonly undo: string;
    /** Another file waits. */
    readonly nextFile: (name: string) => string;
    readonly next: string;
    readonly find: string;
  };
  /** What the file says of one draft. */
  readonly fromFile: {
    readonly title: string;
    readonly place: (file: string, row: number) => string;
    readonly sources: string;
    readonly opens: string;
    readonly quotes: string;
    readonly fields: string;
    readonly archived: string;
    readonly find: string;
  };
  /** Pages that the file names and no document is. */
  readonly archive: {
    readonly title: (count: number) => string;
    readonly help: string;
    readonly command: string;
    readonly copyAll: string;
    readonly copyOf: (address: string) => string;
    /** Begins with `copied`, as the button then reads. */
    readonly copiedOf: (address: string) => string;
    readonly copiedAll: string;
    readonly more: (count: number) => string;
  };
  /** Drafts without a passage, one after another. */
  readonly queue: {
    readonly title: string;
    readonly open: (count: number) => string;
    readonly place: (number: number, all: number) => string;
    readonly previous: string;
    readonly next: string;
    readonly close: string;
    readonly edit: string;
    readonly noDocuments: string;
    readonly noneFound: string;
    readonly help: string;
    readonly take: string;
    readonly show: string;
    readonly where: (document: string, paragraph: number) => string;
    readonly alsoDate: string;
    readonly quoteOfFile: string;
    /** The words of the file are nearly these. */
    readonly likeFile: string;
    /** The file names the document of the passage. */
    readonly named: string;
    readonly shares: (words: readonly string[]) => string;
    readonly taken: (title: string, left: number) => string;
    readonly allDone: string;
    readonly contradicts: (words: string, readings: readonly string[], date: string) => string;
    readonly takeDate: (date: string) => string;
    readonly keepDate: (date: string) => string;
    readonly reason: string;
    readonly reasonMissing: string;
  };
  /** On the page that opens tables. */
  readonly open: {
    readonly make: string;
    readonly readAs: (format: string) => string;
    readonly unread: (count: number) => string;
    readonly blocked: string;
    readonly waiting: string;
  };
}
