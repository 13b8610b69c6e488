/** Messages of an embed beside those of a timeline's page. */
export interface EmbedMessages {
  /** The link to the timeline's own page, in a word or two. */
  readonly fullPage: string;
  /** Faults of the options in its address. */
  readonly options: OptionMessages;
  /** A timeline from another host. */
  readonly remote: RemoteMessages;
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

/** Messages of the page that shows a timeline from another host: loading, what can go wrong, whose data it is. */
export interface RemoteMessages {
  readonly title: string;
  /** Without scripts nothing can be loaded. */
  readonly needsScript: string;
  /** No address was given: how to give one. */
  readonly howTo: string;
  readonly loading: (host: string) => string;
  /** Bytes so far, and in all where that is known. */
  readonly bytes: (loaded: number, total: number | undefined) => string;
  readonly checking: string;
  readonly cancel: string;
  readonly again: string;
  /** Loads from a host of the reader's own network all the same. */
  readonly openPrivate: string;
  /** Whose data it is, and that nobody here vouches for it. */
  readonly dataFrom: string;
  readonly notOurs: string;
  readonly failed: string;
  /** “3 faults”, “100,000 faults; the first 100:” */
  readonly faults: (count: number, shown: number) => string;
  readonly faultsIntro: string;
  readonly trouble: {
    readonly noAddress: (found: string) => string;
    readonly credentials: string;
    readonly insecure: string;
    /** The host is of the reader's own network. */
    readonly privateHost: (host: string) => string;
    readonly network: (host: string) => string;
    readonly status: (status: number, host: string) => string;
    readonly tooLarge: (limit: number) => string;
    readonly slow: (seconds: number) => string;
    readonly cancelled: string;
    readonly notText: string;
    readonly notJson: (message: string) => string;
    readonly checkSlow: (seconds: number) => string;
    readonly tooMany: (what: 'events' | 'lanes' | 'quotes', count: number, limit: number) => string;
  };
}
