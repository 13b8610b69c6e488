import { headText } from '../head-text.js';
import { EventKeys } from '../event-key.js';
import {
  ImportFault,
  type ImportedEvent,
  type ImportNote,
  type ImportProblem,
  type ReadImport,
} from '../import.js';
import { readImportText } from '../import-text.js';
import { readEventLine } from './event-line.js';
import { pageNotes } from './notes.js';
import { readMarkwhenPage, type PageOptions } from './page.js';
import { sectionsAfter } from './section.js';

/** Between two pages of a file, as older versions of markwhen have them. */
const PAGE_BREAK = /^\s*_-_-_break_-_-_\s*$/;
const HEADER = /^(?:title|dateFormat|timezone|description|view|edit)\s*:/i;

/** True for a text whose lines are events of markwhen. */
export function isMarkwhen(head: string | Uint8Array): boolean {
  const text = headText(head);
  if (/^\s*(?:[[{<]|BEGIN:|0 HEAD)/i.test(text)) return false;
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '' && !/^\s*\/\//.test(line));
  const events = lines.filter((line) => readEventLine(line, 'mdy')?.expression !== undefined).length;
  const hasHeader = lines.some((line) => HEADER.test(line) || sectionsAfter(line, []) !== undefined);
  return events >= (hasHeader ? 1 : 2);
}

/** Reads a text of markwhen (https://docs.markwhen.com): its sections are lanes. */
export const readMarkwhen: ReadImport = (bytes, options) => {
  const { text, problems: ofText } = readImportText(bytes);
  const lines = text.split('\n');
  const breaks = [...lines.flatMap((line, at) => (PAGE_BREAK.test(line) ? [at] : [])), lines.length];
  const keys = new EventKeys();
  const events: ImportedEvent[] = [];
  const problems: ImportProblem[] = [...ofText];
  const notes: ImportNote[] = [];
  const unplaced = new Map<string, number>();
  let title: string | undefined;
  let description: string | undefined;
  let rows = 0;
  let from = 0;
  for (const to of breaks) {
    const given: PageOptions = { firstLine: from + 1, keys, options, isOneOfSeveral: breaks.length > 1 };
    const page = readMarkwhenPage(lines.slice(from, to), given);
    title ??= page.title;
    description ??= page.description;
    rows += page.rows;
    // One by one: a large file has more than a call takes as arguments.
    for (const event of page.events) events.push(event);
    for (const problem of page.problems) problems.push(problem);
    for (const note of pageNotes(page, options)) notes.push(note);
    from = to + 1;
  }
  if (rows === 0)
    throw new ImportFault('the file has no event of markwhen', {
      found: text.slice(0, 200),
      fix: 'write each as a line such as 2019-05-02: Ferry line opens',
    });
  for (const event of events)
    for (const name of Object.keys(event.fields)) unplaced.set(name, (unplaced.get(name) ?? 0) + 1);
  const about = {
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
  };
  return { format: 'markwhen', ...about, events, report: { rows, problems, unplaced, notes } };
};
