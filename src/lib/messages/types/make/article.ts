/** Words of the editor: the article, what is selected in it, marks and the dates of a document. */
export interface MakeArticle {
  /** Name of the pane. */
  readonly title: string;
  /** Where no document is open. */
  readonly none: string;
  /** Where a document has no paragraphs. */
  readonly empty: string;
  /** Said when the keyboard first comes to a paragraph. */
  readonly help: string;
  readonly paragraph: (number: number) => string;
  /** “¶ 3” */
  readonly place: (paragraph: number) => string;
  readonly facts: Readonly<Record<'by' | 'untitled' | 'pinned', string>>;
  /** Beside a fact: where it was read. */
  readonly readFrom: (place: string) => string;
  /** Asked before another form takes the place of one that is not saved. */
  readonly saveFirst: (title: string) => string;
  /** “2 of 5 paragraphs have events” */
  readonly covered: (count: number, all: number) => string;
  /** Leads on at the end of a document. */
  readonly nextDocument: (title: string) => string;
  readonly margin: {
    readonly events: (count: number) => string;
    /** Names the button that selects the events of a paragraph. */
    readonly named: (events: string, titles: string) => string;
    readonly marked: string;
  };
  readonly bar: Readonly<Record<'name' | 'event' | 'quote' | 'date' | 'mark' | 'clear', string>> & {
    /** Where no event is selected. */
    readonly quoteOf: string;
    /** A selection over several paragraphs. */
    readonly pieces: (count: number) => string;
    /** One word was tapped: the buttons take its sentence. */
    readonly tapLast: string;
    /** Take the whole of either, where there is no keyboard. */
    readonly sentence: string;
    readonly paragraph: string;
  };
  readonly said: {
    readonly selected: (text: string) => string;
    /** A word that was taken out of the selection. */
    readonly unselected: (text: string) => string;
    readonly cleared: string;
    readonly marked: string;
    readonly quoteAdded: (title: string) => string;
    readonly selectFirst: string;
    readonly noDate: string;
    readonly noBare: string;
    readonly eventSelected: (title: string) => string;
  };
  readonly marks: {
    readonly name: string;
    readonly count: (count: number) => string;
    readonly none: string;
    readonly start: string;
    readonly next: (left: number) => string;
    readonly stop: string;
    readonly event: string;
    readonly remove: string;
    readonly removed: string;
    readonly gone: string;
    readonly close: string;
  };
  readonly dates: {
    readonly name: string;
    readonly left: (count: number, all: number) => string;
    readonly none: string;
    readonly help: string;
    readonly vague: string;
    readonly vagueHelp: string;
    readonly dismissed: (count: number) => string;
    readonly accept: string;
    readonly correct: string;
    readonly dismiss: string;
    readonly restore: string;
    readonly inEvent: string;
    readonly saidDismissed: (text: string) => string;
    readonly saidRestored: (text: string) => string;
    /** Other ways to read the same words. */
    readonly others: string;
    readonly done: string;
  };
}
