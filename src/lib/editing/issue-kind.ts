import type { IssueKind } from '../messages/types/make/found.js';
import type { Issue } from '../model/issue.js';

/*
 * What the check finds most in the editor, by its English sentence: the check is loaded for readers too, and would be larger
 * with names of its own for what it finds. tests/unit/editing/issue-kind.test.ts says when a sentence changes.
 */

const PIECE = String.raw`(?:the quote|piece \d+ of the quote):?`;

export const ISSUE_SENTENCES: Readonly<Record<IssueKind, RegExp>> = {
  typography: new RegExp(`^${PIECE} is not verbatim: its typography`),
  moved: new RegExp(`^${PIECE} is in another paragraph`),
  noParagraph: /^(?:piece \d+ of the quote: )?no such paragraph:/,
  changed: new RegExp(`^${PIECE} is not in the source; the nearest`),
  missing: new RegExp(`^${PIECE} is not in the source, nor`),
  copied: /(?:marks of Markdown were|a number was) copied with the quote/,
  notEvidence: new RegExp(`^${PIECE} is from .*, which is never evidence$`),
  cut: new RegExp(`^${PIECE} (?:begins|ends) inside`),
  repeated: new RegExp(`^${PIECE} is (?:in the paragraph|there) (?:twice|\\d+ times).*; the first is taken$`),
  twice: /^the same passage is already evidence/,
  dateContradicts: /^the date contradicts its words$/,
  dateTooPrecise: /^the date is more precise than its words$/,
  dateUnheld: /^the date could not be held against these words$/,
  dateCounted: /^the date is counted from another, and is said to be stated$/,
  dateBound: /^the words give no more than a bound, and the date is said to be stated$/,
  dateElsewhere: /^the date’s words are in no paragraph that the event quotes$/,
  dateCut: /^the date’s phrase (?:begins|ends) inside/,
  dateUnstated: /^no paragraph that the event quotes states this date$/,
  dateWithoutWords: /^a date that is \S+ has the words that give it$/,
  disputed: /^a source disputes the event, and nothing says/,
  saidOtherwise: /^the sources quote the same saying in other words/,
  oneSource: /^the event says on what its sources differ, but quotes one/,
  partPublished: /^of this source, the quote.* are published$/,
  textChanged: /^the archived text was changed$/,
  tooLong: / is too long$/,
};

/** Kinds of which the check says what was found in words of its own, and not of the document. */
const HIDES_FOUND: ReadonlySet<IssueKind> = new Set([
  'moved',
  'noParagraph',
  'dateCounted',
  'dateBound',
  'dateWithoutWords',
  'saidOtherwise',
  'oneSource',
  'partPublished',
  'textChanged',
  'tooLong',
]);

/** Returns whether what the check found is left out: it is an English sentence that says no more than the kind does. */
export function hidesFound(kind: IssueKind): boolean {
  return HIDES_FOUND.has(kind);
}

/** Returns what kind of issue it is; undefined for one that has no words but those of the check. */
export function kindOfIssue({ what }: Issue): IssueKind | undefined {
  return (Object.keys(ISSUE_SENTENCES) as IssueKind[]).find((kind) => ISSUE_SENTENCES[kind].test(what));
}
