import * as v from 'valibot';
import type { Issue } from '../../model/issue.js';
import { definitionParts } from '../../model/schema.js';
import type { Source } from '../../model/timeline.js';
import { completeEvidence } from '../../project/complete-evidence.js';
import { isFields } from '../../project/written.js';
import { writtenEvidence } from '../../project/written-evidence.js';
import type { EditedEvent } from '../project.js';

const { media, checked } = definitionParts;
const text = v.string();
const list = v.array(text);

/** What the editor relies on: any text and any number, of which the check then says what is wrong with it. */
const SHAPES = {
  aliases: list,
  kind: v.picklist(['event', 'statement']),
  attribution: text,
  summary: text,
  lane: text,
  actors: list,
  tags: list,
  importance: v.number(),
  difference: text,
  media,
  checked,
} as const;

const date = v.strictObject({
  edtf: text,
  asWritten: list,
  basis: v.picklist(['stated', 'relative', 'inferred']),
  reason: v.exactOptional(text),
});

const evidence = v.strictObject({
  source: text,
  paragraph: v.number(),
  quote: v.union([text, v.pipe(v.array(text), v.minLength(2))]),
  occurrence: v.exactOptional(v.number()),
  role: v.picklist(['supports', 'disputes', 'dates']),
});

export interface ShapedEvent {
  readonly event: EditedEvent;
  readonly issues: readonly Issue[];
}

/**
 * Returns an event as the editor has it. Of a field that has not its shape an issue says what it was; a date that could not be
 * read stays as it is written, and a quote whose place is not known stays without one.
 */
export function shapeEvent(
  written: Readonly<Record<string, unknown>>,
  id: string,
  sources: readonly Source[],
): ShapedEvent {
  const issues: Issue[] = [];
  const dropped = (field: string, value: unknown): void => {
    issues.push(droppedIssue(id, field, value));
  };
  const fields = Object.entries(SHAPES).flatMap(([name, shape]) => {
    const value = written[name];
    if (value === undefined) return [];
    if (v.is(shape, value)) return [[name, value] as const];
    dropped(name, value);
    return [];
  });
  const day = dateOf(written['date']);
  if (written['date'] !== undefined && !day) dropped('date', written['date']);
  const quotes = writtenEvidence(written).flatMap((item, index) => {
    const placed = completeEvidence(item, sources, () => undefined);
    const filled = isFields(placed) ? { source: '', role: 'supports', ...placed } : undefined;
    const whole = filled && { ...filled, paragraph: (filled as { paragraph?: unknown }).paragraph ?? 0 };
    if (v.is(evidence, whole)) return [whole];
    dropped(`evidence[${index}]`, item);
    return [];
  });
  const { title } = written;
  return {
    event: {
      ...(Object.fromEntries(fields) as Partial<EditedEvent>),
      id,
      title: typeof title === 'string' ? title : id,
      ...(day ? { date: day } : {}),
      evidence: quotes as unknown as NonNullable<EditedEvent['evidence']>,
    },
    issues,
  };
}

/** Returns a date as it is, or what is written in its place as one that nobody has read. */
function dateOf(value: unknown): EditedEvent['date'] {
  if (v.is(date, value)) return value;
  const words = isFields(value) ? (value['words'] ?? value['edtf']) : value;
  if (typeof words !== 'string' && typeof words !== 'number') return undefined;
  return { edtf: String(words), asWritten: [], basis: 'inferred' };
}

function droppedIssue(id: string, field: string, value: unknown): Issue {
  return {
    severity: 'error',
    path: `events["${id}"].${field}`,
    what: `${field} has not its shape, and is left out`,
    found: (JSON.stringify(value) ?? 'nothing').slice(0, 300),
    fix: 'write it again',
    event: id,
  };
}
