/** Words of the editor's help: the empty page, the tour and the list of keys. */
export interface MakeHelp {
  /** The button that shows all keys. */
  readonly keys: string;
  readonly close: string;
  /** Where a project has no document yet. */
  readonly empty: {
    readonly title: string;
    /** What to do, in order. */
    readonly steps: readonly string[];
    readonly sample: string;
    readonly sampleHelp: string;
    readonly tour: string;
    /** Said when the sample is open. */
    readonly opened: string;
  };
  readonly tour: {
    readonly title: string;
    readonly steps: readonly { readonly title: string; readonly text: string }[];
    readonly next: string;
    readonly back: string;
    readonly skip: string;
    readonly end: string;
    readonly place: (step: number, all: number) => string;
  };
  /** What each key does, by groups. Names of keys are the language's own. */
  readonly groups: readonly {
    readonly title: string;
    readonly keys: readonly { readonly keys: readonly string[]; readonly does: string }[];
  }[];
}
