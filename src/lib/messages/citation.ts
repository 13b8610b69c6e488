/** The words of a citation. */
export interface CitationMessages {
  /** For a document without a date of its own. */
  readonly undated: string;
  /** A day, short: “8 Sept 2020”. */
  readonly day: (day: number, month: number, year: number) => string;
  /** A source by its name and its day: “The Straits Times, 8 Sept 2020”. */
  readonly beside: (name: string, day: string) => string;
  /** A paragraph of it: “…, ¶ 3”. */
  readonly paragraph: (source: string, number: number) => string;
}
