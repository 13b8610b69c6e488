import type { DayOrder, Problem } from '../tables/index.js';
import type { Loaded, Opened, TextsNews } from '../workers/messages.js';
import type { ArchiveMessages, ReadSoFar } from '../messages/types/archive.js';
import { publishedData } from './published-data.js';
import { ArchiveFinder } from './archive-finder.svelte.js';
import { readSettings } from './archive-early.js';
import { openArchive, type ArchiveClient } from './archive-client.js';
import { ArchiveView } from './archive.svelte.js';

/** Problems after which the worker is there no more, and with it the axis and the search. */
const ENDS_WORKER: ReadonlySet<Problem['kind']> = new Set(['worker', 'part', 'stuck', 'given-up']);

/** A file of events from the moment it is chosen until it is closed. One at a time; all of it goes at the end. */
export class ArchiveOpening {
  readonly #messages: ArchiveMessages;
  readonly #language: string;
  #source: ArchiveClient | undefined;
  /** Tells this file from one before it, whose last words may come late. */
  #number = 0;
  #input: Blob | string | undefined;
  #allowsPrivate = false;
  /** What the file is called; empty when there is none. */
  name: string = $state('');
  so: ReadSoFar | undefined = $state.raw();
  isReading: boolean = $state(false);
  problem: Problem | undefined = $state.raw();
  view: ArchiveView | undefined = $state.raw();
  /** Which number of 8/9/2020 comes first, where the reader has said it. */
  order: DayOrder | undefined = $state();
  /** What was read of a file that has no row to show. */
  refused: Opened | undefined = $state.raw();
  /** Once all is read. */
  done: Opened | undefined = $state.raw();
  finder: ArchiveFinder | undefined = $state.raw();

  /** @param language of what is painted on the axis, as a BCP 47 tag */
  constructor(messages: ArchiveMessages, language: string) {
    this.#messages = messages;
    this.#language = language;
  }

  /**
   * Reads a file, or what is at an address; what was open before is closed.
   *
   * @param allowsPrivate the reader agreed that a host of the reader's own network is asked
   */
  open(input: Blob | string, name: string, order?: DayOrder, allowsPrivate = false): void {
    this.close();
    this.#input = input;
    this.#allowsPrivate = allowsPrivate;
    this.order = order;
    const number = this.#number;
    this.name = name;
    this.isReading = true;
    const ifNow =
      <T>(then: (value: T) => void) =>
      (value: T): void => {
        if (number === this.#number) then(value);
      };
    const read = (file: Blob | string): void => {
      this.#source = openArchive(
        file,
        {
          onprogress: ifNow((so) => (this.so = so)),
          onfirst: ifNow((first) => this.#show(first)),
          ondone: ifNow((done) => this.#finish(done)),
          ontexts: ifNow((news) => this.#tell(news)),
          onproblem: ifNow((problem) => this.#trouble(problem)),
        },
        { ...readSettings(this.#messages, this.#language, order), name, allowsPrivate },
      );
    };
    // A page that was published has its timeline in it; any other page is read as a file, and refused with a reason.
    if (typeof input === 'object' && /\.html?$/i.test(name))
      void publishedData(input).then(ifNow((data) => read(data ?? input)));
    else read(input);
  }

  /** Reads the same file again, with what the reader answered: the order of day and month, or leave to ask a private host. */
  reopen(order: DayOrder | undefined, allowsPrivate = this.#allowsPrivate): void {
    if (this.#input !== undefined) this.open(this.#input, this.name, order, allowsPrivate);
  }

  #show(loaded: Loaded): void {
    if (this.view) this.view.replace(loaded);
    else if (this.#source) this.view = new ArchiveView(loaded, this.#source, this.#messages);
  }

  #finish(done: Opened): void {
    if (done.problem && done.archive.table.count === 0) {
      this.#fail(done.problem);
      this.refused = done;
      return;
    }
    this.#show(done);
    this.isReading = false;
    this.problem = done.problem;
    this.done = done;
    const [source, number] = [this.#source, this.#number];
    // Counting what can be narrowed is a task of its own, after the events are drawn.
    setTimeout(() => {
      if (number === this.#number && this.view && source) this.finder = new ArchiveFinder(this.view, source);
    });
  }

  /** What ends reading comes with what was read; the worker's own end comes alone, and then nothing is kept. */
  #trouble(problem: Problem): void {
    if (!ENDS_WORKER.has(problem.kind)) return;
    if (this.done) this.problem = problem;
    else this.#fail(problem);
  }

  /** Texts came that were read after the marks, and with them what is wrong with them. */
  #tell({ part, at, block, faults, problem }: TextsNews): void {
    this.view?.putTexts(part, at, block);
    if (faults && this.done) this.done = { ...this.done, faults };
    if (problem) this.problem ??= problem;
  }

  #fail(problem: Problem): void {
    this.#drop();
    this.problem = problem;
  }

  /** Stops reading; what was read is shown. */
  cancel(): void {
    this.#source?.cancel();
  }

  /** Nothing of the file stays. */
  close(): void {
    this.#drop();
    this.name = '';
    this.order = this.#input = undefined;
    this.problem = this.refused = undefined;
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
