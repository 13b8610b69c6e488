import { isMap, isScalar, parseDocument, type Document, type YAMLError } from 'yaml';
import type { Issue } from '../model/issue.js';
import type { Keys } from '../model/shape.js';
import { withNumbers } from './numbers.js';
import { textPosition, type ReadText, type TextPosition } from './written.js';

/**
 * Reads a definition that is YAML 1.2. Every value is text as it is written, so that 1986-05 stays a month and no is no
 * truth value; numbers are read where the field is one. A field without a value is left out.
 */
export function readYamlText(text: string): ReadText {
  try {
    const document = parseDocument(text, { schema: 'failsafe', prettyErrors: false });
    const faults = [...document.errors, ...document.warnings];
    if (faults.length > 0) return { issues: malformed(text, faults) };
    const data = withNumbers(withoutEmpty(document.toJS()));
    return {
      definition: { data, positionOf: (keys) => textPosition(text, offsetIn(document, keys)) },
      issues: [],
    };
  } catch (error) {
    // An alias without its anchor, or too many of them; a text nested deeper than a program can follow.
    const found = error instanceof Error ? error.message : 'no message';
    return { issues: [{ ...yamlIssue('the YAML cannot be read', found), line: 1, column: 1 }] };
  }
}

function yamlIssue(what: string, found: string): Issue {
  const fix =
    'put a text that has a colon, #, quotes or brackets between single quotes, and indent with spaces';
  return { severity: 'error', path: '', what, found, fix };
}

/** One slip makes the parser stumble several times on its line: the first is the one to fix. */
function malformed(text: string, faults: readonly YAMLError[]): (Issue & TextPosition)[] {
  const seen = new Set<number>();
  return faults.flatMap((fault) => {
    const place = textPosition(text, fault.pos[0]);
    if (seen.size === seen.add(place.line).size) return [];
    const line = (text.split('\n')[place.line - 1] ?? '').trim() || 'nothing';
    const message = fault.message.charAt(0).toLowerCase() + fault.message.slice(1);
    return [{ ...yamlIssue(`the text is malformed YAML: ${message}`, line), ...place }];
  });
}

/** Returns a value without the fields that have none, and texts without the line end that a block has behind it. */
function withoutEmpty(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\n+$/, '');
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([, each]) => each !== '' && each !== null);
  return Object.fromEntries(kept.map(([key, each]) => [key, withoutEmpty(each)]));
}

/** Returns where the value of the deepest of `keys` that a document has begins; of a field that is not known, its name. */
export function offsetIn(document: Document, keys: Keys): number {
  for (let depth = keys.length; depth > 0; depth -= 1) {
    const parent = depth === 1 ? document.contents : document.getIn(keys.slice(0, depth - 1), true);
    const pair = isMap(parent)
      ? parent.items.find(({ key }) => isScalar(key) && key.value === keys[depth - 1])
      : undefined;
    const value = document.getIn(keys.slice(0, depth), true) as { range?: readonly number[] } | undefined;
    const start = value?.range?.[0] ?? (isScalar(pair?.key) ? pair.key.range?.[0] : undefined);
    if (start !== undefined) return start;
  }
  return 0;
}
