/**
 * Loads a part of the page that comes later. Where it does not come, as without a network, the window is told by a
 * `sourceline:missing` event. A page that says so to the reader prevents the default, and calls the event's detail to try
 * again: the promise then goes on. Where nothing prevents the default it rejects.
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
