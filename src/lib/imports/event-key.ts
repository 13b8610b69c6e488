import { slugOf } from '../model/slug.js';

/** Gives each event of a file its key: its own id, or its title as a slug, numbered where that was given before. */
export class EventKeys {
  readonly #given = new Set<string>();
  /** The number that comes next, by what is numbered. */
  readonly #numbers = new Map<string, number>();

  /** @param own the id that the file gives it */
  keyOf(own: string | undefined, title: string): string {
    const wanted = own?.trim() || slugOf(title, 'event');
    let key = wanted;
    let number = this.#numbers.get(wanted) ?? 2;
    for (; this.#given.has(key); number += 1) key = `${wanted}-${number}`;
    this.#numbers.set(wanted, number);
    this.#given.add(key);
    return key;
  }
}
