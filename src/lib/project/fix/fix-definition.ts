import type { Source } from '../../model/timeline.js';
import type { DataForm } from '../forms.js';
import { readDefinition } from '../read-definition.js';
import { csvSplices } from './edit-csv.js';
import { spliced, type Edit, type Splice } from './edit.js';
import { treeSplices } from './edit-tree.js';
import { findEdits } from './find-edits.js';

/** One value that was written. */
export interface Fix extends Edit {
  /** Its line in the text as it was when it was written. */
  readonly line: number;
}

export interface Fixed {
  readonly text: string;
  readonly fixes: readonly Fix[];
}

/** A date waits for its quote, and a quote for its source; more rounds than this have nothing to wait for. */
const MAX_ROUNDS = 5;

/**
 * Writes into the text of a definition what follows from its documents. What is written there already stays, sign for sign;
 * to do it again changes nothing.
 */
export function fixDefinition(text: string, form: DataForm, sources: readonly Source[]): Fixed {
  let now = text;
  const fixes: Fix[] = [];
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const { definition } = readDefinition(now, form);
    if (!definition) break;
    const edits = findEdits(definition.data, sources);
    const { text: next, written } = writeEdits(now, form, edits);
    if (written.length === 0) break;
    fixes.push(...written.map((edit) => ({ ...edit, line: definition.positionOf(placeKeys(edit)).line })));
    now = next;
  }
  return { text: now, fixes };
}

/** Returns the keys of what a new field is written behind. */
function placeKeys({ keys, before }: Edit): Edit['keys'] {
  const isBehindQuote = before === undefined && ['source', 'paragraph'].includes(String(keys.at(-1)));
  return isBehindQuote ? [...keys.slice(0, -1), 'quote'] : keys;
}

/** Writes edits, and leaves out those that the text would then not say. */
function writeEdits(
  text: string,
  form: DataForm,
  edits: readonly Edit[],
): { readonly text: string; readonly written: readonly Edit[] } {
  if (edits.length === 0) return { text, written: [] };
  const all = attempt(text, form, edits);
  if (all !== undefined) return { text: all, written: edits };
  let now = text;
  const written: Edit[] = [];
  for (const edit of edits) {
    const next = attempt(now, form, [edit]);
    if (next === undefined) continue;
    now = next;
    written.push(edit);
  }
  return { text: now, written };
}

/** Returns the text with all these edits; undefined where it could not be read as the data that is meant. */
function attempt(text: string, form: DataForm, edits: readonly Edit[]): string | undefined {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const plain = text.slice(mark.length);
  const splices = form === 'csv' ? csvSplices(plain, edits) : treeSplices(plain, form, edits);
  if (splices.length === 0 || splices.some((splice) => splice === undefined)) return undefined;
  const next = spliced(plain, splices as readonly Splice[]);
  const { definition: before } = readDefinition(plain, form);
  const { definition: after } = readDefinition(next, form);
  const isMeant = after && isSame(after.data, edits.reduce(withEdit, before?.data));
  return isMeant && next !== plain ? mark + next : undefined;
}

/** Returns data with an edit in it, as the text that has it is read. */
function withEdit(data: unknown, { keys, value }: Edit): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) return value;
  const inner = { keys: rest, value, before: undefined, path: '' };
  if (typeof key === 'number' && Array.isArray(data))
    return data.map((each: unknown, index) => (index === key ? withEdit(each, inner) : each));
  const fields = (typeof data === 'object' && data !== null ? data : {}) as Readonly<Record<string, unknown>>;
  return { ...fields, [key]: withEdit(fields[key], inner) };
}

function isSame(one: unknown, two: unknown): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(two));
}

/** A new field may be anywhere among the others. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([name, each]) => [name, sorted(each)] as const);
  return Object.fromEntries(fields.sort(([a], [b]) => (a < b ? -1 : 1)));
}
