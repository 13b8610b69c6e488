import type { ColumnMapping } from '../../lib/imports/import.js';

const STORE = 'sourceline-import-columns';
/** Answers for so many kinds of tables are kept. */
const MOST = 40;

/** Answers of this page, also where the browser keeps none. */
let kept: Readonly<Record<string, ColumnMapping>> = {};

const keyOf = (header: readonly string[]): string => JSON.stringify(header);

function load(): void {
  try {
    const text = localStorage.getItem(STORE);
    if (text !== null) kept = { ...(JSON.parse(text) as typeof kept), ...kept };
  } catch {
    // They are known while the page is open.
  }
}

/** Returns what the columns of a table with the same header were said to be before. */
export function keptMapping(header: readonly string[]): ColumnMapping | undefined {
  load();
  return Object.hasOwn(kept, keyOf(header)) ? kept[keyOf(header)] : undefined;
}

/** Keeps what the columns of a table are; undefined forgets it. */
export function keepMapping(header: readonly string[], mapping: ColumnMapping | undefined): void {
  load();
  const key = keyOf(header);
  const others = Object.entries(kept).filter(([other]) => other !== key);
  kept = Object.fromEntries([...others.slice(1 - MOST), ...(mapping ? [[key, mapping] as const] : [])]);
  try {
    localStorage.setItem(STORE, JSON.stringify(kept));
  } catch {
    // As above.
  }
}
