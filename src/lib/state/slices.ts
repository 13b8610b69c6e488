/** How long a slice may take: half a frame, so that the page can draw and answer in the other half. */
const SLICE_MS = 8;

/**
 * Takes a work of many small steps in slices, and lets the page draw and answer between any two.
 *
 * @param signal ends the work early; the promise then never comes to an end
 */
export function inSlices<T>(steps: Generator<void, T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    // A message comes sooner than a timer, which browsers hold back, and still after what the reader does.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      try {
        const end = performance.now() + SLICE_MS;
        while (!signal.aborted) {
          const step = steps.next();
          if (step.done) return finish(() => resolve(step.value));
          if (performance.now() >= end) return port2.postMessage(undefined);
        }
        finish(() => undefined);
      } catch (error) {
        finish(() => reject(error instanceof Error ? error : new Error(String(error))));
      }
    };
    const finish = (tell: () => void): void => {
      port1.close();
      tell();
    };
    port2.postMessage(undefined);
  });
}
