/** How long a browser may take to begin with a file before its address is given up. */
const KEPT_MS = 60_000;

/** Gives a file to the browser to be saved. */
export function saveFile(body: string | Uint8Array, name: string, mediaType: string): void {
  const address = URL.createObjectURL(new Blob([body as BlobPart], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
