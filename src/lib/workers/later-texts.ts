import type { Problem, TextsToCome } from '../tables/index.js';
import { TableFault } from '../tables/index.js';
import { copyOfBlock, lateBlockOf, TEXTS_READ, type LateBlock, type TextsRead } from '../model/archive.js';
import type { TextsNews } from './messages.js';
import { turnAfter } from './turn.js';

/** How long others may wait for their turn, in milliseconds: a frame of a gesture is among them. */
const TURN_MS = 8;

export interface LaterOptions {
  readonly part: number;
  readonly post: (news: TextsNews, buffers: readonly ArrayBuffer[]) => void;
  /** Returns a record that is in view: what is nearest to it is read first. */
  readonly inView: () => number;
  /** Called when titles came that may be in view. */
  readonly ontitles: () => void;
  /** Waited for before what nobody asked for is read. */
  readonly idle: () => Promise<void>;
}

interface Job {
  readonly at: number;
  readonly has: TextsRead;
}

/**
 * Reads the texts of a file whose marks are drawn: what is asked for, then all titles, those in view first, and the rest
 * when nobody wants anything else. What cannot be read is reported once, and the rest is read.
 */
export class LaterTexts {
  readonly #later: TextsToCome;
  readonly #options: LaterOptions;
  readonly #wanted = new Set<number>();
  readonly #pause = turnAfter(TURN_MS);
  readonly #waiting: (() => void)[] = [];
  #wantsAll = false;
  #isRunning = false;
  /** Ends the wait for a time at which nobody wants anything. */
  #wake: (() => void) | undefined;
  /** The number of faults that were reported. */
  #reported: number;
  #hasProblem = false;

  constructor(later: TextsToCome, options: LaterOptions) {
    this.#later = later;
    this.#options = options;
    this.#reported = later.faults().count;
  }

  /** Reads all texts of a record before others, or those of all records as fast as it goes. */
  want(record: number | 'all'): void {
    if (record === 'all') this.#wantsAll = true;
    else {
      const at = lateBlockOf(this.#later.texts, record);
      if (at !== undefined) this.#wanted.add(at);
    }
    this.#wake?.();
    void this.run();
  }

  /** Waits until all texts are there, as far as they can be read. */
  async all(): Promise<void> {
    if (this.#blocks.every(isWhole)) return;
    const waited = new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.want('all');
    await waited;
  }

  /** Reads until nothing is left; never rejects. */
  async run(): Promise<void> {
    if (this.#isRunning) return;
    this.#isRunning = true;
    for (let job = this.#next(); job; job = this.#next()) {
      const isAsked = this.#wantsAll || this.#wanted.has(job.at) || job.has === TEXTS_READ.titles;
      if (!isAsked) {
        await Promise.race([this.#options.idle(), new Promise<void>((resolve) => (this.#wake = resolve))]);
        // Something may be wanted by now.
        job = this.#next();
        if (!job) break;
      }
      await this.#read(job);
      await this.#pause();
    }
    this.#isRunning = false;
    for (const resolve of this.#waiting.splice(0)) resolve();
  }

  get #blocks(): LateBlock[] {
    return this.#later.texts.late?.blocks ?? [];
  }

  #next(): Job | undefined {
    const blocks = this.#blocks;
    for (const at of this.#wanted) if (blocks[at] && !isWhole(blocks[at])) return { at, has: TEXTS_READ.all };
    const untitled = this.#wantsAll ? -1 : this.#nearest(({ has }) => has < TEXTS_READ.titles);
    if (untitled >= 0) return { at: untitled, has: TEXTS_READ.titles };
    const at = this.#nearest((block) => !isWhole(block));
    return at < 0 ? undefined : { at, has: TEXTS_READ.all };
  }

  /** Returns the block of a kind that is nearest to what is in view; -1 for none. */
  #nearest(isMeant: (block: LateBlock) => boolean): number {
    const middle = lateBlockOf(this.#later.texts, this.#options.inView()) ?? 0;
    let best = -1;
    this.#blocks.forEach((block, at) => {
      if (isMeant(block) && (best < 0 || Math.abs(at - middle) < Math.abs(best - middle))) best = at;
    });
    return best;
  }

  async #read({ at, has }: Job): Promise<void> {
    const before = this.#blocks[at];
    let problem: Problem | undefined;
    try {
      await this.#later.read(at, has, this.#pause);
    } catch (error) {
      problem = problemOf(error);
      this.#giveUp(at, problem);
    }
    this.#tell(at, problem);
    if (before && before.has < TEXTS_READ.titles) this.#options.ontitles();
  }

  /** Takes a block as it is: nothing more comes of it, or of any where it is not the file that is at fault. */
  #giveUp(failed: number, problem: Problem): void {
    this.#blocks.forEach((block, at) => {
      if (at !== failed && (isWhole(block) || problem.kind === 'parquet')) return;
      this.#blocks[at] = { ...block, has: TEXTS_READ.all };
      if (at !== failed) this.#tell(at);
    });
  }

  #tell(at: number, problem?: Problem): void {
    const block = this.#blocks[at];
    if (!block) return;
    const copy = copyOfBlock(block);
    const faults = this.#later.faults();
    const isNew = faults.count > this.#reported;
    this.#reported = faults.count;
    this.#options.post(
      {
        ...{ part: this.#options.part, at, block: copy },
        ...(isNew ? { faults } : {}),
        ...(problem && !this.#hasProblem ? { problem } : {}),
      },
      [copy.bytes.buffer as ArrayBuffer, copy.offsets.buffer as ArrayBuffer],
    );
    this.#hasProblem ||= problem !== undefined;
  }
}

function isWhole({ has }: LateBlock): boolean {
  return has === TEXTS_READ.all;
}

function problemOf(error: unknown): Problem {
  if (error instanceof TableFault) return error.problem;
  return error instanceof RangeError
    ? { kind: 'memory' }
    : { kind: 'parquet', detail: error instanceof Error ? error.message.slice(0, 200) : String(error) };
}
