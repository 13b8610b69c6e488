import type { Issue } from '../lib/core.js';
import type { Thrown } from './thrown.js';

/** An Issue and the place that it was found at; its path is empty when the file as a whole is at fault. */
export interface PlacedIssue extends Issue {
  /** The file as reports name it. */
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** A module that could not be loaded. */
export interface Unloaded {
  /** The file as the system names it. */
  readonly path: string;
  readonly text: string;
  /** How reports name a file. */
  readonly nameOf: (path: string) => string;
}

/** How much of a foreign message is shown, in UTF-16 units. */
const MAX_FOUND = 200;

/**
 * Tells why an events.ts could not be loaded as a fault in data: a slip of the pen, an import that leads
 * nowhere, a name that nothing has.
 */
export function loadIssue(fault: Thrown, unloaded: Unloaded): PlacedIssue {
  return (
    syntaxIssue(withBreak(fault), unloaded) ?? importIssue(fault, unloaded) ?? stopIssue(fault, unloaded)
  );
}

/** One of the two loaders says in its message alone where a text breaks; the other has it as data. */
function withBreak(fault: Thrown): Thrown {
  const match = /^ParseError: ([^\n]*?)\s*\n\s*(\S.*):(\d+):(\d+)/.exec(fault.message);
  if (fault.errors || !match) return fault;
  const [, message = '', file = '', line, column] = match;
  return { ...fault, errors: [{ message, loc: { file, line: Number(line), column: Number(column) } }] };
}

function syntaxIssue(fault: Thrown, { path, nameOf }: Unloaded): PlacedIssue | undefined {
  const first = fault.errors?.find(({ loc }) => loc);
  if (!first?.loc) return undefined;
  return {
    severity: 'error',
    path: '',
    what: 'the file is not well-formed TypeScript',
    found: messageOf(first),
    fix: "look there and on the line before: a comma, bracket or quotation mark is missing or doubled, or a text between ' has an apostrophe without \\ before it",
    file: nameOf(first.loc.file ?? path),
    line: first.loc.line,
    column: first.loc.column + 1,
  };
}

function importIssue(fault: Thrown, { path, text, nameOf }: Unloaded): PlacedIssue | undefined {
  const { message } = fault;
  const match = /Failed to load url (\S+)|Cannot find (?:module|package) '([^']+)'/.exec(message);
  const name = match?.[1] ?? match?.[2];
  if (name === undefined) return undefined;
  const importer = / in (\/.+)\. Does the file exist|imported from '?([^']+)'?/.exec(message);
  const isElsewhere = !text.includes(name);
  return {
    severity: 'error',
    path: '',
    what: 'an import leads nowhere',
    found: name,
    fix: name.startsWith('.')
      ? 'correct the path: it is read from the folder of the file'
      : 'import sourceline/core, or a file of the project: a path that starts with ./ or ../',
    file: nameOf(isElsewhere ? (importer?.[1] ?? importer?.[2] ?? path) : path),
    ...(isElsewhere ? {} : { line: text.slice(0, text.indexOf(name)).split('\n').length }),
  };
}

function stopIssue(fault: Thrown, { path, text, nameOf }: Unloaded): PlacedIssue {
  const after = fault.stack?.split(`${path}:`)[1];
  const line = lineOf(fault, text) ?? (after === undefined ? undefined : Number.parseInt(after, 10));
  return {
    severity: 'error',
    path: '',
    what: 'the file stops while it is run',
    found: messageOf(fault.errors?.[0] ?? fault),
    fix: 'correct the name or value on that line',
    file: nameOf(path),
    ...(line ? { line } : {}),
  };
}

/** Returns the only line that has the name that nothing has. */
function lineOf({ message }: Thrown, text: string): number | undefined {
  const name = /^([\w$]+) is not defined$/.exec(message)?.[1];
  const lines = text.split('\n').flatMap((line, index) => (hasWord(line, name) ? [index + 1] : []));
  return lines.length === 1 ? lines[0] : undefined;
}

function hasWord(line: string, word: string | undefined): boolean {
  return word !== undefined && line.split(/[^\w$]+/).includes(word);
}

/** Returns the first line that says something, without a terminal's colours and a tool's own names. */
function messageOf({ message }: Pick<Thrown, 'message'>): string {
  const plain = message
    // eslint-disable-next-line no-control-regex -- a terminal's colours are control characters
    .replace(/\u001B\[[\d;]*m/g, '')
    .replace(/\(0 , __vite_ssr_import_\d+__\.([\w$]+)\)/g, '$1')
    .replace(/__vite_ssr_import_\d+__\./g, '')
    .replace(/^\[\w+\] /, '');
  const line = plain.split('\n').find((each) => each.trim() !== '') ?? 'no message';
  return line.slice(0, MAX_FOUND);
}
