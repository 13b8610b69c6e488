import * as v from 'valibot';
import type { Field } from '../../lib/documents/metadata.js';
import type { EditedDocument } from '../../lib/editing/project.js';
import type { MakeShell } from '../../lib/messages/types/make/shell.js';
import { sourceFields } from '../../lib/model/schema.js';

/** Names of what can be wrong with a value. */
export type FieldFault = 'notDate' | 'notAddress' | 'notLanguage';

const FAULTS: Partial<Record<Field, FieldFault>> = {
  published: 'notDate',
  accessed: 'notDate',
  url: 'notAddress',
  language: 'notLanguage',
};

/** Returns what is wrong with the values of a field that a document says of itself, or undefined. None are as good as any. */
export function fieldFault(field: Field, values: readonly string[]): FieldFault | undefined {
  const fault = FAULTS[field];
  if (fault === undefined || field === 'authors') return undefined;
  return values.every((value) => v.is(sourceFields[field], value)) ? undefined : fault;
}

/** Returns why the file of a document cannot be written: its name, mostly, which a folder had that others wrote. */
export function unwritten({ id }: Pick<EditedDocument, 'id'>, error: unknown, { fields }: MakeShell): string {
  if (!v.is(sourceFields.id, id)) return `${fields.shortName}: ${id}. ${fields.shortNameWrong}`;
  return fields.unwritten(error instanceof Error ? error.message : String(error));
}
