import { isSameValue, namesIn, valueOf } from '../merge/conflict.js';
import { withFields } from '../merge/merge-items.js';
import type { EditedEvent } from '../project.js';
import type { ImportedValues } from './import-record.js';
import { isSameDate, saidBy } from './imported-values.js';

/** A field of an event that was edited, and that the file has otherwise than when it was imported. It stays as edited. */
export interface ImportConflict {
  /** The id of the event. */
  readonly event: string;
  readonly field: string;
  /** Undefined where it was taken out. */
  readonly edited: unknown;
  /** Undefined where the file has it no longer. */
  readonly imported: unknown;
}

export interface MergedImport {
  readonly event: EditedEvent;
  /** What the next import is compared with: of a field in conflict, still what was imported before. */
  readonly base: ImportedValues;
  readonly conflicts: readonly ImportConflict[];
  /** The file changed a field, and the event has it now. */
  readonly isUpdated: boolean;
}

/** Merges what a file says of an event now with what it said before (`base`) and with what was edited since. */
export function mergeImported(event: EditedEvent, base: ImportedValues, now: ImportedValues): MergedImport {
  const taken = new Map<string, unknown>();
  const conflicts: ImportConflict[] = [];
  const next = new Map<string, unknown>();
  let isUpdated = false;
  for (const field of namesIn(base, now)) {
    const [was, edited, imported] = [base, event, now].map((side) => saidBy(field, valueOf(side, field)));
    const isSame = field === 'date' ? isSameDate(base.date, now.date) : isSameValue(was, imported);
    const isEdited = !isSameValue(was, edited);
    const isQuoted = field === 'date' && (event.evidence ?? []).length > 0;
    next.set(field, imported);
    if (isSame) {
      // Its row may be another one now, and the reason of its date says which.
      if (!isEdited && !isQuoted && !isSameValue(was, imported)) taken.set(field, imported);
      else next.set(field, was);
    } else if (isSameValue(edited, imported)) continue;
    else if (!isEdited && !isQuoted) {
      taken.set(field, imported);
      isUpdated = true;
    } else {
      conflicts.push({ event: event.id, field, edited, imported });
      next.set(field, was);
    }
  }
  return {
    event: taken.size > 0 ? withFields(event, taken) : event,
    base: withFields(now, next),
    conflicts,
    isUpdated,
  };
}
