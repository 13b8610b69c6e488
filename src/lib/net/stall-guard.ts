import { FetchFault } from './fetch-fault.js';

/** Aborts a request whose server sends nothing for a while, and names the reason why a wait ended. */
export class StallGuard {
  /** Aborted by the caller or by the stall. */
  readonly signal: AbortSignal;
  readonly #stall = new AbortController();
  readonly #stallMs: number;
  readonly #cancelled: AbortSignal;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(stallMs: number, cancelled: AbortSignal) {
    this.#stallMs = stallMs;
    this.#cancelled = cancelled;
    this.signal = AbortSignal.any([cancelled, this.#stall.signal]);
  }

  /** Ends the request, whatever is still to come. */
  end(): void {
    clearTimeout(this.#timer);
    this.#stall.abort();
  }

  /**
   * Waits for one step of the request. The clock runs only while waiting: what the caller does with the bytes takes
   * nothing from the server's time.
   *
   * @throws FetchFault `cancelled`, `stalled` or `network`; other errors as they are
   */
  async wait<T>(step: () => Promise<T>, host: string): Promise<T> {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#stall.abort(), this.#stallMs);
    try {
      return await step();
    } catch (error) {
      if (this.#cancelled.aborted) throw new FetchFault('cancelled', { host });
      if (this.#stall.signal.aborted) throw new FetchFault('stalled', { host, limit: this.#stallMs });
      if (error instanceof TypeError || error instanceof DOMException)
        throw new FetchFault('network', { host });
      throw error;
    } finally {
      clearTimeout(this.#timer);
    }
  }
}
