/** Messages of an embed beside those of a timeline's page. */
export interface EmbedMessages {
  /** The link to the timeline's own page, in a word or two. */
  readonly fullPage: string;
  /** Before the publisher's address of an article, and before that of the archived text. */
  readonly published: string;
  readonly kept: string;
  /** Faults of the options in its address. */
  readonly options: OptionMessages;
}

/** Faults of the options in an embed's address, and what each option allows. */
export interface OptionMessages {
  /** Names the list of faults. */
  readonly title: string;
  /** One fault: the option, what was found, and what it allows. */
  readonly wrong: (option: string, found: string, allowed: string) => string;
  readonly unknown: (option: string, options: readonly string[]) => string;
  readonly twice: (option: string) => string;
  /** “axis, list or both” */
  readonly oneOf: (choices: readonly string[]) => string;
  readonly someOf: (choices: readonly string[]) => string;
  readonly anEvent: (example: string) => string;
  readonly anEventOfLanes: (lanes: readonly string[]) => string;
  readonly aDate: string;
  /** The time asked for ends before it starts. */
  readonly later: (from: string) => string;
  /** The time asked for begins after the last event, or ends before the first. */
  readonly beforeLast: string;
  readonly afterFirst: string;
}
