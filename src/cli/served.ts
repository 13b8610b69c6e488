import { createHash } from 'node:crypto';
import type { Answer } from './answer.js';
import { fingerprintOf } from './fingerprint.js';

/** An answer that is made once and sent to all who ask for it. */
export interface KeptAnswer extends Answer {
  readonly bytes: Uint8Array;
  readonly etag: string;
  readonly modified: number;
}

export interface ServedOptions<Read> {
  /** The file or folder. */
  readonly path: string;
  readonly read: () => Promise<Read>;
  /** Files elsewhere that were read for it. */
  readonly furtherOf: (read: Read) => readonly string[];
  readonly answer: (path: string, read: Read) => Promise<Answer>;
}

interface State<Read> {
  /** The files as they were. */
  print: string;
  modified: number;
  further: readonly string[];
  readonly read: Promise<Read>;
  readonly answers: Map<string, Promise<KeptAnswer>>;
}

/** How many answers are kept: the page, the formats, and a few addresses at which there is nothing. */
const MAX_ANSWERS = 50;

/**
 * Answers for a file or folder that may change: it is read and drawn once for each change, however many ask, and however
 * many of them leave.
 */
export class Served<Read> {
  readonly #options: ServedOptions<Read>;
  #state: State<Read> | undefined;

  constructor(options: ServedOptions<Read>) {
    this.#options = options;
  }

  async answer(path: string): Promise<KeptAnswer> {
    const state = this.#now();
    const kept = state.answers.get(path) ?? this.#make(path, state);
    if (state.answers.size < MAX_ANSWERS) state.answers.set(path, kept);
    return kept;
  }

  /** Returns what was read of the files as they are now. */
  #now(): State<Read> {
    const { path, read, furtherOf } = this.#options;
    const further = this.#state?.further ?? [];
    const { text, modified } = fingerprintOf(path, further);
    if (this.#state?.print === text) return this.#state;
    const state: State<Read> = { print: text, modified, further, read: read(), answers: new Map() };
    this.#state = state;
    void state.read.then(
      (found) => {
        state.further = furtherOf(found);
        const after = fingerprintOf(path, state.further);
        // A file that changed while it was read is read again for the next who asks.
        if (fingerprintOf(path, further).text === state.print) state.print = after.text;
        state.modified = after.modified;
      },
      () => {
        // What cannot be read is tried again for the next who asks.
        if (this.#state === state) this.#state = undefined;
      },
    );
    return state;
  }

  async #make(path: string, state: State<Read>): Promise<KeptAnswer> {
    const answer = await this.#options.answer(path, await state.read);
    const bytes = typeof answer.body === 'string' ? Buffer.from(answer.body) : answer.body;
    const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"`;
    return { ...answer, bytes, etag, modified: state.modified };
  }
}
