/** The id that the page's address names behind its `#`; nothing where there is none, or none that can be read. */
export function idInAddress(): string | undefined {
  try {
    return decodeURIComponent(location.hash.slice(1)) || undefined;
  } catch {
    return undefined;
  }
}

/** Gives the entry of the history that the page is at a state, if it has none: whoever comes back to it can tell. */
export function markEntry(): void {
  if (history.state === null) history.replaceState({ isKnown: true }, '');
}
