import type { Basis } from '../model/timeline.js';

/** Words of the evidence of an event, of compared sources and of citations to copy. */
export interface EvidenceMessages {
  readonly title: string;
  /** “2 articles” */
  readonly articles: (count: number) => string;
  /** What each kind of reading of a date means, in a sentence. */
  readonly basis: Readonly<Record<Basis, string>>;
  /** “Word for word in ¶ 3 of the archived text” */
  readonly verbatim: (paragraph: number) => string;
  /** Before the shortened hash of an archived text. */
  readonly hash: string;
  readonly cite: string;
  readonly styles: {
    readonly quote: string;
    readonly footnote: string;
    readonly apa: string;
    readonly chicago: string;
  };
  /** “Copied: footnote” */
  readonly copied: (what: string) => string;
  readonly copyFailed: string;
  readonly compare: string;
  /** Above two quotations of one saying, and above what the sources tell in words of their own. */
  readonly saying: string;
  readonly reports: string;
  /** In the place of a passage that a source does not have. */
  readonly noPassage: string;
  /** What the two ways of underlining mean. */
  readonly legendDiffers: string;
  readonly legendNamed: string;
  /** Where nothing is marked. */
  readonly unmarked: string;
}
