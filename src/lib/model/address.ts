/**
 * Returns the address, when a browser opens it as a page: http or https, in full. Anything else may run as code where
 * it is followed, so it never becomes a link, wherever it came from; parsed data has only such addresses. A host is not
 * preceded by a name (https://bank.example@evil.example/), which readers take for the host, and has no backslash, which
 * browsers take for the end of it.
 */
export function webAddress(address: string | undefined): string | undefined {
  return address !== undefined && /^https?:\/\/[^\s<>"\\/?#@]+([/?#][^\s<>"]*)?$/i.test(address)
    ? address
    : undefined;
}

/** Returns the address at which a DOI leads to its document. */
export function doiAddress(doi: string): string {
  return `https://doi.org/${encodeURI(doi).replace(/[?#]/g, encodeURIComponent)}`;
}
