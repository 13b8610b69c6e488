import type * as v from 'valibot';
import type { Issue } from './issue.js';
import { timelineSchema } from './schema.js';

/**
 * Faults of shape in words: what valibot finds in a timeline, told to someone who writes timelines and no
 * programs. “write ("supports" | "disputes") here” becomes `write "supports" or "disputes"`.
 */

/** How much of a faulty value is shown, in UTF-16 units. */
const MAX_FOUND = 200;

const SLUG = 'lower-case words joined by hyphens, such as clean-network';

/** The form of a field, where its name alone does not say it. */
const FORMS: Readonly<Record<string, string>> = {
  id: SLUG,
  aliases: SLUG,
  lane: SLUG,
  source: SLUG,
  language: 'a language tag, such as en',
  published: 'a date-time with its offset, such as 2020-09-08T22:25:42+08:00',
  url: 'an address that starts with https:// or http://',
  sha256: 'the hash of the kept text, 64 digits 0-9 a-f',
};

/** Valibot's names of types, with how a value of each is written. */
const TYPES: Readonly<Record<string, readonly [name: string, mend: string]>> = {
  string: ['text', 'write text between quotation marks'],
  number: ['a number', 'write a number, without quotation marks'],
  Array: ['a list', 'write a list between [ and ]'],
  Object: ['a group of fields', 'write its fields between { and }'],
};

type ShapeFault = v.BaseIssue<unknown>;
type Words = Pick<Issue, 'what' | 'found' | 'mend'>;

/** The Issues of one fault that `timelineSchema` found in `data`. */
export function shapeIssues(fault: ShapeFault, data: unknown): Issue[] {
  const keys = keysOf(fault);
  if (fault.type === 'strict_object' && fault.expected === 'never') return unknownFields(fault, keys, data);
  return [issueAt(keys, data, wordsOf(fault, keys))];
}

/** The steps to a fault: names of fields, indexes into lists. */
export function keysOf(fault: ShapeFault): unknown[] {
  return (fault.path ?? []).map((step) => step.key);
}

/** Valibot stops at the first unknown field of an object; all of them are told. */
function unknownFields(fault: ShapeFault, keys: readonly unknown[], data: unknown): Issue[] {
  const parent = keys.slice(0, -1);
  const known = fieldsAt(parent);
  const given = Object.keys((fault.path?.at(-1)?.input ?? {}) as object);
  return given
    .filter((name) => !known.includes(name))
    .map((name) =>
      issueAt([...parent, name], data, {
        what: `no such field: ${name}`,
        found: name,
        mend: `take it out, or use one of ${known.join(', ')}`,
      }),
    );
}

interface SchemaNode {
  readonly entries?: Readonly<Record<string, SchemaNode>>;
  readonly item?: SchemaNode;
  readonly wrapped?: SchemaNode;
}

/** Names of the fields that the schema has at `keys`. */
function fieldsAt(keys: readonly unknown[]): string[] {
  const at = keys.reduce<SchemaNode | undefined>((schema, key) => {
    const next = typeof key === 'number' ? schema?.item : schema?.entries?.[String(key)];
    return next?.wrapped ?? next;
  }, timelineSchema as SchemaNode);
  return Object.keys(at?.entries ?? {});
}

function wordsOf(fault: ShapeFault, keys: readonly unknown[]): Words {
  const name = nameOf(keys);
  const form = FORMS[String(keys.filter((key) => typeof key === 'string').at(-1))];
  const found = describe(fault.input);
  const type = fault.kind === 'schema' ? TYPES[fault.expected ?? ''] : undefined;
  if (type) return { what: `${name} should be ${type[0]}`, found, mend: type[1] };
  switch (fault.type) {
    case 'strict_object':
      return {
        what: `the field ${name} is missing`,
        found: 'nothing',
        mend: `add it${form ? `: ${form}` : ''}`,
      };
    case 'picklist':
    case 'literal':
      return {
        what: `${name} cannot have this value`,
        found,
        mend: `write ${choicesOf(fault.expected ?? '')}`,
      };
    case 'min_length':
      return emptyWords(name);
    case 'max_length':
      return {
        what: `${name} is too long`,
        found: `${fault.received} characters`,
        mend: `write ${String(fault.expected).replace('<=', 'at most ')} characters`,
      };
    case 'integer':
      return { what: `${name} should be a whole number`, found, mend: 'write it without a fraction' };
    case 'min_value':
      return { what: `${name} is too small`, found, mend: 'count from 1' };
    default:
      return { what: `${name} is not well formed`, found, mend: `write ${form ?? 'another value'}` };
  }
}

function emptyWords(name: string): Words {
  const isEvidence = name === 'evidence';
  return {
    what: isEvidence ? 'the event has no evidence' : `${name} is empty`,
    found: isEvidence ? 'an empty list' : 'nothing',
    mend: isEvidence ? 'quote the passage that it stands on, or take the event out' : 'fill it in',
  };
}

/** `("a" | "b" | "c")` as `"a", "b" or "c"`. */
function choicesOf(expected: string): string {
  const choices = expected.replace(/^\(|\)$/g, '').split(' | ');
  const last = choices.pop() ?? '';
  return choices.length > 0 ? `${choices.join(', ')} or ${last}` : last;
}

function describe(input: unknown): string {
  if (input === undefined) return 'nothing';
  if (Array.isArray(input)) return input.length === 0 ? 'an empty list' : 'a list';
  if (typeof input === 'object' && input !== null) return 'a group of fields';
  return typeof input === 'string' ? JSON.stringify(input.slice(0, MAX_FOUND)) : String(input);
}

/** The field at fault as its author knows it: `title`, `actors[2]`. */
function nameOf(keys: readonly unknown[]): string {
  const last = keys.at(-1);
  if (last === undefined) return 'the timeline';
  return typeof last === 'number' ? `${String(keys.at(-2))}[${last}]` : String(last);
}

function issueAt(keys: readonly unknown[], data: unknown, words: Words): Issue {
  const [list, index] = keys;
  const id = idAt(data, list, index);
  return {
    severity: 'error',
    path: pathText(keys, id),
    ...words,
    ...(id !== undefined && list === 'events' ? { event: id } : {}),
    ...(id !== undefined && list === 'sources' ? { source: id } : {}),
  };
}

function idAt(data: unknown, list: unknown, index: unknown): string | undefined {
  const items = (data as Record<string, unknown> | null)?.[String(list)];
  const item: unknown = Array.isArray(items) && typeof index === 'number' ? items[index] : undefined;
  const id = item && typeof item === 'object' ? (item as { id?: unknown }).id : undefined;
  return typeof id === 'string' ? id : undefined;
}

/** Things with an id are named by it, since a number would have to be counted out. */
function pathText(keys: readonly unknown[], id: string | undefined): string {
  if (keys.length === 0) return 'timeline';
  return keys.reduce<string>((path, key, depth) => {
    if (depth === 1 && id) return `${path}["${id}"]`;
    return typeof key === 'number' ? `${path}[${key}]` : path ? `${path}.${String(key)}` : String(key);
  }, '');
}
