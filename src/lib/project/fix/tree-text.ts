import { isDocument, parseDocument } from 'yaml';
import type { EditValue } from './edit.js';

/** A form that is a tree of values. */
export type TreeForm = 'json' | 'yaml';

/**
 * Returns a value as JSON or YAML writes it, on one line.
 *
 * @param isFlow it is inside brackets or braces
 */
export function treeText(value: EditValue, form: TreeForm, isFlow: boolean): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return form === 'json' ? JSON.stringify(value) : scalarText(value, isFlow);
  if (isList(value)) return `[${value.map((each) => treeText(each, form, true)).join(', ')}]`;
  const fields = Object.entries(value).map(([name, each]) => {
    const key = form === 'json' ? JSON.stringify(name) : name;
    return `${key}: ${treeText(each, form, true)}`;
  });
  return `{ ${fields.join(', ')} }`;
}

function isList(value: object): value is readonly string[] {
  return Array.isArray(value);
}

/** A text without quotation marks where YAML reads it as it is, else between double ones. */
function scalarText(text: string, isFlow: boolean): string {
  const isLine = text !== '' && text === text.trim() && !/[\n\r\t\u0085\u2028\u2029\uFEFF]/.test(text);
  return isLine && isRead(text, isFlow) ? text : JSON.stringify(text);
}

function isRead(text: string, isFlow: boolean): boolean {
  const document = parseDocument(isFlow ? `{ k: ${text}, l: m }` : `k: ${text}\nl: m`, {
    schema: 'failsafe',
    prettyErrors: false,
  });
  if (!isDocument(document) || document.errors.length > 0 || document.warnings.length > 0) return false;
  const data = document.toJS() as { readonly k?: unknown; readonly l?: unknown } | null;
  return data?.k === text && data.l === 'm' && !/^[&*!|>%@`]/.test(text);
}
