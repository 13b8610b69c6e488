/**
 * Returns the id that the page's address names behind its `#`; undefined where there is none, or none that can be
 * read.
 */
export function idInAddress(): string | undefined {
  try {
    return decodeURIComponent(location.hash.slice(1)) || undefined;
  } catch {
    return undefined;
  }
}

/** Sets a state on the page’s entry of the history, if it has none: whoever comes back to it can tell. */
export function markEntry(): void {
  if (history.state === null) history.replaceState({ isKnown: true }, '');
}
