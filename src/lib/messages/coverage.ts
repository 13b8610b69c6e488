/** Words of the page that says how far a timeline uses its sources. */
export interface CoverageMessages {
  readonly title: string;
  /** The first sentence of the page, and its description. */
  readonly about: string;
  /** “18 of 25 paragraphs carry events” */
  readonly count: (carrying: number, paragraphs: number) => string;
  /** Before the numbers of the paragraphs that carry none. */
  readonly bare: string;
  /** Where every paragraph carries one. */
  readonly noneBare: string;
  /** Below a paragraph that carries none. */
  readonly noEvent: string;
}
