/** Words of the editor: adding documents, saving and opening a project, publishing. */
export interface MakeFiles {
  /** The button that opens the dialog of saving. */
  readonly save: string;
  readonly close: string;
  readonly copy: string;
  readonly copied: string;
  readonly add: {
    readonly drop: string;
    readonly choose: string;
    readonly kinds: string;
    readonly importTable: string;
    readonly paste: string;
    readonly pasteHelp: string;
    readonly title: string;
    readonly needsTitle: string;
    readonly addPasted: string;
    readonly reading: (name: string) => string;
    readonly added: (title: string, paragraphs: number) => string;
    readonly leftOut: (count: number) => string;
    readonly isFolder: (name: string) => string;
    readonly sameFile: (name: string, title: string) => string;
    readonly sameText: (name: string, title: string) => string;
    readonly address: string;
    /** Asks how an old text is written. */
    readonly charset: string;
    readonly readAgain: string;
    /** Where a title is from that was typed here. */
    readonly typed: string;
  };
  /** Why a document is not added; `name` is that of its file. */
  readonly refused: Readonly<
    Record<
      | 'empty'
      | 'picture'
      | 'rtf'
      | 'gzip'
      | 'password'
      | 'wrongPassword'
      | 'oldOffice'
      | 'unknownKind'
      | 'broken'
      | 'zip'
      | 'tooLarge'
      | 'charset'
      | 'noText'
      | 'noPageText'
      | 'noArticle'
      | 'scan'
      | 'form'
      | 'lostLetters'
      | 'noPage'
      | 'webArchive',
      (name: string) => string
    >
  >;
  readonly saving: {
    readonly title: string;
    readonly zip: string;
    readonly zipHelp: string;
    readonly json: string;
    readonly jsonHelp: string;
    readonly folder: string;
    readonly folderHelp: string;
    /** Where the browser cannot write into folders. */
    readonly noFolder: string;
    /** Goes on in the folder that the project was saved in before. */
    readonly goOn: (folder: string) => string;
    readonly goOnHelp: string;
    readonly notNow: string;
    readonly folderMerged: string;
    readonly folderTaken: (folder: string) => string;
    readonly folderBroken: (file: string, folder: string) => string;
    readonly folderConflicts: (folder: string) => string;
    readonly saved: (name: string) => string;
    readonly wrote: (folder: string, files: number) => string;
    readonly open: string;
    readonly openHelp: string;
    readonly chooseFile: string;
    readonly chooseFolder: string;
    readonly opened: (title: string, events: number, documents: number) => string;
    readonly faults: (count: number) => string;
    readonly failed: (reason: string) => string;
  };
  /** Why a file is not opened as a project; what is open stays as it is. */
  readonly unopened: Readonly<
    Record<'broken' | 'foreign' | 'tooLarge' | 'path' | 'encrypted' | 'newer', (name: string) => string>
  >;
  readonly publishing: {
    readonly title: string;
    readonly help: string;
    /** No event is ready. */
    readonly notReady: string;
    readonly issues: (count: number) => string;
    readonly drafts: (count: number) => string;
    /** Events that are left out since a quote of theirs is at fault, and faults that stay in what is published. */
    readonly unquoted: (count: number) => string;
    readonly faults: (count: number) => string;
    /** Asked before a file is written that not all is in, or that has faults. */
    readonly ask: (name: string) => string;
    readonly goOn: string;
    readonly look: string;
    /** Of some documents only excerpts or quotes are published. */
    readonly partly: (count: number) => string;
    readonly standalone: string;
    readonly standaloneHelp: string;
    readonly embed: string;
    readonly embedHelp: string;
    readonly formats: string;
    readonly all: string;
    readonly making: (name: string) => string;
    readonly made: (name: string) => string;
    readonly failed: (name: string, reason: string) => string;
  };
}
