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
