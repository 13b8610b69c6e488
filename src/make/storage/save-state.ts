/** Where the work is, as the page says it in words. Times are in milliseconds. */
export type SaveState =
  /** There is nothing to save yet. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'saving'; readonly at?: number }
  | { readonly kind: 'saved'; readonly at: number }
  /** This browser keeps nothing: a private window, or a setting. The work is in this page alone. */
  | { readonly kind: 'refused' }
  /** There is no room; what was saved last, if anything was, is of `at`. */
  | { readonly kind: 'full'; readonly at?: number }
  /** It could not be saved, with the browser's words. It is tried again. */
  | { readonly kind: 'failed'; readonly at?: number; readonly reason: string }
  /** Another tab writes this project: here it can be read. */
  | { readonly kind: 'elsewhere' }
  /** Another tab took it over. */
  | { readonly kind: 'taken' }
  /** The projects of this browser were saved by a newer version of the editor. */
  | { readonly kind: 'newer' };

/** Returns whether the work may be lost when the page is closed: this is said loudly, with a way to save a file. */
export function isAtRisk({ kind }: SaveState): boolean {
  return kind === 'refused' || kind === 'full' || kind === 'failed' || kind === 'newer';
}

/** Returns whether the page may only be read. */
export function isReadOnly({ kind }: SaveState): boolean {
  return kind === 'elsewhere' || kind === 'taken';
}
