/**
 * Loads a part of the page when it is needed. If it cannot be loaded, as without a network, dispatches a
 * `sourceline:missing` event on the window. A page that tells the reader so prevents the default, and calls the event's
 * detail to try again: the promise then stays pending. If nothing prevents the default, it rejects.
 */
export async function loadPart<Part>(load: () => Promise<Part>): Promise<Part> {
  for (;;)
    try {
      return await load();
    } catch (error) {
      await new Promise<void>((again, reject) => {
        const missing = new CustomEvent('sourceline:missing', { cancelable: true, detail: again });
        if (dispatchEvent(missing)) reject(error);
      });
    }
}
