import { oneLine } from '../../formats/plain.js';
import { importedDate } from '../dates/date-of-parts.js';
import type { EventKeys } from '../event-key.js';
import { foundText, type ImportedEvent, type ImportProblem } from '../import.js';
import { notesOf, readCitations, type GedcomRecords } from './citation.js';
import { readGedcomDate, type GedcomDate } from './date-value.js';
import { eventName } from './event-names.js';
import { childOf, textOfValue, valueOf, type GedcomNode } from './line-tree.js';

interface Given {
  /** The record that it is in: a person or a family. */
  readonly record: GedcomNode;
  readonly names: readonly string[];
  readonly records: GedcomRecords;
  readonly keys: EventKeys;
  readonly fileName: string;
}

export interface ReadGedcomEvent {
  readonly event: ImportedEvent;
  readonly date: GedcomDate | undefined;
  readonly problems: readonly ImportProblem[];
}

/** What has its place in an event. */
const PLACED = new Set(['DATE', 'SOUR', 'NOTE', 'SNOTE', 'OBJE', 'TYPE', 'CHAN', 'CREA', '_UID', 'UID']);

/** Reads an event of a person or a family. */
export function readGedcomEvent(
  node: GedcomNode,
  { record, names, records, keys, fileName }: Given,
): ReadGedcomEvent {
  const type = valueOf(node, 'TYPE');
  const value = textOfValue(node.value).trim();
  const said = value === 'Y' ? '' : value;
  const name = eventName(node.tag);
  const people = names.join(' and ');
  const label = oneLine(name ?? type ?? (node.tag === 'EVEN' ? 'Event' : node.tag.replace(/^_/, ''))).trim();
  const of = name === undefined ? `${label}: ${people}` : `${label} of ${people}`;
  const isProperty = name !== undefined && said !== '' && !said.includes('\n') && said.length <= 60;
  const { sources, quotes, problems } = readCitations(node, records);
  const written = childOf(node, 'DATE');
  const date = written && readGedcomDate(textOfValue(written.value));
  const phrase = date?.phrase ?? valueOf(written, 'PHRASE');
  const row = node.line;
  const summary = [isProperty ? '' : said, valueOf(node, 'PLAC') ?? '', ...notesOf(node, records)];
  const fields = fieldsOf(node, date);
  const event: ImportedEvent = {
    key: keys.keyOf(`${record.id ?? `line-${record.line}`}-${node.tag.toLowerCase()}`, of),
    row,
    title: oneLine(isProperty ? `${of}: ${said}` : of).trim(),
    ...(summary.join('') === '' ? {} : { summary: summary.filter((part) => part !== '').join('\n') }),
    ...(date ? { date: importedDate(date.edtf, fromText(date, written.value, row, fileName), phrase) } : {}),
    actors: [...new Set(names)],
    tags: [label.toLowerCase()],
    sources,
    quotes,
    fields: name !== undefined && type !== undefined ? { TYPE: type, ...fields } : fields,
  };
  return { event, date, problems: [...dateProblems(node, written, date), ...problems] };
}

function fromText(date: GedcomDate, written: string, row: number, fileName: string): string {
  const line = `line ${row} of ${fileName}`;
  const plain = written.replace(/@#D[A-Z ]+@ ?/g, '').trim();
  return date.convertedFrom === undefined ? line : `${line}, where it is ${plain} of ${date.convertedFrom}`;
}

/** Returns what has no place, by its tag, and by those above it. */
function fieldsOf(node: GedcomNode, date: GedcomDate | undefined): Record<string, string> {
  const fields: Record<string, string> = {};
  const add = ({ tag, value, children }: GedcomNode, path: string): void => {
    const name = path === '' ? tag : `${path}.${tag}`;
    const text = textOfValue(value).trim();
    if (text !== '') fields[name] = fields[name] === undefined ? text : `${fields[name]}\n${text}`;
    for (const child of children) if (name !== 'DATE' || child.tag !== 'PHRASE') add(child, name);
  };
  for (const child of node.children) {
    if (!PLACED.has(child.tag)) add(child, '');
    else if (child.tag === 'DATE' && !date) add(child, '');
    else if (child.tag === 'DATE')
      for (const part of child.children) if (part.tag !== 'PHRASE') add(part, 'DATE');
  }
  return fields;
}

function dateProblems(
  node: GedcomNode,
  written: GedcomNode | undefined,
  date: GedcomDate | undefined,
): readonly ImportProblem[] {
  const problem = { row: written?.line ?? node.line, column: 'DATE', found: foundText(written?.value ?? '') };
  if (!written || written.value.trim() === '')
    return [{ kind: 'date', ...problem, what: 'the event has no date', fix: 'write one where it is known' }];
  if (!date)
    return [
      {
        kind: 'date',
        ...problem,
        what: 'the date cannot be read',
        fix: 'write it as 12 MAY 1900, ABT 1900, or BET 1900 AND 1910',
      },
    ];
  if (date.isDual)
    return [
      {
        kind: 'doubtful-date',
        ...problem,
        what: `a year of two, when years began in March: read as the later, ${date.edtf}`,
        fix: 'look whether its day is of the Julian calendar, and say so with @#DJULIAN@',
      },
    ];
  if (date.isForeign)
    return [
      {
        kind: 'doubtful-date',
        ...problem,
        what: `the date is not written as GEDCOM has it: read as ${date.edtf}`,
        fix: 'look at it, and write it as 12 MAY 1900',
      },
    ];
  return [];
}
