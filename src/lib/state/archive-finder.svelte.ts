import { findRows, NO_CHOICE, type FoundRows, type RowChoice } from '../find/rows.js';
import type { ArchiveClient } from './archive-client.js';
import type { ArchiveView } from './archive.svelte.js';

/** A pause in typing so long, in ms, asks for a search. */
const PAUSE_MS = 120;

/** Who searches, beside the page. */
export type SearchClient = Pick<ArchiveClient, 'search'>;

/** What of a file of events is looked for: a search and choices, and what they leave. It tells the view. */
export class ArchiveFinder {
  readonly #view: ArchiveView;
  readonly #source: SearchClient;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts searches: an answer to any but the newest is late. */
  #newest = 0;
  #shows = 0;
  #hits: Uint32Array | undefined;
  #query: string = $state('');
  #choice: RowChoice = $state.raw(NO_CHOICE);
  #found: FoundRows = $state.raw() as unknown as FoundRows;
  isSearching: boolean = $state(false);

  constructor(view: ArchiveView, source: SearchClient) {
    this.#view = view;
    this.#source = source;
    this.#found = findRows(view.archive, undefined, NO_CHOICE);
  }

  get query(): string {
    return this.#query;
  }

  get choice(): RowChoice {
    return this.#choice;
  }

  get found(): FoundRows {
    return this.#found;
  }

  get isNarrowed(): boolean {
    return this.#query.trim() !== '' || this.#choice.lanes.size > 0 || this.#choice.sources.size > 0;
  }

  /** Searches once the reader pauses. */
  type(text: string): void {
    this.#query = text;
    clearTimeout(this.#timer);
    this.#newest += 1;
    const wanted = text.trim();
    this.isSearching = wanted !== '';
    if (wanted === '') this.#narrow(undefined, this.#choice);
    else this.#timer = setTimeout(() => void this.#ask(wanted, this.#newest), PAUSE_MS);
  }

  async #ask(text: string, asked: number): Promise<void> {
    const hits = await this.#source.search(text);
    if (asked !== this.#newest) return;
    this.isSearching = false;
    this.#narrow(hits, this.#choice);
  }

  /** Lets a value through as well, or no longer. */
  toggle(facet: keyof RowChoice, value: number): void {
    const values = new Set(this.#choice[facet]);
    if (!values.delete(value)) values.add(value);
    this.#narrow(this.#hits, { ...this.#choice, [facet]: values });
  }

  /** Lets through only these values of a facet. */
  only(facet: keyof RowChoice, value: number): void {
    this.#narrow(this.#hits, { ...this.#choice, [facet]: new Set([value]) });
  }

  clear(): void {
    this.#query = '';
    this.isSearching = false;
    this.stop();
    this.#narrow(undefined, NO_CHOICE);
  }

  /** An answer that is still to come is not waited for. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#newest += 1;
  }

  #narrow(hits: Uint32Array | undefined, choice: RowChoice): void {
    this.#hits = hits;
    this.#choice = choice;
    this.#found = findRows(this.#view.archive, hits, choice);
    void this.#show(this.#found.rows);
  }

  /** Shows what is left once the axis has it; meanwhile what was shown before. */
  async #show(rows: Uint32Array | undefined): Promise<void> {
    this.#shows += 1;
    const asked = this.#shows;
    await this.#view.ask('show', rows);
    if (asked === this.#shows) this.#view.setShown(rows);
  }
}
