import { isDocument, parseDocument } from 'yaml';
import { breakOf } from './json-break.js';
import { offsetIn } from './yaml-text.js';
import { textPosition, type ReadText } from './written.js';

/** How much of the text round a break is shown, in UTF-16 units. */
const MAX_FOUND = 40;

/** Reads a definition that is JSON. */
export function readJsonText(text: string): ReadText {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { issues: [{ severity: 'error', path: '', ...jsonBreak(text) }] };
  }
  let tree: ReturnType<typeof parseTree>;
  return {
    definition: {
      data,
      positionOf: (keys) => {
        tree ??= parseTree(text);
        return textPosition(text, tree ? offsetIn(tree, keys) : 0);
      },
    },
    issues: [],
  };
}

/** JSON is YAML, whose parser keeps where each value is; undefined where it is nested deeper than a program can follow. */
function parseTree(text: string) {
  try {
    const document = parseDocument(text, { schema: 'failsafe', uniqueKeys: false, prettyErrors: false });
    return isDocument(document) ? document : undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Returns what to say of a text that is no JSON: where it breaks, and what could be there. */
export function jsonBreak(text: string) {
  const { offset, expected } = breakOf(text) ?? { offset: 0, expected: 'JSON' };
  const rest = text.slice(offset, offset + MAX_FOUND).split('\n')[0] ?? '';
  const isEmpty = text.trim() === '';
  return {
    what: isEmpty ? 'there is nothing to read' : 'the text is not well-formed JSON',
    found: offset >= text.length ? 'the end of the text' : rest || 'the end of the line',
    fix: isEmpty ? 'give a timeline as JSON' : `there should be ${expected}`,
    ...textPosition(text, offset),
  };
}
