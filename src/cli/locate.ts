import { parseEdtf, type Issue } from '../lib/core.js';
import { readDefinition, readLiteral, type Literal } from './literal.js';

/** A place in a file, counted from 1. */
export interface Position {
  readonly line: number;
  readonly column?: number;
}

/** A field's name, an index into a list, or the id of a thing in a list. */
type Step = { readonly name: string } | { readonly index: number } | { readonly id: string };

/** Finds a fault in a text that was read once. */
export type Locate = (issue: Pick<Issue, 'path' | 'found'>) => Position;

/** What a text is: an events.ts, or a timeline in the interchange form. */
export type TextKind = 'definition' | 'json';

/** Finds one fault of a definition; see `locatorOf`. */
export function locate(text: string, issue: Pick<Issue, 'path' | 'found'>): Position {
  return locatorOf(text, 'definition')(issue);
}

/**
 * Finds faults in the text that they come from: the line of what an Issue's path names, or of the nearest
 * thing round it that the text has. For a date, also the column at which it breaks.
 */
export function locatorOf(text: string, kind: TextKind): Locate {
  const literal = readText(text, kind);
  return (issue) => positionIn(text, literal, issue);
}

/** Undefined when the text is nested deeper, or has a longer text in it, than the program can follow. */
function readText(text: string, kind: TextKind): Literal | undefined {
  try {
    return kind === 'json' ? readLiteral(text) : readDefinition(text);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function positionIn(
  text: string,
  literal: Literal | undefined,
  issue: Pick<Issue, 'path' | 'found'>,
): Position {
  const steps = stepsOf(issue.path);
  const trail = trailOf(literal, steps);
  const mention = trail.length > firstId(steps) + 1 ? -1 : mentionOf(text, steps);
  if (mention >= 0) return { line: positionOf(text, mention).line };
  const last = trail.at(-1);
  if (!last) return { line: 1 };
  const isWhole = trail.length === steps.length + 1;
  if (isWhole && last.text === issue.found && issue.path.endsWith('.edtf')) {
    const date = parseEdtf(issue.found);
    // The text begins one behind its quotation mark.
    if (!date.ok) return positionOf(text, last.start + date.column);
  }
  const shown = isWhole ? last : (last.fields.get('id') ?? last);
  return { line: positionOf(text, shown.start).line };
}

/** `events["a"].evidence[1].quote` as its steps. */
function stepsOf(path: string): Step[] {
  const parts = path.matchAll(/\["([^"]*)"\]|\[(\d+)\]|([^.[\]]+)/g);
  return Array.from(parts, ([, id, index, name]): Step => {
    if (id !== undefined) return { id };
    return index === undefined ? { name: name ?? '' } : { index: Number(index) };
  });
}

/** Returns the values on the way along `steps`, the definition first, as far as the text has them. */
function trailOf(definition: Literal | undefined, steps: readonly Step[]): Literal[] {
  const trail = definition ? [definition] : [];
  for (const [depth, step] of steps.entries()) {
    const at = trail[depth];
    const next = at && stepInto(at, step, steps[depth + 1]);
    if (!next) break;
    trail.push(next);
  }
  return trail;
}

function stepInto({ fields, items }: Literal, step: Step, after: Step | undefined): Literal | undefined {
  if ('name' in step) return fields.get(step.name);
  if ('index' in step) return items[step.index];
  const isNamed = (item: Literal): boolean => (item.fields.get('id') ?? item).text === step.id;
  // Of two with one id, the later is the one to fix.
  const isIdAtFault = after !== undefined && 'name' in after && after.name === 'id';
  return isIdAtFault ? items.findLast(isNamed) : items.find(isNamed);
}

/** Returns how many steps lead to the first id; none but the definition itself when there is no id. */
function firstId(steps: readonly Step[]): number {
  return steps.findIndex((step) => 'id' in step);
}

/** Returns where a thing's id is written, when it is not in the definition itself: in a constant, in a call. */
function mentionOf(text: string, steps: readonly Step[]): number {
  const step = steps[firstId(steps)];
  if (!step || !('id' in step)) return -1;
  return ["'", '"', '`'].map((mark) => text.indexOf(mark + step.id + mark)).find((at) => at >= 0) ?? -1;
}

/** Line and column of an offset into a text, both from 1. */
export function positionOf(text: string, offset: number): Required<Position> {
  let line = 1;
  let start = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', start)) {
    line += 1;
    start = at + 1;
  }
  return { line, column: offset - start + 1 };
}
