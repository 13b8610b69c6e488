/** Comes back after what waits for this thread had its turn; sooner than a timer does. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

/** Lets others have a turn when the last is so many milliseconds ago, and not more often. */
export function turnAfter(milliseconds: number): () => Promise<void> | undefined {
  let last = performance.now();
  return () => {
    if (performance.now() - last < milliseconds) return undefined;
    return nextTurn().then(() => {
      last = performance.now();
    });
  };
}
