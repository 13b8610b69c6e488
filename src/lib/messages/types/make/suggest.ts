/** Words of the editor: dates to choose from, and how each was read. */
export interface MakeSuggest {
  /** “12 March 2025”, of the publication: a day, or a month or a year. */
  readonly publication: (date: string, isDay: boolean) => string;
  /** An event with its date, or a date alone. */
  readonly event: (date: string, title?: string) => string;
  /** The words say it all. */
  readonly stated: (words: string) => string;
  /** The words lack the year; `from` is a publication or an event in words. */
  readonly yearFrom: (words: string, from: string) => string;
  /** “Last month”, read from the publication on 12 March 2025. */
  readonly readFrom: (words: string, from: string) => string;
  /** “A month after …”: what follows was so long before. */
  readonly countedBack: (words: string, from: string) => string;
  /** The words are vague: they say no more than that. */
  readonly bound: (words: string, from: string) => string;
  /** The nearest date before the passage. */
  readonly earlier: (words: string, paragraph: number) => string;
  /** No words say when. */
  readonly by: (from: string) => string;
  readonly until: (from: string) => string;
  readonly on: (from: string) => string;
  /** Beside a less likely reading of the same words. */
  readonly other: string;
}
