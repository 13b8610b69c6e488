import { oneLine } from '../../formats/plain.js';
import { importedDate } from '../dates/date-of-parts.js';
import type { EventKeys } from '../event-key.js';
import { addressesIn, readHtml, webAddress, type HtmlText } from '../html-text.js';
import { foundText, type CandidateSource, type ImportedEvent, type ImportProblem } from '../import.js';
import { lineOf, type Component } from './component.js';
import { readTextList, readTextValue, type ContentLine } from './content-line.js';
import { readEntryDate, type ZoneChoice } from './event-date.js';

interface Given {
  readonly row: number;
  readonly lane: string | undefined;
  readonly keys: EventKeys;
  readonly choice: ZoneChoice;
  readonly fileName: string;
}

interface ReadEvent {
  readonly event: ImportedEvent;
  readonly problems: readonly ImportProblem[];
  readonly isFloating: boolean;
}

/** What has its place in an event. */
const PLACED = new Set([
  ...['UID', 'RECURRENCE-ID', 'SUMMARY', 'DESCRIPTION', 'DTSTART', 'DTEND', 'DURATION', 'CATEGORIES', 'URL'],
  ...['ATTACH', 'STATUS', 'X-ALT-DESC'],
]);
/** What says when a program wrote it, and how it shows it: it changes with each export, and says nothing of the event. */
const OF_THE_PROGRAM =
  /^(?:DTSTAMP|SEQUENCE|TRANSP|CREATED|LAST-MODIFIED|X-(?:MICROSOFT|APPLE|MOZ|GOOGLE|MS|LIC|FUNAMBOL)-.*)$/;

/** Reads a VEVENT that has a title. */
export function readEvent(entry: Component, { row, lane, keys, choice, fileName }: Given): ReadEvent {
  const title = oneLine(textOf(entry, 'SUMMARY')).trim();
  const { edtf, isFloating, problems } = readEntryDate(entry, choice);
  const said = readDescription(entry);
  const tags = namesOf(entry, 'CATEGORIES').flatMap(({ value }) => readTextList(value));
  const fields = fieldsOf(entry);
  const event: ImportedEvent = {
    key: keys.keyOf(keyOf(entry), title),
    row,
    title,
    ...(said.text === '' ? {} : { summary: said.text }),
    ...(edtf === undefined ? {} : { date: importedDate(edtf, `event ${row} of ${fileName}`) }),
    ...(lane === undefined ? {} : { lane }),
    ...(tags.length === 0 ? {} : { tags: [...new Set(tags)] }),
    sources: sourcesOf(entry, said),
    quotes: said.quotes.map((text) => ({ text })),
    fields,
  };
  const others = [...problems, ...repeats(entry), ...attached(entry), ...damaged(entry)];
  return { event, isFloating, problems: others.map((problem) => ({ ...problem, row })) };
}

/** Returns the id of an event; one of a series has that of the series and its place there. */
function keyOf(entry: Component): string | undefined {
  const uid = lineOf(entry, 'UID')?.value.trim();
  const instance = lineOf(entry, 'RECURRENCE-ID')?.value.trim();
  return uid !== undefined && instance !== undefined ? `${uid}/${instance}` : uid;
}

const HTML = /<\/?(?:a|b|i|u|p|br|ul|ol|li|div|span|html|body|em|strong|h[1-6]|blockquote|table)\b[^<>]*>/i;

/** Reads what is said of it; Outlook and Google write HTML, in a line of its own or in the text. */
function readDescription(entry: Component): HtmlText {
  const plain = textOf(entry, 'DESCRIPTION');
  if (HTML.test(plain)) return readHtml(plain);
  const rich = readHtml(textOf(entry, 'X-ALT-DESC'));
  const text = plain.replace(/[^\S\n]+(?=\n|$)/g, '').trim();
  return text === '' ? rich : { ...rich, text };
}

function sourcesOf(entry: Component, said: HtmlText): readonly CandidateSource[] {
  const named = [...namesOf(entry, 'URL'), ...namesOf(entry, 'ATTACH')].map((line) => ({
    url: webAddress(line.value),
    title: line.parameters.get('FILENAME') ?? line.parameters.get('X-FILENAME'),
  }));
  const inText = addressesIn(said.text).map((url) => ({ url, title: undefined }));
  const linked = said.links.map(({ url, title }) => ({ url, title }));
  const sources = new Map<string, CandidateSource>();
  for (const { url, title } of [...named, ...linked, ...inText])
    if (url !== undefined && !sources.has(url))
      sources.set(url, title === undefined ? { url } : { url, title });
  return [...sources.values()];
}

function fieldsOf(entry: Component): Readonly<Record<string, string>> {
  const fields = new Map<string, string>();
  for (const { name, value, parameters } of entry.lines) {
    const isAddress =
      name === 'URL' || (name === 'ATTACH' && parameters.get('VALUE')?.toUpperCase() !== 'BINARY');
    const isLost = isAddress && webAddress(value) === undefined;
    if ((PLACED.has(name) && !isLost) || OF_THE_PROGRAM.test(name)) continue;
    const text = readTextValue(value).trim();
    const person = parameters.get('CN');
    const shown = person === undefined ? text : `${person} (${text.replace(/^mailto:/i, '')})`;
    if (shown === '') continue;
    fields.set(name, fields.has(name) ? `${fields.get(name)}\n${shown}` : shown);
  }
  return Object.fromEntries(fields);
}

function repeats(entry: Component): readonly Omit<ImportProblem, 'row'>[] {
  const line = lineOf(entry, 'RRULE') ?? lineOf(entry, 'RDATE');
  if (!line) return [];
  return [
    {
      kind: 'value',
      column: line.name,
      what: 'the event repeats: only the first is kept',
      found: foundText(line.value),
      fix: 'write the others that matter as events of their own',
    },
  ];
}

function attached(entry: Component): readonly Omit<ImportProblem, 'row'>[] {
  return namesOf(entry, 'ATTACH')
    .filter(({ parameters }) => parameters.get('VALUE')?.toUpperCase() === 'BINARY')
    .map(({ value, parameters }) => ({
      kind: 'value',
      column: 'ATTACH',
      what: 'a document inside the calendar is left out',
      found: foundText(parameters.get('FMTTYPE') ?? value),
      fix: 'save it from the calendar, and add it as a source',
    }));
}

function damaged(entry: Component): readonly Omit<ImportProblem, 'row'>[] {
  const cut = {
    kind: 'damaged',
    what: 'the event breaks off: what was read of it is kept',
    found: `no END:${entry.name}`,
    fix: 'look at it in the program that wrote the file, and export it again',
  } as const;
  const unread = entry.unread.map((line) => ({
    kind: 'value' as const,
    what: 'a line cannot be read, and is left out',
    found: foundText(line),
    fix: 'write it as NAME:value',
  }));
  return [...(entry.isCutOff ? [cut] : []), ...unread];
}

function namesOf({ lines }: Component, name: string): readonly ContentLine[] {
  return lines.filter((line) => line.name === name);
}

function textOf(entry: Component, name: string): string {
  return readTextValue(lineOf(entry, name)?.value ?? '');
}
