import { slugOf } from '../model/slug.js';

/** Gives each event of a file its key: its own id, or its title as a slug, numbered where that was given before. */
export class EventKeys {
  readonly #given = new Set<string>();

  /** @param own the id that the file gives it */
  keyOf(own: string | undefined, title: string): string {
    const wanted = own?.trim() || slugOf(title, 'event');
    let key = wanted;
    for (let number = 2; this.#given.has(key); number += 1) key = `${wanted}-${number}`;
    this.#given.add(key);
    return key;
  }
}
