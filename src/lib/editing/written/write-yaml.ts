import { isMap, isScalar, isSeq, parseDocument, type Document, type Node } from 'yaml';
import { isSameValue } from '../merge/conflict.js';
import { isFields } from '../../project/written.js';

/** Returns a YAML text with other data in it: comments, order and the form of what did not change stay. */
export function writeYaml(text: string, data: unknown): string {
  const document: Document = parseDocument(text, { schema: 'failsafe', prettyErrors: false });
  document.contents = reconcile(document, document.contents, data);
  const isIndented = !/^[A-Za-z_]+:[^\S\n]*\n-/m.test(text);
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const written = document.toString({ lineWidth: 0, indentSeq: isIndented });
  return (text.startsWith('\uFEFF') ? '\uFEFF' : '') + written.replaceAll('\n', lineEnd);
}

/** Returns a node with a value: itself, changed where its value is another. */
function reconcile(document: Document, node: unknown, value: unknown): Node {
  if (isMap(node) && isFields(value)) {
    const names = new Set(Object.keys(value).filter((name) => value[name] !== undefined));
    node.items = node.items.filter(({ key }) => isScalar(key) && names.has(String(key.value)));
    const isNamed = node.has('id');
    for (const name of names) node.set(name, reconcile(document, node.get(name, true), value[name]));
    // An id is where it is looked for: first.
    if (!isNamed) node.items.sort((a, b) => Number(isId(b.key)) - Number(isId(a.key)));
    return node;
  }
  if (isSeq(node) && Array.isArray(value)) {
    const old = node.items.map((item): unknown => (item as Node).toJS(document));
    const used = new Set<number>();
    const free = (is: (index: number) => boolean): number =>
      old.findIndex((_, index) => !used.has(index) && is(index));
    node.items = (value as readonly unknown[]).map((item, index) => {
      const same = free((at) => isSameValue(old[at], textual(item)));
      const place = same >= 0 ? same : free((at) => isNamedAlike(old[at], item, at === index));
      if (place >= 0) used.add(place);
      return reconcile(document, node.items[place], item);
    });
    return node;
  }
  if (isScalar(node) && node.value === String(value)) return node;
  const made = document.createNode(textual(value)) as Node;
  if (isScalar(node) && node.comment) made.comment = node.comment;
  return made;
}

/** An item is the same one where its id is, or its title where it has none; a nameless one where its place is. */
function isNamedAlike(old: unknown, item: unknown, isSamePlace: boolean): boolean {
  if (!isFields(old) || !isFields(item)) return false;
  if (old['id'] !== undefined) return old['id'] === item['id'];
  return old['title'] !== undefined && item['title'] !== undefined
    ? old['title'] === item['title']
    : isSamePlace;
}

function isId(key: unknown): boolean {
  return key === 'id' || (isScalar(key) && key.value === 'id');
}

/** Every value of such a text is read as text. */
function textual(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(textual);
  if (!isFields(value)) return String(value);
  const there = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(there.map(([name, each]) => [name, textual(each)]));
}
