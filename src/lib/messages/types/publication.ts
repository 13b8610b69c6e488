/** Messages of a source whose text is not published as a whole. */
export interface PublicationMessages {
  /** Above the text: what of it is here, and why not the rest. */
  readonly excerpts: string;
  readonly quotes: string;
  /** “3 quotes were checked against its whole text (SHA-256 4f0a…).” */
  readonly checked: (count: number, hash: string) => string;
  /** In place of the paragraphs with these numbers, the first and the last included. */
  readonly gap: (first: number, last: number) => string;
  /** Of a file that has every source: below the heading of them, and the link that leads there. */
  readonly intro: string;
  readonly toSources: string;
}
