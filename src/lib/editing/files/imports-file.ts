import * as v from 'valibot';
import type { Issue } from '../../model/issue.js';
import { IMPORT_FORMATS } from '../../imports/import.js';
import { isFields } from '../../project/written.js';
import type { ImportRecord } from '../imports/import-record.js';

/** The file of what was imported from other programs. */
export const IMPORTS_FILE = 'imports.json';

const VERSION = 1;

const text = v.string();
const source = v.object({
  url: v.exactOptional(text),
  title: v.exactOptional(text),
  published: v.exactOptional(text),
});
const quote = v.object({
  text,
  url: v.exactOptional(text),
  prefix: v.exactOptional(text),
  suffix: v.exactOptional(text),
});
const date = v.object({
  edtf: text,
  asWritten: v.array(text),
  basis: v.picklist(['stated', 'relative', 'inferred']),
  reason: v.exactOptional(text),
});
const values = v.object({
  title: text,
  summary: v.exactOptional(text),
  date: v.exactOptional(date),
  lane: v.exactOptional(text),
  actors: v.exactOptional(v.array(text)),
  tags: v.exactOptional(v.array(text)),
  importance: v.exactOptional(v.number()),
  kind: v.exactOptional(v.picklist(['event', 'statement'])),
  attribution: v.exactOptional(text),
});
const texts = mapOf(text);
const state = v.object({
  key: text,
  row: v.number(),
  values,
  sources: v.array(source),
  quotes: v.array(quote),
  fields: texts,
});
const record = v.object({
  id: text,
  file: text,
  format: v.picklist(IMPORT_FORMATS),
  sha256: v.pipe(text, v.regex(/^[0-9a-f]{64}$/)),
  lanes: texts,
  events: mapOf(state),
});

/** As `v.record`, which leaves out names such as “constructor”: an event may have one. */
function mapOf<T>(
  schema: v.GenericSchema<unknown, T>,
): v.GenericSchema<unknown, Readonly<Record<string, T>>> {
  return v.custom<Readonly<Record<string, T>>>(
    (value) => isFields(value) && Object.values(value).every((each) => v.is(schema, each)),
  );
}

/** Returns the text of imports.json: one block an event, in the order in which they were imported. */
export function writeImportsFile(imports: readonly ImportRecord[]): string {
  return `${JSON.stringify({ version: VERSION, imports }, undefined, 1)}\n`;
}

export interface ReadImportsFile {
  readonly imports: readonly ImportRecord[];
  readonly issues: readonly Issue[];
  /** The version that wrote it, where that is newer than this one. */
  readonly newer?: number;
}

/** Returns the records of such a text that can be read, and what is wrong with the others. */
export function readImportsFile(written: string): ReadImportsFile {
  let data: unknown;
  try {
    data = JSON.parse(written);
  } catch {
    return { imports: [], issues: [damaged('no JSON')] };
  }
  const version = isFields(data) ? data['version'] : undefined;
  if (typeof version === 'number' && version > VERSION)
    return { imports: [], issues: [newerVersion(version)], newer: version };
  const list = isFields(data) && version === VERSION ? data['imports'] : undefined;
  if (!Array.isArray(list)) return { imports: [], issues: [damaged('no list of imports')] };
  const imports = (list as readonly unknown[]).filter((each): each is ImportRecord => v.is(record, each));
  const isWhole = imports.length === list.length;
  return {
    imports,
    issues: isWhole ? [] : [damaged(`${list.length - imports.length} damaged of ${list.length}`)],
  };
}

function damaged(found: string): Issue {
  return {
    severity: 'warning',
    path: '',
    what: 'what was imported from other files is damaged, and their sources and rows are not known',
    found,
    fix: 'go on: all events are in their own file; importing a file again makes new ones of its rows',
  };
}

function newerVersion(version: number): Issue {
  return {
    severity: 'warning',
    path: '',
    what: 'what was imported from other files was saved by a newer version, and is not known to this one',
    found: `version ${version}; ${VERSION} is the newest that is known`,
    fix: 'open the project with that version',
  };
}
