import type { FacetColumn } from '../find/facets.js';
import type { Viewport } from '../layout/viewport.js';
import { OTHER_SOURCE, placeOfRecord, type ListedArchive } from '../model/archive.js';
import { knownTime } from '../model/rows.js';
import type { Lane } from '../model/timeline.js';
import type { DateMessages } from '../messages/types/dates.js';
import { dateOf, drawnTimeOf, OTHER_VALUE, sourceOf, textAt, titleAt } from './archive-texts.js';
import type { EventStore } from './event-store.js';

/** The events of a large table by row: texts are read from their bytes when they are asked for. */
export class ArchiveStore implements EventStore {
  readonly archive: ListedArchive;
  readonly #messages: DateMessages;
  #facets: readonly FacetColumn[] | undefined;

  constructor(archive: ListedArchive, messages: DateMessages) {
    this.archive = archive;
    this.#messages = messages;
  }

  get count(): number {
    return this.archive.table.count;
  }

  get language(): string | undefined {
    return this.archive.language;
  }

  get lanes(): readonly Lane[] {
    return this.archive.lanes;
  }

  /** The columns of the table itself. */
  get facets(): readonly FacetColumn[] {
    return (this.#facets ??= [
      {
        facet: 'lane',
        labels: this.archive.lanes.map(({ title }) => title),
        codes: this.archive.table.lane,
      },
      { facet: 'source', labels: sourceLabels(this.archive), codes: this.archive.source },
    ]);
  }

  idOf(row: number): string {
    return textAt(this.archive, row, 'id');
  }

  titleOf(row: number): string {
    return titleAt(this.archive, row);
  }

  dateOf(row: number): string {
    return dateOf(this.archive, row, this.#messages);
  }

  timeOf(row: number): Viewport | undefined {
    return knownTime(drawnTimeOf(this.archive, row));
  }

  laneOf(row: number): number {
    return this.archive.table.lane[row] ?? 0;
  }

  sourcesOf(row: number): readonly string[] {
    const source = sourceOf(this.archive, row);
    return source === '' ? [] : [source];
  }

  /** Returns the first row with this id: bytes are compared, since an index of ids would need a text for each. */
  findRow(id: string): number | undefined {
    const wanted = new TextEncoder().encode(id);
    const { count, event } = this.archive.table;
    if (wanted.length === 0) return undefined;
    for (let row = 0; row < count; row += 1) {
      const { bytes, from } = placeOfRecord(this.archive.texts, event[row] ?? 0);
      let at = 0;
      while (at < wanted.length && bytes[from + at] === wanted[at]) at += 1;
      // The id is a record's first text.
      if (at === wanted.length && this.idOf(row) === id) return row;
    }
    return undefined;
  }
}

/** By code, as `Archive.source` has it: without a source, then all sources, then the rest. */
function sourceLabels({ sources }: ListedArchive): string[] {
  const labels = ['', ...sources];
  if (labels.length === OTHER_SOURCE) labels[OTHER_SOURCE] = OTHER_VALUE;
  return labels;
}
