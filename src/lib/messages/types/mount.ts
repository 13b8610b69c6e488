/** Words of a timeline mounted in another page: while it loads, and where it could not be shown. */
export interface MountMessages {
  /** Name of the whole as a region of its page. */
  readonly region: (title: string) => string;
  readonly loading: (host: string) => string;
  /** “This timeline cannot be shown: 3 faults” */
  readonly faultsTitle: (count: number) => string;
  /** Of more faults than are listed. */
  readonly faultsShown: (shown: number, count: number) => string;
  readonly noAnswer: { readonly what: string; readonly found: string; readonly fix: string };
  readonly refused: (status: number) => { readonly what: string; readonly fix: string };
  readonly notJson: { readonly what: string; readonly fix: string };
  readonly notText: { readonly what: string; readonly found: string; readonly fix: string };
  /** An http: address in a page at https:. */
  readonly insecure: { readonly what: string; readonly found: string; readonly fix: string };
  readonly tooLarge: (limit: number) => {
    readonly what: string;
    readonly found: string;
    readonly fix: string;
  };
  readonly stalled: (seconds: number) => {
    readonly what: string;
    readonly found: string;
    readonly fix: string;
  };
  /** The part that verifies quotes did not load. */
  readonly unverified: { readonly what: string; readonly fix: string };
  readonly option: string;
  readonly badOption: string;
}
