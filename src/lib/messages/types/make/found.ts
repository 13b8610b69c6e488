/** What the check finds most in the editor. */
export type IssueKind =
  | 'typography'
  | 'moved'
  | 'noParagraph'
  | 'changed'
  | 'missing'
  | 'copied'
  | 'notEvidence'
  | 'cut'
  | 'repeated'
  | 'twice'
  | 'dateContradicts'
  | 'dateTooPrecise'
  | 'dateUnheld'
  | 'dateCounted'
  | 'dateBound'
  | 'dateElsewhere'
  | 'dateCut'
  | 'dateUnstated'
  | 'dateWithoutWords'
  | 'disputed'
  | 'saidOtherwise'
  | 'oneSource'
  | 'partPublished'
  | 'textChanged'
  | 'tooLong';

/** Words for what was found by readers and checks that speak English on the command line. */
export interface MakeFound {
  /** Why a block of a page was left out, by what its reader calls it, with # for a number. */
  readonly reasons: Readonly<Record<string, string>>;
  /** Where a document says something of itself, by what its reader calls it. What is missing is a name of HTML. */
  readonly places: Readonly<Record<string, string>>;
  /** What is wrong, and what to do about it. */
  readonly issues: Readonly<Record<IssueKind, { readonly what: string; readonly fix: string }>>;
}
