import type { Import } from '../../imports/import.js';
import type { EditedEvent, EditedProject } from '../project.js';
import type { ReportedEvent } from './apply-report.js';
import type { ImportedState, ImportRecord } from './import-record.js';

/** An event that a file gave before. */
export interface KnownEvent {
  readonly id: string;
  readonly state: ImportedState;
  /** Undefined where it was deleted or merged into another one. */
  readonly event: EditedEvent | undefined;
}

/** The events that a file gave before, by their keys. */
export class KnownEvents {
  readonly #byKey = new Map<string, KnownEvent>();

  constructor(project: EditedProject, record: ImportRecord | undefined) {
    const events = new Map(project.events.map((event) => [event.id, event]));
    const aliases = new Map(
      project.events.flatMap((event) => (event.aliases ?? []).map((alias) => [alias, event] as const)),
    );
    const own = new Set(Object.keys(record?.events ?? {}));
    for (const [id, state] of Object.entries(record?.events ?? {})) {
      // Its files were edited by hand, and give it another id now; but one that has a record of its own is another event.
      const renamed = aliases.get(id);
      const event = events.get(id) ?? (renamed && !own.has(renamed.id) ? renamed : undefined);
      if (event || !this.#byKey.get(state.key)?.event) this.#byKey.set(state.key, { id, state, event });
    }
  }

  find(key: string): KnownEvent | undefined {
    return this.#byKey.get(key);
  }

  /** Returns the events of the project that the file has no longer. */
  goneFrom({ events }: Import): readonly ReportedEvent[] {
    const now = new Set(events.map(({ key }) => key));
    return [...this.#byKey].flatMap(([key, { event }]) =>
      event && !now.has(key) ? [{ event: event.id, title: event.title }] : [],
    );
  }
}
