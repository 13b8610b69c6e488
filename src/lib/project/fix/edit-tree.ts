import {
  isCollection,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml';
import type { Edit, EditValue, Splice } from './edit.js';
import { treeText, type TreeForm } from './tree-text.js';

/** The field that a new one is written behind; the last where it is not there. */
const AFTER: Readonly<Record<string, string>> = { source: 'quote', paragraph: 'quote' };

/**
 * Returns the parts of a JSON or YAML text that edits replace, each by itself: all else stays as it is, comments and blanks
 * too. An edit that has no place, such as in what an alias stands for, has undefined.
 */
export function treeSplices(
  text: string,
  form: TreeForm,
  edits: readonly Edit[],
): readonly (Splice | undefined)[] {
  const document = parseDocument(text, { schema: 'failsafe', uniqueKeys: false, prettyErrors: false });
  const editor = new TreeEditor(text, form, document);
  return edits.map((edit) => editor.spliceOf(edit));
}

class TreeEditor {
  readonly #text: string;
  readonly #form: TreeForm;
  readonly #document: Document;
  readonly #lineEnd: string;

  constructor(text: string, form: TreeForm, document: Document) {
    this.#text = text;
    this.#form = form;
    this.#document = document;
    this.#lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  }

  spliceOf({ keys, value }: Edit): Splice | undefined {
    const parent = this.#nodeAt(keys.slice(0, -1));
    const key = keys.at(-1);
    if (isSeq(parent)) {
      const item: unknown = parent.items[Number(key)];
      return isScalar(item) ? this.#replace(item, value, parent.flow === true) : undefined;
    }
    if (!isMap(parent) || typeof key !== 'string') return undefined;
    const pair = parent.items.find((each) => isScalar(each.key) && each.key.value === key);
    if (!pair) return this.#insert(parent, key, value);
    return isScalar(pair.value) || pair.value === null
      ? this.#replace(pair.value ?? undefined, value, parent.flow === true, pair)
      : undefined;
  }

  #nodeAt(keys: readonly (string | number)[]): unknown {
    return keys.length === 0 ? this.#document.contents : this.#document.getIn(keys, true);
  }

  #replace(node: Node | undefined, value: EditValue, isFlow: boolean, pair?: Pair): Splice | undefined {
    const [start, end] = node?.range ?? [];
    if (start === undefined || end === undefined || (pair && node?.anchor !== undefined)) return undefined;
    const old = this.#text.slice(start, end);
    const written = treeText(value, this.#form, isFlow);
    // A field without a value has its colon right before it; a text of several lines ends with its line.
    const before = old === '' && this.#text[start - 1] === ':' ? ' ' : '';
    return { start, end, text: `${before}${written}${/\n$/.test(old) ? this.#lineEnd : ''}` };
  }

  #insert(parent: YAMLMap, key: string, value: EditValue): Splice | undefined {
    const written = this.#pairText(key, value, parent.flow === true);
    const [first] = parent.items;
    if (!first) return this.#intoEmpty(parent, written);
    const begin = startOf(first);
    if (begin === undefined) return undefined;
    const anchor =
      parent.items.find((each) => isScalar(each.key) && each.key.value === AFTER[key]) ?? parent.items.at(-1);
    if (parent.flow) {
      const open = parent.range?.[0] ?? begin;
      const gap = this.#text.slice(open + 1, begin);
      const blank = gap !== '' && gap.trim() === '' ? gap : ' ';
      if (key === 'id') return { start: begin, end: begin, text: `${written},${blank}` };
      const end = endOf(anchor);
      return end === undefined ? undefined : { start: end, end, text: `,${blank}${written}` };
    }
    const line = this.#text.lastIndexOf('\n', begin - 1) + 1;
    const indent = ' '.repeat(begin - line);
    if (key === 'id') return { start: begin, end: begin, text: `${written}${this.#lineEnd}${indent}` };
    return this.#below(endOf(anchor), `${indent}${written}`);
  }

  /** Behind the line that ends at an offset, with what is behind it on that line. */
  #below(end: number | undefined, line: string): Splice | undefined {
    if (end === undefined) return undefined;
    if (this.#text[end - 1] === '\n') return { start: end, end, text: `${line}${this.#lineEnd}` };
    const next = this.#text.indexOf('\n', end);
    const at = next < 0 ? this.#text.length : this.#text[next - 1] === '\r' ? next - 1 : next;
    return { start: at, end: at, text: `${this.#lineEnd}${line}` };
  }

  #intoEmpty(parent: YAMLMap, written: string): Splice | undefined {
    const start = parent.range?.[0];
    if (!parent.flow || start === undefined) return undefined;
    return { start: start + 1, end: start + 1, text: ` ${written} ` };
  }

  #pairText(key: string, value: EditValue, isFlow: boolean): string {
    const name = this.#form === 'json' ? JSON.stringify(key) : key;
    return `${name}: ${treeText(value, this.#form, isFlow)}`;
  }
}

function startOf({ key }: Pair): number | undefined {
  return isScalar(key) ? (key.range?.[0] ?? undefined) : undefined;
}

/** Returns where the last value in a pair ends, without what is behind it. */
function endOf(pair: Pair | undefined): number | undefined {
  const value = pair?.value as Node | null | undefined;
  if (isCollection(value) && !value.flow) {
    const last: unknown = value.items.at(-1);
    if (isMap(value)) return endOf(last as Pair | undefined);
    return endOf(last === undefined ? undefined : ({ key: null, value: last } as Pair));
  }
  const end = value?.range?.[1];
  if (end !== undefined) return end;
  return isScalar(pair?.key) ? (pair.key.range?.[1] ?? 0) + 1 : undefined;
}
