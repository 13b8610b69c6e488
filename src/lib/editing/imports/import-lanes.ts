import { fileId } from '../../model/slug.js';
import type { Lane } from '../../model/timeline.js';
import type { EditedProject } from '../project.js';

/** Finds the lane of each title that a file gives, and makes those that are used. */
export class ImportLanes {
  readonly #lanes: readonly Lane[];
  /** Ids by the titles of the file. */
  readonly #ids: Map<string, string>;
  readonly #taken: Set<string>;

  /** @param known the ids that were given at the last import of the file, by title */
  constructor(lanes: readonly Lane[], known: Readonly<Record<string, string>> = {}) {
    this.#lanes = lanes;
    this.#ids = new Map(Object.entries(known));
    this.#taken = new Set([...lanes.map(({ id }) => id), ...this.#ids.values()]);
  }

  /** Returns the id of the lane that a title has; it need not be there yet. */
  idOf(title: string | undefined): string | undefined {
    const wanted = title?.trim() ?? '';
    if (wanted === '') return undefined;
    const known = this.#ids.get(wanted) ?? this.#lanes.find((lane) => lane.title === wanted)?.id;
    const id = known ?? this.#newId(wanted);
    this.#ids.set(wanted, id);
    return id;
  }

  /** Returns the ids by title, for the record. */
  get ids(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.#ids);
  }

  #newId(title: string): string {
    const base = fileId(title, 'lane', 'lane');
    let id = base;
    for (let number = 2; this.#taken.has(id); number += 1) id = `${base.slice(0, 90)}-${number}`;
    this.#taken.add(id);
    return id;
  }
}

/** Returns the project with the lanes of an import that its events are in and that are not there. */
export function withUsedLanes(project: EditedProject, ids: Readonly<Record<string, string>>): EditedProject {
  const there = new Set(project.lanes.map(({ id }) => id));
  const used = new Set(project.events.map(({ lane }) => lane));
  const missing = Object.entries(ids).flatMap(([title, id]): Lane[] => {
    if (there.has(id) || !used.has(id)) return [];
    there.add(id);
    return [{ id, title }];
  });
  return missing.length === 0 ? project : { ...project, lanes: [...project.lanes, ...missing] };
}
