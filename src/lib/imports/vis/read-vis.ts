import { oneLine } from '../../formats/plain.js';
import type { EventDate } from '../../model/timeline.js';
import { edtfOfSpan, importedDate, REVERSED_SPAN } from '../dates/date-of-parts.js';
import { DayStamps, type StampedItem } from '../dates/day-stamps.js';
import { EventKeys } from '../event-key.js';
import { headText } from '../head-text.js';
import { readHtml } from '../html-text.js';
import { ImportFault, type Import, type ImportedEvent, type ImportOptions } from '../import.js';
import { readImportText } from '../import-text.js';
import { ERA_IMPORTANCE, ERA_TAG, ItemReport, leftFields } from '../item-report.js';
import { objectOf, readLooseJson, scalarText } from '../json/json-text.js';
import { DamagedItem } from '../json/object-text.js';
import { pageAddress } from '../page-address.js';
import { lastOf } from './exclusive-end.js';
import { visLanes } from './vis-lanes.js';

type Fields = Readonly<Record<string, unknown>>;

interface ReadItem extends StampedItem {
  readonly row: number;
  readonly fields: Fields;
}

const PLACED: ReadonlySet<string> = new Set(['id', 'content', 'title', 'start', 'end', 'group']);

/** Returns whether a file begins as the items of vis-timeline do. */
export function isVis(head: string | Uint8Array): boolean {
  const text = headText(head);
  const has = (name: string): boolean => new RegExp(`(?:["']${name}["']|[{,\\s]${name})\\s*:`).test(text);
  return (
    /^[^<]{0,200}?[[{(]/.test(text) && has('content') && has('start') && !has('start_date') && !has('layout')
  );
}

/** Reads the items of vis-timeline: a list, `{ items, groups }`, or a data set as JSON. */
export function readVis(bytes: Uint8Array, options: ImportOptions): Import {
  const { text, problems } = readImportText(bytes);
  const { value, isCutOff } = readLooseJson(text);
  const root = objectOf(value);
  const items = listIn(Array.isArray(value) ? value : (root?.['items'] ?? root));
  if (items === undefined)
    throw new ImportFault('there are no items in the file', {
      found: Object.keys(root ?? {}).join(', '),
      fix: 'vis-timeline has a list of items, each with “content” and “start”',
    });
  const report = new ItemReport(options.name);
  report.takeProblems(problems);
  const stamps = new DayStamps({ zone: options.zone, order: options.order });
  const read = items.flatMap((item, index) => readItem(item, index + 1, { report, stamps }));
  stamps.settle(report);
  const lanes = visLanes(listIn(root?.['groups']) ?? []);
  const keys = new EventKeys();
  for (const item of read) addEvent(item, { report, stamps, lanes, keys });
  if (read.some(({ end }) => end))
    report.note('An end is where a bar stops: the last day, month or year before it is part of the event.');
  if (isCutOff) report.cutOff();
  return report.importOf('vis', {});
}

/** Returns the items of a list, or of a data set as `JSON.stringify` writes it. */
function listIn(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value as readonly unknown[];
  const set = objectOf(value);
  const data = set?.['_data'] ?? set?.['data'];
  if (Array.isArray(data)) {
    // A Map as a list of pairs.
    return data.map((each: unknown) => (Array.isArray(each) ? (each as unknown[])[1] : each));
  }
  const byId = objectOf(data);
  return byId && Object.values(byId);
}

function readItem(
  item: unknown,
  row: number,
  { report, stamps }: { readonly report: ItemReport; readonly stamps: DayStamps },
): readonly ReadItem[] {
  report.rows += 1;
  const fields = objectOf(item);
  if (fields) return [{ row, fields, start: stamps.read(fields['start']), end: stamps.read(fields['end']) }];
  if (item instanceof DamagedItem) report.damagedItem(row, item);
  else report.problem('damaged', row, { what: `item ${row} is no item`, found: item, fix: 'take it out' });
  return [];
}

interface Given {
  readonly report: ItemReport;
  readonly stamps: DayStamps;
  readonly lanes: ReadonlyMap<string, string>;
  readonly keys: EventKeys;
}

function addEvent(item: ReadItem, given: Given): void {
  const { report, lanes, keys } = given;
  const { row, fields } = item;
  const content = readHtml(scalarText(fields['content']));
  const tooltip = readHtml(scalarText(fields['title']));
  const title = oneLine(content.text).trim();
  if (title === '') {
    report.problem('no-title', row, {
      column: 'content',
      what: `item ${row} has no content, and is left out`,
      found: tooltip.text || fields['content'],
      fix: 'give it a content',
    });
    return;
  }
  const date = dateOf(item, given);
  const group = scalarText(fields['group']);
  const isEra = fields['type'] === 'background';
  const links = [...content.links, ...tooltip.links].filter(({ url }) => url && pageAddress(url));
  const event: ImportedEvent = {
    key: keys.keyOf(scalarText(fields['id']), title),
    row,
    title,
    ...(tooltip.text === '' ? {} : { summary: tooltip.text }),
    ...(date ? { date } : {}),
    ...(group === '' ? {} : { lane: lanes.get(group) ?? group }),
    ...(isEra ? { tags: [ERA_TAG], importance: ERA_IMPORTANCE } : {}),
    sources: [...new Map(links.map((link) => [link.url, link])).values()],
    quotes: [...content.quotes, ...tooltip.quotes].map((text) => ({ text })),
    fields: leftFields(fields, isEra ? new Set([...PLACED, 'type']) : PLACED),
  };
  report.add(event);
}

function dateOf(item: ReadItem, { report, stamps }: Given): EventDate | undefined {
  const { row, fields } = item;
  const { start, end } = stamps.edtfOf(item);
  if (start === undefined) {
    const isAbsent = fields['start'] === undefined || fields['start'] === null || fields['start'] === '';
    report.problem('date', row, {
      column: 'start',
      what: isAbsent ? 'there is no start' : 'the start cannot be read as a date',
      found: fields['start'],
      fix: 'write it as 2020-09-08, or as milliseconds since 1970',
    });
    return undefined;
  }
  const last = end === undefined ? undefined : lastOf(start, end);
  const isUnread = end === undefined && scalarText(fields['end']) !== '';
  if (isUnread || last === 'before')
    report.problem('doubtful-date', row, {
      column: 'end',
      what: isUnread ? 'the end cannot be read, and is left out' : REVERSED_SPAN.what,
      found: fields['end'],
      fix: REVERSED_SPAN.fix,
    });
  const edtf = edtfOfSpan(start, last === 'before' ? undefined : last);
  return importedDate(edtf, `item ${row} of ${report.name}`);
}
