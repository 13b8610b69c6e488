import type { TypedTexts } from '../../lib/editing/project.js';

/** What is asked about a new date of an event: the event, the date, and what it is known from. */
export const ASKED = {
  form: 'asked ',
  event: 'asked event',
  date: 'asked date',
  reason: 'asked reason',
} as const;

/** What stands in fields and is no part of the project or the form yet, by the name of the field. It is kept with the work. */
export class TypedFields {
  #texts: TypedTexts = $state.raw({});

  /** All of it; nothing where no field has any. */
  get all(): TypedTexts | undefined {
    return Object.keys(this.#texts).length > 0 ? this.#texts : undefined;
  }

  of(field: string): string | undefined {
    return this.#texts[field];
  }

  /** Notes what stands in a field; nothing once it is taken or left. */
  set(field: string, text: string | undefined): void {
    if (this.#texts[field] === text) return;
    const { [field]: _, ...others } = this.#texts;
    this.#texts = text === undefined ? others : { ...others, [field]: text };
  }

  /** Returns whether anything stands in fields whose names begin so. */
  has(form: string): boolean {
    return Object.keys(this.#texts).some((field) => field.startsWith(form));
  }

  /** The event for which something was typed last beside its form: its title, its id, or what its new date is known from. */
  get event(): string | undefined {
    const last = Object.keys(this.#texts).findLast((field) => /^(?:name|id|asked) /.test(field)) ?? '';
    return last.startsWith(ASKED.form) ? this.#texts[ASKED.event] : last.slice(last.indexOf(' ') + 1);
  }

  restore(texts: TypedTexts = {}): void {
    this.#texts = texts;
  }

  /** Leaves what stands in the fields of a form, whose names begin so. */
  leave(form: string): void {
    for (const field of Object.keys(this.#texts)) if (field.startsWith(form)) this.set(field, undefined);
  }
}
