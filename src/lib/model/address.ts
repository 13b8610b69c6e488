/**
 * Returns the address, when a browser opens it as a page: http or https, in full. Anything else may run as code where
 * it is followed, so it never becomes a link, wherever it came from; parsed data has only such addresses.
 */
export function webAddress(address: string | undefined): string | undefined {
  return address !== undefined && /^https?:\/\/[^\s<>"]+$/i.test(address) ? address : undefined;
}
