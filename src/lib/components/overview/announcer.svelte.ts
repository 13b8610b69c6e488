/** Quiet for so long before anything is said: a pan or a walk ends in one sentence. */
export const QUIET_MS = 600;

/** What may be said, from what gives way to what does not. */
const RANKS = ['view', 'choice', 'answer'] as const;
type Rank = (typeof RANKS)[number];

/**
 * One voice for the axis. What is said last is said, once nothing more has come for a while; of what comes in the
 * same while, an answer goes before a choice, and a choice before the view that moved with it.
 */
export class Announcer {
  text = $state('');
  #timer: ReturnType<typeof setTimeout> | undefined;
  #rank = 0;
  #make = (): string => '';

  say(rank: Rank, make: () => string): void {
    const place = RANKS.indexOf(rank);
    if (this.#timer === undefined || place >= this.#rank) {
      this.#rank = place;
      this.#make = make;
    }
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.text = this.#make();
    }, QUIET_MS);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
