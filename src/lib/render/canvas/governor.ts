/** A frame that takes longer leaves the browser too little of the 16.7 ms between two of them. */
const SLOW_MS = 9;
/** So many frames are looked at; one slow frame says nothing. */
const FRAMES = 6;
/** More device pixels for a pixel show nothing more. */
const MOST = 2;

/**
 * How many device pixels a canvas has for each CSS pixel. Where the machine is too slow for all of them, a gesture is
 * drawn with one, and what it ends on is drawn with all.
 */
export class Governor {
  readonly #times: number[] = [];

  /** Notes how long a frame took to paint, in milliseconds. */
  painted(ms: number): void {
    this.#times.push(ms);
    if (this.#times.length > FRAMES) this.#times.shift();
  }

  /** @param device device pixels of the screen for a CSS pixel */
  ratio(device: number, isMoving: boolean): number {
    const full = Math.min(MOST, Math.max(1, device));
    return isMoving && this.#isSlow() ? 1 : full;
  }

  #isSlow(): boolean {
    if (this.#times.length < FRAMES) return false;
    const middle = [...this.#times].sort((a, b) => a - b)[FRAMES >> 1] ?? 0;
    return middle > SLOW_MS;
  }
}
