import type { ArchiveWords, ReadSoFar } from '../words/archive.js';
import { ArchiveFinder } from './archive-finder.svelte.js';
import { openArchive, type ArchiveSource, type Done, type Opened, type Problem } from './archive-source.js';
import { ArchiveView } from './archive.svelte.js';

/** A file of events from the moment it is chosen until it is closed. One at a time; all of it goes at the end. */
export class ArchiveOpening {
  readonly #words: ArchiveWords;
  #source: ArchiveSource | undefined;
  /** Tells this file from one before it, whose last words may come late. */
  #number = 0;
  /** What the file is called; empty when there is none. */
  name: string = $state('');
  so: ReadSoFar | undefined = $state.raw();
  isReading: boolean = $state(false);
  isCancelled: boolean = $state(false);
  problem: Problem | undefined = $state.raw();
  view: ArchiveView | undefined = $state.raw();
  /** Once all is read. */
  done: Done | undefined = $state.raw();
  finder: ArchiveFinder | undefined = $state.raw();

  constructor(words: ArchiveWords) {
    this.#words = words;
  }

  /** Reads a file, or what is at an address; what was open before is closed. */
  open(input: Blob | string, name: string): void {
    this.close();
    const number = this.#number;
    this.name = name;
    this.isReading = true;
    const ifNow =
      <T>(then: (told: T) => void) =>
      (told: T): void => {
        if (number === this.#number) then(told);
      };
    this.#source = openArchive(input, {
      onprogress: ifNow((so) => (this.so = so)),
      onfirst: ifNow((opened) => this.#show(opened)),
      ondone: ifNow((done) => this.#finish(done)),
      onproblem: ifNow((problem) => this.#fail(problem)),
    });
  }

  #show(opened: Opened): void {
    if (this.view) this.view.replace(opened);
    else this.view = new ArchiveView(opened, this.#words.dense);
  }

  #finish(done: Done): void {
    this.#show(done);
    this.isReading = false;
    this.problem = done.problem;
    this.done = done;
    const source = this.#source;
    if (this.view && source) this.finder = new ArchiveFinder(this.view, (text) => source.search(text));
  }

  #fail(problem: Problem): void {
    this.#drop();
    this.problem = problem;
  }

  /** Stops reading and gives back what was read. */
  cancel(): void {
    this.#source?.cancel();
    this.#drop();
    this.name = '';
    this.isCancelled = true;
  }

  /** Nothing of the file stays. */
  close(): void {
    this.#drop();
    this.name = '';
    this.problem = undefined;
    this.isCancelled = false;
  }

  #drop(): void {
    this.#number += 1;
    this.finder?.stop();
    this.#source?.close();
    this.#source = undefined;
    this.isReading = false;
    this.so = this.view = this.done = this.finder = undefined;
  }
}
