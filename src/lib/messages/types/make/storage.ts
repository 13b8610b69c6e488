/** Words of the editor: where the work is kept, its versions, and the projects of this browser. Times are in words. */
export interface MakeStorage {
  /** The button that opens the list of versions. */
  readonly versions: string;
  /** Where the work is. */
  readonly state: {
    readonly empty: string;
    readonly saving: string;
    readonly saved: (time: string) => string;
    /** Said after it: whether there is a file, too. */
    readonly notInFile: string;
    readonly inFile: (time: string) => string;
    readonly fileOld: (time: string) => string;
    /** This browser keeps nothing. */
    readonly refused: string;
    readonly full: string;
    readonly failed: (reason: string) => string;
    readonly elsewhere: string;
    readonly taken: string;
    readonly newer: string;
    /** After what went wrong: what was saved before. */
    readonly savedBefore: (time: string) => string;
  };
  readonly saveFile: string;
  readonly retry: string;
  readonly takeOver: string;
  /** What could not be read when a project was opened. */
  readonly loss: {
    readonly changes: (time: string) => string;
    readonly version: (time: string) => string;
    readonly documents: (count: number) => string;
  };
  readonly understood: string;
  readonly versionList: {
    readonly about: string;
    readonly none: string;
    readonly reasons: Readonly<Record<'opened' | 'time' | 'returned' | 'file', string>>;
    /** “12 events, 3 documents” */
    readonly counts: (events: number, documents: number) => string;
    readonly look: string;
    readonly lookAt: (time: string) => string;
    readonly returnTo: string;
    readonly returned: (time: string) => string;
    readonly unreadable: string;
    /** What a version has otherwise than what is shown. */
    readonly same: string;
    readonly onlyThere: string;
    readonly onlyHere: string;
    readonly changed: string;
    readonly untitled: string;
  };
  readonly projects: {
    /** The button that opens the list. */
    readonly button: string;
    readonly title: string;
    readonly about: string;
    readonly current: string;
    readonly open: string;
    readonly openOne: (title: string) => string;
    readonly delete: string;
    readonly deleteOne: (title: string) => string;
    /** Asks before a project is deleted. */
    readonly ask: (title: string) => string;
    readonly keep: string;
    readonly deleted: (title: string) => string;
    readonly undo: string;
    readonly begin: string;
    readonly newer: string;
    readonly broken: string;
    readonly damaged: string;
    readonly changed: (time: string) => string;
  };
}
