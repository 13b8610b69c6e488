/** The id that the page's address names behind its `#`; nothing where there is none, or none that can be read. */
export function idInAddress(): string | undefined {
  try {
    return decodeURIComponent(location.hash.slice(1)) || undefined;
  } catch {
    return undefined;
  }
}
