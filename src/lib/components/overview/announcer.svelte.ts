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
  /** What more can be done with the selected event. */
  hint = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #rank = 0;
  #make = (): string | Promise<string> => '';

  say(rank: Rank, make: () => string | Promise<string>): void {
    const place = RANKS.indexOf(rank);
    if (this.#timer === undefined || place >= this.#rank) {
      this.#rank = place;
      this.#make = make;
    }
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      const made = this.#make();
      if (typeof made === 'string') this.text = made;
      else void this.#sayLater(made);
    }, QUIET_MS);
  }

  /** What a worker has to count first is said unless something else came meanwhile. */
  async #sayLater(made: Promise<string>): Promise<void> {
    const make = this.#make;
    const text = await made;
    if (this.#timer === undefined && make === this.#make) this.text = text;
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#make = () => '';
  }
}
