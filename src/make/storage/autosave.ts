/** How long a change may wait, from the first that is not saved: writing more often than this would only cost. */
const DELAY = 300;

/** How long after a failure it is tried again. */
const RETRY = 3000;

interface AutosaveTask {
  /** Whether there is anything to save. */
  readonly isNeeded: () => boolean;
  /** Saves what there is; resolves to whether that worked. */
  readonly save: () => Promise<boolean>;
}

/**
 * Saves soon after the first change that is not saved: the time does not begin again with each further one, so that a fast
 * typist is saved too. One saving is on its way at a time.
 */
export class Autosave {
  readonly #task: AutosaveTask;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isSaving = false;

  constructor(task: AutosaveTask) {
    this.#task = task;
  }

  /** Notes a change. */
  change(): void {
    if (this.#timer === undefined && !this.#isSaving) this.#wait(DELAY);
  }

  /** Tries at once. */
  retry(): void {
    this.stop();
    if (!this.#isSaving) void this.#run();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #wait(time: number): void {
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      void this.#run();
    }, time);
  }

  async #run(): Promise<void> {
    if (!this.#task.isNeeded()) return;
    this.#isSaving = true;
    const isSaved = await this.#task.save();
    this.#isSaving = false;
    // What was changed meanwhile waits as long as any change.
    if (this.#task.isNeeded() && this.#timer === undefined) this.#wait(isSaved ? DELAY : RETRY);
  }
}
