import { parseJson } from '../../tables/parse-json.js';
import { readImportText } from '../import-text.js';
import { foundText, ImportFault, type ImportProblem } from '../import.js';
import type { Grid, GridRow } from './grid.js';
import { DamagedItem, readObjectText } from '../json/object-text.js';
import { objectOf, readLooseJson } from '../json/json-text.js';

type Fields = Readonly<Record<string, unknown>>;

/** Names under which programs keep their rows, where an object has several lists. */
const LISTS = ['records', 'rows', 'items', 'events', 'data', 'results', 'entries'];
/** Objects within objects are read so deep; what is deeper stays JSON. */
const MOST_DEEP = 3;
/** Lines that are looked at to see whether each has an object. */
const FIRST_LINES = 20;
/** A line of a value that goes on over several. */
const PART = /[,:[{]$|^[\]}]/;

/** Reads rows that are objects of JSON: a list of them, an object that has one list of them, or one on each line. */
export function readJsonGrid(bytes: Uint8Array, most = Infinity): Grid {
  const { text, problems } = readImportText(bytes);
  const found: ImportProblem[] = [...problems];
  const items = itemsOf(text, found);
  const names = new FieldNames();
  let lost = found.filter(({ kind }) => kind === 'damaged').length;
  const rows: GridRow[] = [];
  for (const { row, value } of items) {
    if (rows.length >= most) break;
    const fields = objectOf(value);
    if (!fields) {
      lost += 1;
      found.push({
        kind: 'damaged',
        row,
        what: 'the item is no object, and is left out',
        found: foundText(value),
        fix: 'write it as an object with a title and a date',
      });
      continue;
    }
    const cells: string[] = [];
    addFields(fields, [], (path, cell) => {
      const at = names.placeOf(path);
      while (cells.length < at) cells.push('');
      cells[at] = cell;
    });
    if (cells.some((cell) => cell !== '')) rows.push({ row, cells });
  }
  if (rows.length === 0 && found.length === problems.length)
    throw new ImportFault('the file has no rows', {
      found: foundText(text),
      fix: 'give a list of objects, each with a title and a date',
    });
  return { kind: 'json', names: names.list, rows, problems: found, lost, notes: [] };
}

interface Item {
  readonly row: number;
  readonly value: unknown;
}

function itemsOf(text: string, problems: ImportProblem[]): readonly Item[] {
  const whole = parsed(text);
  if (whole !== undefined) return listOf(whole.value).map((value, index) => ({ row: index + 1, value }));
  const lines = text.split('\n');
  return isLines(lines) ? linesOf(lines, problems) : cutItems(text, problems);
}

/** Returns whether there is one object on each line. Where the first is damaged, more lines are whole than part of a longer value. */
function isLines(lines: readonly string[]): boolean {
  const first: string[] = [];
  for (const line of lines) {
    if (first.length === FIRST_LINES) break;
    if (line.trim() !== '') first.push(line.trim());
  }
  const [start = '', ...others] = first;
  // One object alone may have the list of rows in it.
  if (!start.startsWith('{') || others.length === 0) return false;
  if (objectOf(parsedLine(start)?.value)) return true;
  const whole = others.filter((line) => objectOf(parsedLine(line)?.value)).length;
  return whole > first.filter((line) => PART.test(line)).length;
}

/** Reads the value of a line; the object of one that is not JSON is read as people write it, where it is the whole line. */
function parsedLine(line: string): { readonly value: unknown } | undefined {
  const strict = parsed(line);
  if (strict) return strict;
  // As an item of a list, it is damaged as a whole.
  const listed = `[${line}\n]`;
  const { value, isCutOff = true, end } = readObjectText(listed, 0) ?? {};
  if (isCutOff || end !== listed.length || !Array.isArray(value) || value.length !== 1) return undefined;
  const fields = objectOf(value[0]);
  return fields && { value: fields };
}

function linesOf(lines: readonly string[], problems: ImportProblem[]): readonly Item[] {
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const read = parsedLine(line);
    if (read) return [{ row: index + 1, value: read.value }];
    problems.push({
      kind: 'damaged',
      row: index + 1,
      what: 'the line is not JSON, and is left out',
      found: foundText(line),
      fix: 'write one whole object on each line',
    });
    return [];
  });
}

/** Returns the items of a list that can be read, where one of them is damaged or the file is cut off. */
function cutItems(text: string, problems: ImportProblem[]): readonly Item[] {
  const { value, isCutOff } = readLooseJson(text);
  const all = listOf(value);
  const items = all.flatMap((item, index) => {
    if (!(item instanceof DamagedItem)) return [{ row: index + 1, value: item }];
    const isLast = isCutOff && index === all.length - 1;
    problems.push({
      kind: 'damaged',
      row: index + 1,
      what: isLast ? 'the file is cut off in this item' : 'the item is not JSON, and is left out',
      found: `${item.found} in line ${item.line}`,
      fix: isLast ? 'export the file again' : 'correct it, or export the file again',
    });
    return [];
  });
  if (items.length === 0)
    throw new ImportFault('the file is not JSON that can be read', {
      found: foundText(text),
      fix: 'export it again: it may be cut off',
    });
  return items;
}

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  const fields = objectOf(value);
  if (!fields) return [];
  const lists = Object.entries(fields).filter(
    (entry): entry is [string, readonly unknown[]] => Array.isArray(entry[1]) && entry[1].some(isItem),
  );
  const named = LISTS.map((name) => lists.find(([key]) => key.toLowerCase() === name)).find(Boolean);
  const one = lists.length === 1 ? lists[0] : named;
  if (one) return one[1];
  // One object alone is one row; of several lists nobody knows which is meant.
  if (lists.length === 0) return [value];
  throw new ImportFault('the file has several lists, and none of them is named as rows are', {
    found: lists.map(([name]) => name).join(', '),
    fix: `keep one of them, or name it ${LISTS.slice(0, 3).join(', ')}`,
  });
}

function addFields(
  fields: Fields,
  before: readonly string[],
  add: (path: readonly string[], cell: string) => void,
): void {
  for (const [key, value] of Object.entries(fields)) {
    const path = [...before, key];
    const inner = path.length < MOST_DEEP ? objectOf(value) : undefined;
    if (inner) addFields(inner, path, add);
    else add(path, cellOf(value));
  }
}

/** Names fields by their own names, and by those of the objects that they are in where another field has the same. */
class FieldNames {
  readonly list: string[] = [];
  readonly #places = new Map<string, number>();
  readonly #taken = new Set<string>();

  placeOf(path: readonly string[]): number {
    const key = JSON.stringify(path);
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const own = path.at(-1) ?? '';
    const name = this.#taken.has(own) ? path.join('.') : own;
    this.#taken.add(name);
    this.#places.set(key, this.list.length);
    this.list.push(name);
    return this.list.length - 1;
  }
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const isPlain = list.every((item) => typeof item !== 'object' || item === null);
  return isPlain ? list.map(cellOf).join('; ') : JSON.stringify(value);
}

function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}

/** Returns whether a value is a row, also one that is damaged. */
function isItem(value: unknown): boolean {
  return value instanceof DamagedItem || objectOf(value) !== undefined;
}
