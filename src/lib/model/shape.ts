import type * as v from 'valibot';
import type { Issue } from './issue.js';

/**
 * Faults of shape in words: what valibot finds in a timeline, told to someone who writes timelines and no
 * programs. “write ("supports" | "disputes") here” becomes `write "supports" or "disputes"`.
 */

/** How much of a faulty value is shown, in UTF-16 units. */
const MAX_FOUND = 200;
/** An id that is longer is none, and is not what anything is named by. */
const MAX_ID = 100;

const SLUG = 'lower-case words joined by hyphens, such as clean-network';

const FETCHED = 'a day or a moment: 2026-03-02 or 2026-03-02T22:25:42+08:00';
const DOI = 'a DOI without an address before it, such as 10.1000/182';

/** The form of a field, where its name alone does not say it. */
const FORMS: Readonly<Record<string, string>> = {
  id: SLUG,
  aliases: SLUG,
  lane: SLUG,
  source: SLUG,
  language: 'a language tag, such as en',
  published: 'a year, a month, a day or a moment: 2020, 2020-09, 2020-09-08 or 2020-09-08T22:25:42+08:00',
  accessed: FETCHED,
  at: FETCHED,
  by: 'the name of who checked the event',
  on: 'a day of the calendar, such as 2026-05-03',
  doi: DOI,
  page: 'the number of the page, at most 20 characters, such as 12 or iv',
  url: 'an address that starts with https:// or http://, without a name or a password before the host',
  file: 'the name of a JPEG, PNG, WebP, AVIF or GIF file in media/, such as quay.jpg (an SVG can run scripts)',
  licenceUrl: 'an address that starts with https:// or http://',
  sha256: 'the hash of the archived text, 64 digits 0-9 a-f',
};

/** Valibot's names of types, with how a value of each is written. */
const TYPES: Readonly<Record<string, readonly [name: string, fix: string]>> = {
  string: ['text', 'write text between quotation marks'],
  number: ['a number', 'write a number, without quotation marks'],
  Array: ['a list', 'write a list between [ and ]'],
};

/** The steps to a field from the top: names of fields, indexes into lists. */
export type Keys = readonly (string | number)[];
type ShapeFault = v.BaseIssue<unknown>;
type Words = Pick<Issue, 'what' | 'found' | 'fix'>;

/** Returns the Issue of a fault at `keys` of `data`: of a value that valibot found fault with, or in words already. */
export function issueOf(keys: Keys, data: unknown, fault: ShapeFault | Words): Issue {
  return issueAt(keys, data, 'what' in fault ? fault : wordsOf(fault, keys));
}

/** Words of a field that is not there. */
export function missingWords(keys: Keys): Words {
  const form = formOf(keys);
  return {
    what: `the field ${nameOf(keys)} is missing`,
    found: 'nothing',
    fix: `add it${form ? `: ${form}` : ''}`,
  };
}

/** Words of what is no object, where its fields are wanted. */
export function noFieldsWords(keys: Keys, found: unknown): Words {
  return {
    what: `${nameOf(keys)} should be a group of fields`,
    found: describe(found),
    fix: 'write its fields between { and }',
  };
}

/** Words of a field that no schema has. */
export function unknownWords(name: string, known: readonly string[]): Words {
  return {
    what: `no such field: ${name}`,
    found: name,
    fix: `take it out, or use one of ${known.join(', ')}`,
  };
}

function formOf(keys: Keys): string | undefined {
  return FORMS[String(keys.filter((key) => typeof key === 'string').at(-1))];
}

function wordsOf(fault: ShapeFault, keys: Keys): Words {
  const name = nameOf(keys);
  const form = formOf(keys);
  const found = describe(fault.input);
  const type = fault.kind === 'schema' ? TYPES[fault.expected ?? ''] : undefined;
  if (type) return { what: `${name} should be ${type[0]}`, found, fix: type[1] };
  switch (fault.type) {
    case 'picklist':
    case 'literal':
      return {
        what: `${name} cannot have this value`,
        found,
        fix: `write ${choicesOf(fault.expected ?? '')}`,
      };
    case 'min_length':
      return name === 'quote' && Array.isArray(fault.input) ? fewPiecesWords(fault.input) : emptyWords(name);
    case 'max_length':
      return {
        what: `${name} is too long`,
        found: `${fault.received} characters`,
        fix: `write ${String(fault.expected).replace('<=', 'at most ')} characters`,
      };
    case 'integer':
      return { what: `${name} should be a whole number`, found, fix: 'write it without a fraction' };
    case 'min_value':
      return { what: `${name} is too small`, found, fix: 'count from 1' };
    default:
      return { what: `${name} is not well formed`, found, fix: `write ${form ?? 'another value'}` };
  }
}

/** Of a quote that is a list, and has not the two pieces between which words are left out. */
function fewPiecesWords(pieces: readonly unknown[]): Words {
  const isEmpty = pieces.length === 0;
  return {
    what: isEmpty ? 'the quote is an empty list' : 'the quote is a list of one piece',
    found: isEmpty ? 'an empty list' : describe(pieces[0]),
    fix: isEmpty ? 'quote the words of the source' : 'write it as a text, without [ and ]',
  };
}

function emptyWords(name: string): Words {
  if (name === 'alt')
    return {
      what: 'the picture has no alternative text',
      found: 'an empty text',
      fix: 'say in a sentence what it shows, for who does not see it',
    };
  const isEvidence = name === 'evidence';
  return {
    what: isEvidence ? 'the event has no evidence' : `${name} is empty`,
    found: isEvidence ? 'an empty list' : 'nothing',
    fix: isEvidence ? 'quote the passage that it rests on, or take the event out' : 'fill it in',
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

/** Returns the field at fault as its author knows it: `title`, `actors[2]`. */
function nameOf(keys: Keys): string {
  const last = keys.at(-1);
  if (last === undefined) return 'the timeline';
  return typeof last === 'number' ? `${String(keys.at(-2))}[${last}]` : String(last);
}

function issueAt(keys: Keys, data: unknown, words: Words): Issue {
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
  return typeof id === 'string' && id.length <= MAX_ID ? id : undefined;
}

/** Things with an id are named by it, since a number would have to be counted out. */
function pathText(keys: Keys, id: string | undefined): string {
  if (keys.length === 0) return 'timeline';
  return keys.reduce<string>((path, key, depth) => {
    if (depth === 1 && id) return `${path}["${id}"]`;
    return typeof key === 'number' ? `${path}[${key}]` : path ? `${path}.${String(key)}` : String(key);
  }, '');
}
