const KEY = 'sourceline:layer';

const isMarked = (state: unknown): boolean => typeof state === 'object' && state !== null && KEY in state;

/** Without its query: what is set on a page is kept there, in the entry that is on top. */
const addressNow = (): string => location.pathname + location.hash;

/**
 * An entry in the browser's history for something that lies over the page: Back takes it away and leaves the page
 * as it is. What a router keeps in the entry below is kept in this one, so that the router sees the same page.
 */
export class OverlayHistory {
  readonly #onback: () => void;
  readonly #address = addressNow();
  readonly #restoration = history.scrollRestoration;

  constructor(onback: () => void) {
    this.#onback = onback;
    // The reader may have moved the page meanwhile: the browser must not move it back.
    history.scrollRestoration = 'manual';
    history.pushState({ ...(history.state as object | null), [KEY]: true }, '');
    addEventListener('popstate', this.#onpop, { capture: true });
  }

  /** It was closed otherwise: its entry goes, unless the reader went on to another since. */
  close(): void {
    if (isMarked(history.state) || addressNow() === this.#address) history.back();
    else this.#stop();
  }

  /** The reader goes elsewhere: its entry becomes one of the page. */
  leave(): void {
    if (isMarked(history.state)) {
      const state = { ...(history.state as object) };
      Reflect.deleteProperty(state, KEY);
      history.replaceState(state, '');
    }
    this.#stop();
  }

  #stop(): void {
    removeEventListener('popstate', this.#onpop, { capture: true });
    // The step through the history is not over: with its own restoration the browser would now go to the anchor of
    // the entry, and take the keyboard away from where it is.
    setTimeout(() => (history.scrollRestoration = this.#restoration));
  }

  readonly #onpop = (event: PopStateEvent): void => {
    if (isMarked(event.state)) return;
    // Nothing of the page changed: it need not hear of it.
    if (addressNow() === this.#address) event.stopImmediatePropagation();
    this.#stop();
    this.#onback();
  };
}
