import type { EventIdFault } from '../../lib/editing/event-id.js';
import type { EventForm } from '../../lib/editing/project.js';
import type { ReadTyped } from './form-dates.js';

/** What keeps a form from being saved, by its field. */
export interface FormFaults {
  readonly name?: true;
  /** No date is typed where one is to be, or it is not read, or the quotes contradict it and it was not taken. */
  readonly date?: 'empty' | 'unread' | 'notTaken';
  readonly reason?: true;
  /** Words of the date that stand in no quoted paragraph. */
  readonly words?: readonly string[];
  readonly importance?: true;
  readonly id?: EventIdFault;
}

/** What the project and its documents say of a form. */
interface FormContext {
  readonly unquoted: readonly string[];
  readonly idFault: EventIdFault | undefined;
}

/** Returns what keeps a form from being saved. A date that is missing does not: the event is a draft. */
export function findFormFaults(
  form: EventForm,
  typed: ReadTyped | undefined,
  { unquoted, idFault }: FormContext,
): FormFaults {
  const { title, date, importance } = form;
  const isRead = !typed || typed.typed.ok;
  const isAsked = !date && typed?.judgement.kind === 'contradicts';
  return {
    ...(title.trim() === '' ? { name: true } : {}),
    ...(isRead
      ? isAsked
        ? { date: 'notTaken' }
        : {}
      : { date: form.typedDate?.trim() ? 'unread' : 'empty' }),
    ...(date && date.basis !== 'stated' && !date.reason ? { reason: true } : {}),
    ...(unquoted.length > 0 ? { words: unquoted } : {}),
    ...(Number.isInteger(importance) && importance >= 0 && importance <= 100 ? {} : { importance: true }),
    ...(idFault ? { id: idFault } : {}),
  };
}
