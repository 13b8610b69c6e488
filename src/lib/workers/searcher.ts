import { searchArchive } from '../find/archive-search.js';
import { foldArchive, type FoldedArchive } from '../find/folded-archive.js';
import type { Archive } from '../model/archive.js';
import { nextTurn } from './turn.js';

/** Milliseconds that a search takes without a turn for others. */
const SLICE_MS = 25;

/** Searches the texts of one archive; a newer query ends an older one. */
export class Searcher {
  #archive: Archive | undefined;
  #folded: Promise<FoldedArchive> | undefined;
  #latest = 0;

  constructor(archive: Archive) {
    this.#archive = archive;
  }

  /** Rows that a query finds, ascending; undefined when a newer query came. */
  async search(text: string): Promise<Uint32Array | undefined> {
    const token = ++this.#latest;
    const folded = await (this.#folded ??= this.#fold());
    const steps = searchArchive(folded, text);
    let end = performance.now() + SLICE_MS;
    for (;;) {
      if (token !== this.#latest) return undefined;
      const step = steps.next();
      if (step.done) return step.value;
      if (performance.now() < end) continue;
      await nextTurn();
      end = performance.now() + SLICE_MS;
    }
  }

  async #fold(): Promise<FoldedArchive> {
    if (!this.#archive) throw new Error('an archive is folded once');
    const steps = foldArchive(this.#archive);
    // The texts themselves are not needed any more.
    this.#archive = undefined;
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) return step.value;
      await nextTurn();
    }
  }
}
