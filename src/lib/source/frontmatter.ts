import * as v from 'valibot';
import { isMap, isScalar, LineCounter, parseDocument, type Document, type YAMLError } from 'yaml';
import type { Issue } from '../model/issue.js';
import { page, sourceFields } from '../model/schema.js';

const linesOfPage = v.exactOptional(v.array(v.pipe(v.string(), v.minLength(1))));
/** By the number of the first paragraph that begins on it. Here, since a page that reads no front matter needs no records. */
const pages = v.exactOptional(v.record(v.pipe(v.string(), v.regex(/^[1-9]\d{0,5}$/)), page));
const fields = { ...sourceFields, boilerplate: linesOfPage, pages };
const frontMatterSchema = v.objectWithRest(fields, v.never());

export type Fields = v.InferOutput<v.StrictObjectSchema<typeof fields, undefined>>;

/** Says where in the file the front matter has a field: `straits-times.md:5:12`, line and column from 1. */
export type Locate = (...keys: readonly (string | number)[]) => string;

export interface FrontMatter {
  /** Absent when there is a fault. */
  readonly fields?: Fields;
  readonly locate: Locate;
  readonly issues: readonly Issue[];
}

/** Front matter is YAML; a document cut in two at its second `---`. Absent when there is none. */
export function splitDocument(text: string): { readonly yaml: string; readonly body: string } | undefined {
  const match = /^---\r?\n((?:[^\n]*\n)*?)---(?:\r?\n|$)/.exec(text);
  return match ? { yaml: match[1] ?? '', body: text.slice(match[0].length) } : undefined;
}

/** What helps to fix a field that is missing or ill-formed. */
const HINTS: Readonly<Record<string, string>> = {
  id: 'lower-case words joined by hyphens, such as straits-times',
  published: 'a year, a month, a day or a moment: 2020, 2020-09, 2020-09-08 or 2020-09-08T22:25:42+08:00',
  accessed: 'a day or a moment: 2026-03-02 or 2026-03-02T22:25:42+08:00',
  at: 'a day or a moment: 2026-03-02 or 2026-03-02T22:25:42+08:00',
  archived: 'a list, each with its url and at, the day it was made',
  doi: 'a DOI without an address before it, such as 10.1000/182',
  pages: 'the first paragraph of each page and its number: 1: 12',
  url: 'an address that starts with https:// or http://, without a name or a password before the host',
  language: 'a language tag, such as en',
  sha256: 'the hash of what follows the front matter, 64 digits 0-9 a-f',
  publish: 'full, excerpts or quotes',
};

/** How much of a faulty value is shown, in UTF-16 units. */
const MAX_FOUND = 200;

/** What valibot expects, in words. */
const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  Array: 'a list, one `- ` a line',
  Object: 'fields of its own, such as name',
};

/**
 * Reads the YAML of a document's front matter. Every value is text as it is there: no number, date or
 * hash is ever reinterpreted (YAML 1.2, failsafe schema). Returns all its faults, with line and column in `file`.
 */
export function readFrontMatter(yaml: string, file: string): FrontMatter {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { schema: 'failsafe', lineCounter: lines, prettyErrors: false });
  // The first line of the file is the `---` above.
  const pathOf = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${line + 1}:${Math.max(1, col)}`;
  };
  const locate: Locate = (...keys) => pathOf(offsetOf(document, keys));
  const lineOf = (fault: YAMLError) => lines.linePos(fault.pos[0]).line;
  const faults: YAMLError[] = [...document.errors, ...document.warnings];
  // One slip makes the parser stumble several times on its line: the first is the one to fix.
  const firsts = faults.filter(
    (fault, at) => faults.findIndex((each) => lineOf(each) === lineOf(fault)) === at,
  );
  const malformed = firsts.map((fault): Issue => ({
    severity: 'error',
    path: pathOf(fault.pos[0]),
    what: `the front matter is malformed YAML: ${lowerFirst(fault.message)}`,
    found: (yaml.split('\n')[lineOf(fault) - 1] ?? '').trim() || 'nothing',
    fix: 'put a text that has a colon, #, quotes or brackets between single quotes',
  }));
  if (malformed.length > 0) return { locate, issues: malformed };
  renameOldFields(document);
  const data = plainData(document);
  const result = v.safeParse(frontMatterSchema, data);
  if (result.success) return { fields: result.output, locate, issues: [] };
  return { locate, issues: result.issues.map((fault) => shapeIssue(fault, locate)) };
}

/** Names that fields had before, with those that they have now: documents that use them stay readable. */
const OLD_NAMES: Readonly<Record<string, string>> = { furniture: 'boilerplate' };

/** Gives fields their present names. Where a document has both, the old one stays, and is reported as unknown. */
function renameOldFields({ contents }: Document): void {
  if (!isMap(contents)) return;
  for (const { key } of contents.items) {
    const present = isScalar(key) ? OLD_NAMES[String(key.value)] : undefined;
    if (isScalar(key) && present !== undefined && !contents.has(present)) key.value = present;
  }
}

/** Returns the document as plain data, or why it has none: an alias without its anchor throws. */
function plainData(document: Document): unknown {
  try {
    return document.toJS();
  } catch (fault) {
    return fault instanceof Error ? fault.message : undefined;
  }
}

/** Returns where the value of the deepest of `keys` that exists begins. */
function offsetOf(document: Document, keys: readonly (string | number)[]): number {
  for (let depth = keys.length; depth > 0; depth--) {
    const node = document.getIn(keys.slice(0, depth), true) as { range?: readonly number[] } | undefined;
    if (node?.range?.[0] !== undefined) return node.range[0];
  }
  return 0;
}

function shapeIssue(fault: v.BaseIssue<unknown>, locate: Locate): Issue {
  const keys = (fault.path ?? []).map(({ key }) => key as string | number);
  const key = String(keys.at(-1) ?? '');
  const name = keys.reduce<string>(
    (path, step) => (typeof step === 'number' ? `${path}[${step}]` : path ? `${path}.${step}` : step),
    '',
  );
  const hint = HINTS[key] ?? HINTS[String(keys[0])];
  const issue = (what: string, found: string, fix: string): Issue => {
    return { severity: 'error', path: locate(...keys), what, found, fix };
  };
  if (keys.length === 0)
    return issue(
      'the front matter is no list of fields',
      describe(fault.input),
      'write one `key: value` a line',
    );
  if (fault.expected === 'never')
    return issue('no such field', name, `remove it, or use one of ${Object.keys(fields).join(', ')}`);
  if (fault.received === 'undefined')
    return issue(`${name} is missing`, 'nothing', `add it: ${hint ?? 'text'}`);
  if (fault.type === 'min_length')
    return issue(`${name} is empty`, 'nothing', 'fill it in, or leave the line out');
  const type = TYPES[fault.expected ?? ''];
  if (fault.kind === 'schema' && type)
    return issue(`${name} should be ${type}`, describe(fault.input), `write ${hint ?? type}`);
  return issue(
    `${name} is not well formed`,
    describe(fault.input),
    `write ${hint ?? 'less than 20,000 characters'}`,
  );
}

function describe(input: unknown): string {
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'string') return input.slice(0, MAX_FOUND) || 'nothing';
  return input === null || input === undefined ? 'nothing' : 'fields of its own';
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
