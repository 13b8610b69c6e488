/** How long the page that writes may take to save and let go, in milliseconds. */
const PATIENCE = 1500;

interface LockEvents {
  /** Another page took the project: nothing may be written any more. */
  readonly onlost: () => void;
  /** The page that wrote it is gone: this one may now. */
  readonly onheld: () => void;
  /** Another page asks for it: saves what is not saved yet, after which it is let go. */
  readonly onasked: () => Promise<void>;
}

/** One page writes a project, and all others of this browser read it. */
export class WriterLock {
  readonly #name: string;
  readonly #events: LockEvents;
  readonly #channel: BroadcastChannel | undefined;
  #release: (() => void) | undefined;
  #waiting: AbortController | undefined;

  constructor(project: string, events: LockEvents) {
    this.#name = `sourceline-make:${project}`;
    this.#events = events;
    this.#channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(this.#name) : undefined;
    this.#channel?.addEventListener('message', ({ data }) => void this.#hear(data));
  }

  get isHeld(): boolean {
    return this.#release !== undefined;
  }

  /** Takes the project if no other page has it; else waits for it, and returns false. */
  async take(): Promise<boolean> {
    // Without locks the page that was opened last writes.
    if (!hasLocks()) return this.#takeBySaying();
    if (await this.#request({ ifAvailable: true })) return true;
    this.#wait();
    return false;
  }

  /** Takes the project from the page that has it, which is asked to save first. */
  async takeOver(): Promise<void> {
    if (!hasLocks()) {
      this.#takeBySaying();
      this.#events.onheld();
      return;
    }
    this.#channel?.postMessage('leave');
    const start = performance.now();
    while (!this.isHeld && performance.now() - start < PATIENCE)
      await new Promise((resolve) => setTimeout(resolve, 20));
    if (this.isHeld) return;
    this.#waiting?.abort();
    if (await this.#request({ steal: true })) this.#events.onheld();
  }

  /** Lets go of the project. */
  close(): void {
    this.#waiting?.abort();
    this.#release?.();
    this.#release = undefined;
    this.#channel?.close();
  }

  async #hear(message: unknown): Promise<void> {
    if (!this.isHeld) return;
    if (message === 'leave') await this.#events.onasked();
    else if (message !== 'taken') return;
    this.#release?.();
    this.#lose();
  }

  #lose(): void {
    if (!this.isHeld) return;
    this.#release = undefined;
    this.#events.onlost();
    if (hasLocks()) this.#wait();
  }

  #takeBySaying(): true {
    this.#release = () => undefined;
    this.#channel?.postMessage('taken');
    return true;
  }

  #wait(): void {
    this.#waiting = new AbortController();
    const { signal } = this.#waiting;
    void this.#request({ signal }).then((isHeld) => {
      if (isHeld && !signal.aborted) this.#events.onheld();
    });
  }

  /** Asks for the lock; resolves once it is held, or is not to be had. */
  #request(options: LockOptions): Promise<boolean> {
    return new Promise((resolve) => {
      let release: (() => void) | undefined;
      navigator.locks
        .request(this.#name, options, (lock) => {
          if (lock) {
            const held = new Promise<void>((done) => (release = done));
            this.#release = release;
            resolve(true);
            return held;
          }
          resolve(false);
          return undefined;
        })
        .catch(() => {
          // It was stolen, or is not waited for any more.
          resolve(false);
          if (release !== undefined && this.#release === release) this.#lose();
        });
    });
  }
}

function hasLocks(): boolean {
  return typeof navigator !== 'undefined' && 'locks' in navigator;
}
