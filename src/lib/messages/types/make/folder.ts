/** Words of the editor: folder. */
export interface MakeFolder {
  /** What the folder of the project is called. */
  readonly name: string;
  /** All changes are in the files. */
  readonly saved: (folder: string, time: string) => string;
  readonly saving: string;
  /** By what the folder says, why a file is not written. */
  readonly failed: {
    readonly [
      kind in 'name' | 'link' | 'kind' | 'changed' | 'gone' | 'rights' | 'full' | 'large' | 'system' | 'away'
    ]: (file: string) => string;
  };
  /** Said behind it: where the work is meanwhile. */
  readonly keptInBrowser: string;
  readonly keptInPage: string;
  readonly retry: string;
  /** A file cannot be read: nothing is written until it can. */
  readonly broken: (file: string, line: number | undefined, found: string) => string;
  /** Files that are links are left alone. */
  readonly refused: (files: string) => string;
  readonly program: string;
  readonly convert: string;
  readonly convertAsk: string;
  readonly convertYes: string;
  readonly cancel: string;
  readonly converted: (kept: string) => string;
  /** Announced when changes of another program are in the editor. */
  readonly merged: string;
  readonly conflicts: (count: number) => string;
  readonly conflictHelp: string;
  /** What a conflict is about. */
  readonly place: {
    readonly project: (field: string) => string;
    readonly lane: (id: string, field: string | undefined) => string;
    readonly event: (id: string, field: string | undefined) => string;
    readonly document: (id: string) => string;
    readonly media: (id: string) => string;
  };
  readonly ours: string;
  readonly theirs: string;
  readonly keepOurs: string;
  readonly takeTheirs: string;
  readonly removed: string;
}
