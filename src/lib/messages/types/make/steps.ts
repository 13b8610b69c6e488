/** What a step is called by: its kind, and the name of what it was done to. */
export interface NamedStep {
  readonly kind: keyof StepTexts;
  readonly name?: string;
}

/** What each kind of step does, as a clause. */
export type StepTexts = Readonly<
  Record<
    | 'addDocument'
    | 'removeDocument'
    | 'replaceDocument'
    | 'cleanDocument'
    | 'describeDocument'
    | 'freezeDocument'
    | 'renameDocument'
    | 'addEvent'
    | 'changeEvent'
    | 'deleteEvent'
    | 'mergeEvents'
    | 'moveQuote'
    | 'addQuote'
    | 'removeQuote'
    | 'renameEvent'
    | 'retitleEvent'
    | 'redateEvent'
    | 'moveEvent'
    | 'addLane'
    | 'renameLane'
    | 'removeLane'
    | 'orderLanes'
    | 'addMark'
    | 'removeMark'
    | 'dismissDate'
    | 'restoreDate'
    | 'describeProject'
    | 'addMedia'
    | 'importFile'
    | 'openProject'
    | 'returnToVersion'
    | 'mergeFiles',
    (name: string) => string
  >
>;

/** Names of steps, for “Undo: delete “Wang Yi speaks””. */
export interface MakeSteps {
  /** The button, without a step. */
  readonly undo: string;
  readonly name: (step: NamedStep) => string;
}
