/**
 * Puts a text on the clipboard; false where the browser or the reader does not allow it, or where there is no text in the
 * end. Call it within the press: a text that is yet to come is promised to the clipboard at once, since WebKit refuses
 * what is written later.
 */
export async function copyText(text: string | Promise<string>): Promise<boolean> {
  try {
    await (typeof text === 'string' ? navigator.clipboard.writeText(text) : writeLater(text));
    return true;
  } catch {
    return false;
  }
}

async function writeLater(text: Promise<string>): Promise<void> {
  const blob = text.then((body) => new Blob([body], { type: 'text/plain' }));
  blob.catch(() => undefined);
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
  } catch {
    // A browser that takes no promise may still take the text after the press.
    await navigator.clipboard.writeText(await text);
  }
}
