import type { ForeignKind, ForeignNames, ProblemFacts } from './types/open.js';

/** What there is to do with a file of another program, as one or two sentences each. */
export interface ForeignAdvice {
  /** A workbook has a table: save that as CSV. */
  readonly workbook: string;
  /** Prose has none: make one. */
  readonly prose: string;
  /** Something is packed in it. */
  readonly packed: string;
  /** It has entries that another program can write as CSV. */
  readonly entries: string;
}

const ADVICE: Readonly<Record<ForeignKind, keyof ForeignAdvice>> = {
  workbook: 'workbook',
  document: 'prose',
  pdf: 'prose',
  picture: 'prose',
  database: 'entries',
  packed: 'packed',
  calendar: 'entries',
  contacts: 'entries',
  gedcom: 'entries',
  rtf: 'prose',
  'web-archive': 'prose',
  references: 'entries',
  xml: 'entries',
  yaml: 'entries',
  markdown: 'prose',
};

/** Returns the message on files of other programs: `say` puts what a file is and what to do into one sentence each. */
export function foreignMessage(
  names: ForeignNames,
  advice: ForeignAdvice,
  say: (name: string, advice: string) => string,
): (facts: ProblemFacts) => string {
  return ({ file = 'document' }) => say(names[file], advice[ADVICE[file]]);
}
