/** A transaction as far as its end is waited for. */
interface Ending {
  readonly done: Promise<void>;
  readonly error: DOMException | null;
  abort(): void;
}

/**
 * Makes all requests of a transaction at once, without waiting between them, and waits for its end. Rejects with what the
 * transaction failed of; a request that cannot even be made ends it.
 */
export async function awaitAll(
  transaction: Ending,
  requests: () => Iterable<Promise<unknown>>,
): Promise<void> {
  // Each rejects with the transaction: heard here, so that none counts as unheard.
  const done = transaction.done.catch((error: unknown) => Promise.reject(transaction.error ?? error));
  done.catch(() => undefined);
  try {
    for (const request of requests()) request.catch(() => undefined);
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // It has ended already.
    }
    await done.catch(() => undefined);
    throw transaction.error ?? error;
  }
  return done;
}
