import type { Import, ImportedEvent } from '../../imports/import.js';
import { isIgnoredRow, type ApplyReport, type ReportedEvent } from './apply-report.js';
import type { ImportConflict } from './merge-imported.js';

/** What is said of each event of the file. */
export class CollectedReport {
  readonly deleted: ReportedEvent[] = [];
  readonly #new: ReportedEvent[] = [];
  readonly #updated: ReportedEvent[] = [];
  readonly #unchanged: ReportedEvent[] = [];
  readonly #conflicts: ImportConflict[] = [];
  readonly #undated: ReportedEvent[] = [];
  readonly #withoutSource: ReportedEvent[] = [];

  take(
    id: string,
    imported: ImportedEvent,
    { conflicts, isUpdated }: { conflicts: readonly ImportConflict[]; isUpdated: boolean },
  ): void {
    (isUpdated ? this.#updated : this.#unchanged).push({ event: id, title: imported.title });
    this.#conflicts.push(...conflicts);
    this.#lacks(id, imported);
  }

  takeNew(id: string, imported: ImportedEvent): void {
    this.#new.push({ event: id, title: imported.title });
    this.#lacks(id, imported);
  }

  asReport({ report }: Import, gone: readonly ReportedEvent[]): ApplyReport {
    const { rows, problems, unplaced, notes } = report;
    return {
      rows,
      new: this.#new,
      updated: this.#updated,
      unchanged: this.#unchanged,
      conflicts: this.#conflicts,
      gone,
      deleted: this.deleted,
      ignored: problems.filter(isIgnoredRow),
      problems: problems.filter((problem) => !isIgnoredRow(problem)),
      undated: this.#undated,
      withoutSource: this.#withoutSource,
      unplaced,
      notes,
    };
  }

  #lacks(event: string, { title, date, sources, quotes }: ImportedEvent): void {
    if (!date) this.#undated.push({ event, title });
    if (sources.length === 0 && quotes.every(({ url }) => url === undefined))
      this.#withoutSource.push({ event, title });
  }
}
