import { LEFT_OUT } from '../model/quote.js';
import { COLUMNS } from '../model/columns.js';
import { VALUE_BREAK_TEXT } from '../model/archive.js';
import type { Cells } from './cells.js';
import type { Collector } from './collector.js';
import { AT, mapColumns } from './columns.js';
import type { ParsedJson } from './parse-json.js';

/** Names of fields that are kept in mind, and those without a column that are reported. */
const MOST_NAMES = 1000;
const MOST_TOLD = 100;

/** What an event of a timeline calls a source, and what that source says of itself. */
export interface SourceNames {
  readonly title?: string;
  readonly publisher?: string;
  readonly url?: string;
  /** Its paragraphs, by their numbers. */
  readonly texts: ReadonlyMap<number, string>;
}

/** Lists of texts that events are found by. */
const LISTS: ReadonlySet<string> = new Set(['actors', 'tags', 'keywords']);

type Fields = Readonly<Record<string, unknown>>;

/**
 * Puts an object into cells by the names of its fields: a flat row, or an event as timelines have it, with its date as
 * `{ edtf }` and its evidence as a list, of which the first quote that supports it is taken.
 */
export class JsonRows {
  /** Fields that are no column, each once. */
  readonly leftOut: string[] = [];
  readonly sources = new Map<string, SourceNames>();
  readonly #columns = new Map<string, number>();

  readonly #collector: Collector;

  constructor(collector: Collector) {
    this.#collector = collector;
  }

  /** Fills the cells; false, with its fault reported, when the value is no object. */
  fill({ value, doubled }: ParsedJson, cells: Cells, row: number): boolean {
    if (doubled !== undefined) this.#collector.fault(row, COLUMNS.length, 'doubled', doubled);
    if (!isObject(value)) {
      this.#collector.fault(row, COLUMNS.length, 'object', shown(value));
      return false;
    }
    cells.clear();
    const keywords: string[] = [];
    for (const name in value) {
      const field = value[name];
      if (field === null || field === undefined || field === '') continue;
      if (name === 'date' && isObject(field)) this.#set(cells, AT.edtf, field['edtf'], row);
      else if (name === 'evidence' && Array.isArray(field)) this.#setEvidence(cells, field, row, keywords);
      else if (Array.isArray(field) && LISTS.has(name)) addTexts(keywords, field);
      else if (name === 'attribution' && 'evidence' in value) addTexts(keywords, [field]);
      else {
        const known = this.#columns.get(name) ?? this.#learn(name);
        // As in a header: a date is the start, or the EDTF where there is a start already.
        const column = name === 'date' && 'start' in value ? AT.edtf : known;
        if (column === AT.keywords && typeof field === 'string') addTexts(keywords, [field]);
        else if (column >= 0 && cells.isEmpty(column)) this.#set(cells, column, field, row);
      }
    }
    if (keywords.length > 0) cells.setText(AT.keywords, [...new Set(keywords)].join(VALUE_BREAK_TEXT));
    return true;
  }

  /** Returns which column a field is, by its name alone: no two objects need have the same fields. */
  #learn(name: string): number {
    const column = mapColumns([name]).at[0] ?? -1;
    if (this.#columns.size < MOST_NAMES) this.#columns.set(name, column);
    if (column < 0 && this.leftOut.length < MOST_TOLD && !this.leftOut.includes(name))
      this.leftOut.push(name);
    return column;
  }

  /** What the first quote leaves out is no less what an event is found by: it goes to the keywords. */
  #setEvidence(cells: Cells, list: readonly unknown[], row: number, keywords: string[]): void {
    const evidence = list.filter(isObject);
    const first = evidence.find(({ role }) => role === 'supports') ?? evidence[0];
    if (!first) return;
    const named = this.sources.get(String(first['source']));
    this.#set(cells, AT.source, named?.title ?? first['source'], row);
    this.#set(cells, AT.paragraph, first['paragraph'], row);
    this.#set(cells, AT.quote, quoteIn(first['quote']), row);
    if (cells.isEmpty(AT.url)) this.#set(cells, AT.url, named?.url ?? first['url'], row);
    for (const item of evidence) {
      const source = this.sources.get(String(item['source']));
      if (item !== first) addTexts(keywords, [quoteIn(item['quote'])]);
      addTexts(keywords, [source?.title ?? item['source'], source?.publisher]);
      addTexts(keywords, [source?.texts.get(Number(item['paragraph']))]);
    }
  }

  #set(cells: Cells, at: number, value: unknown, row: number): void {
    if (typeof value === 'string') cells.setText(at, value);
    else if (typeof value === 'number') setNumber(cells, at, value);
    else if (typeof value === 'boolean') cells.setText(at, String(value));
    else if (value !== undefined && value !== null) this.#collector.fault(row, at, 'value', shown(value));
  }
}

function addTexts(keywords: string[], values: readonly unknown[]): void {
  for (const value of values) if (typeof value === 'string' && value !== '') keywords.push(value);
}

/** Sets a number as a cell. In a date its digits are kept: what they mean the whole column says. */
export function setNumber(cells: Cells, at: number, value: number): void {
  if (Number.isSafeInteger(value) && value >= 0) return cells.setWhole(at, value);
  cells.setText(
    at,
    Number.isInteger(value) && Math.abs(value) < 1e21 ? String(BigInt(value)) : String(value),
  );
}

export function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  return (JSON.stringify(value) ?? String(value)).slice(0, 400);
}

/** Returns a quote as it is shown; its pieces may be a list. */
function quoteIn(value: unknown): unknown {
  const isList = Array.isArray(value) && value.every((piece) => typeof piece === 'string');
  return isList ? value.join(` ${LEFT_OUT} `) : value;
}
