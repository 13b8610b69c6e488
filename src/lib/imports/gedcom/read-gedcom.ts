import { oneLine } from '../../formats/plain.js';
import { EventKeys } from '../event-key.js';
import { headText } from '../head-text.js';
import { ImportFault, type ImportNote, type ImportProblem, type ReadImport } from '../import.js';
import { ItemReport } from '../item-report.js';
import type { GedcomRecords } from './citation.js';
import { readGedcomEvent } from './event.js';
import { isDatedTag, isEventTag } from './event-names.js';
import { readGedcomText } from './gedcom-text.js';
import {
  lineBelow,
  linesBelow,
  pointerOf,
  readGedcomTree,
  textOfValue,
  textBelow,
  type GedcomNode,
} from './line-tree.js';

/** True for what begins as a file of GEDCOM. */
export function isGedcom(head: string | Uint8Array): boolean {
  return /^\s*0\s+HEAD\s*$/im.test(headText(head).slice(0, 200));
}

/** Reads a file of GEDCOM, version 5.5.1 or 7: the events of its persons and families. */
export const readGedcom: ReadImport = (bytes, options) => {
  const read = readGedcomText(bytes);
  const { records, problems: ofLines } = readGedcomTree(read.text);
  const holders = records.filter(({ tag }) => tag === 'INDI' || tag === 'FAM');
  if (holders.length === 0)
    throw new ImportFault('the file has no person and no family of GEDCOM', {
      found: read.text.slice(0, 200),
      fix: 'export it as GEDCOM: its first line is 0 HEAD',
    });
  const byId: GedcomRecords = new Map(
    records.flatMap((record) => (record.id === undefined ? [] : [[record.id, record]])),
  );
  const report = new ItemReport(options.name);
  report.takeProblems(read.problems);
  report.takeProblems(ofLines);
  const keys = new EventKeys();
  const converted = new Map<string, number>();
  for (const record of holders) {
    const names = record.tag === 'INDI' ? [nameOf(record)] : partnersOf(record, byId);
    for (const node of record.children.filter(isEvent)) {
      report.rows += 1;
      if (node.children.length === 0 && node.value.trim() === '') {
        report.problems.push(emptyProblem(node, names));
        continue;
      }
      const result = readGedcomEvent(node, { record, names, records: byId, keys, fileName: options.name });
      report.add(result.event);
      report.problems.push(...result.problems);
      const calendar = result.date?.convertedFrom;
      if (calendar !== undefined) converted.set(calendar, (converted.get(calendar) ?? 0) + 1);
    }
  }
  report.takeNotes(notesOfFile(holders, converted));
  return report.importOf('gedcom', {});
};

function isEvent(node: GedcomNode): boolean {
  return isEventTag(node.tag) || (isDatedTag(node.tag) && lineBelow(node, 'DATE') !== undefined);
}

/** Returns the name of a person: `Ada /Lamp/` is Ada Lamp. One without a name has its id. */
function nameOf(record: GedcomNode): string {
  const name = lineBelow(record, 'NAME');
  const parts = [textBelow(name, 'GIVN'), textBelow(name, 'SURN')].filter((part) => part !== undefined);
  const written = textOfValue(name?.value ?? '').replace(/\//g, ' ');
  const text = oneLine(written.trim() === '' ? parts.join(' ') : written)
    .replace(/ +/g, ' ')
    .trim();
  return text === '' ? `person ${record.id ?? `of line ${record.line}`}` : text;
}

function partnersOf(family: GedcomNode, records: GedcomRecords): readonly string[] {
  const partners = [...linesBelow(family, 'HUSB'), ...linesBelow(family, 'WIFE')];
  const names = partners.map(({ value }) => {
    const record = records.get(pointerOf(value) ?? '');
    return record ? nameOf(record) : `person ${pointerOf(value) ?? value}`;
  });
  return names.length === 0 ? [`family ${family.id ?? `of line ${family.line}`}`] : names;
}

function emptyProblem(node: GedcomNode, names: readonly string[]): ImportProblem {
  return {
    kind: 'left-out',
    row: node.line,
    column: node.tag,
    what: `nothing is said of it but its name (${names.join(' and ')})`,
    found: `${node.level} ${node.tag}`,
    fix: 'write its date or its place, or Y behind its tag where only that it happened is known',
  };
}

function notesOfFile(
  holders: readonly GedcomNode[],
  converted: ReadonlyMap<string, number>,
): readonly ImportNote[] {
  const persons = holders.filter(({ tag }) => tag === 'INDI');
  const without = persons.filter(({ children }) => !children.some(isEvent)).length;
  const families = holders.length - persons.length;
  const notes: ImportNote[] = [
    {
      what: `The file has ${count(persons.length, 'person', 'persons')} and ${count(families, 'family', 'families')}.`,
    },
  ];
  if (without > 0)
    notes.push({
      what: `${count(without, 'person has', 'persons have')} no event, and ${without === 1 ? 'is' : 'are'} left out.`,
    });
  for (const [calendar, dates] of converted)
    notes.push({
      column: 'DATE',
      what: `${count(dates, 'date', 'dates')} of ${calendar}: converted to the Gregorian calendar.`,
    });
  return notes;
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
