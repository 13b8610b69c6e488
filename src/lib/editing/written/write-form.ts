import type { DataForm } from '../../project/forms.js';
import { readDefinition } from '../../project/read-definition.js';
import { definitionOf } from '../definition.js';
import { isSameValue } from '../merge/conflict.js';
import type { EditedProject } from '../project.js';
import { LANES, patchDefinition } from './patch-definition.js';
import { writeCsv } from './write-csv.js';
import { writeYaml } from './write-yaml.js';

/** A definition, and what it is to be. */
export interface FormChange {
  readonly text: string;
  readonly form: DataForm;
  /** The project as `text` and its documents give it. */
  readonly before: EditedProject;
  readonly after: EditedProject;
  /** Returns the project that a text gives with the documents of `after`. */
  readonly read: (text: string) => EditedProject | undefined;
}

/**
 * Returns the text of a definition in its form with what was changed: the rest stays as its author wrote it, as short as it
 * is. An event that would be read as another one then is written with all its fields.
 */
export function writeForm({ text, form, before, after, read }: FormChange): string {
  if (text !== '' && isSameValue(definitionOf(before), definitionOf(after))) return text;
  let whole: ReadonlySet<string> = new Set();
  let written = text;
  for (let turn = 0; turn < 3; turn += 1) {
    written = write(text, form, { before, after, whole });
    const wrong = wrongParts(read(written), after);
    if (wrong.every((part) => whole.has(part))) return written;
    whole = new Set([...whole, ...wrong]);
  }
  return written;
}

/** Returns what is not read as it is to be: events by their ids, and `lanes`, which may follow from those of events. */
function wrongParts(found: EditedProject | undefined, after: EditedProject): readonly string[] {
  const events = new Map(found?.events.map((event) => [event.id, event]));
  const wrong = after.events.filter((event) => !isSameValue(shown(event), shown(events.get(event.id))));
  return [...wrong.map(({ id }) => id), ...(isSameValue(found?.lanes, after.lanes) ? [] : [LANES])];
}

function write(
  text: string,
  form: DataForm,
  change: Pick<FormChange, 'before' | 'after'> & { readonly whole: ReadonlySet<string> },
): string {
  if (form === 'csv') return writeCsv(text, change);
  const { definition } = readDefinition(text, form);
  const data = patchDefinition({ data: definition?.data, ...change });
  return form === 'yaml' ? writeYaml(text, data) : writeJson(text, data);
}

/** With the blanks that the text has. */
function writeJson(text: string, data: unknown): string {
  const indent = /\n([ \t]+)"/.exec(text)?.[1] ?? '  ';
  const written = JSON.stringify(data, undefined, indent);
  const isEnded = text === '' || /\n\s*$/.test(text);
  return `${written}${isEnded ? '\n' : ''}`.replaceAll('\n', text.includes('\r\n') ? '\r\n' : '\n');
}

/** An empty list says the same as none. */
function shown(event: object | undefined): unknown {
  const fields = Object.entries(event ?? {}).filter(
    ([name, value]) => name !== 'draft' && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(fields);
}
