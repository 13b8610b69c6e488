import { oneLine } from '../../formats/plain.js';
import { EventKeys } from '../event-key.js';
import { DayStamps } from '../dates/day-stamps.js';
import { headText } from '../head-text.js';
import { readHtml } from '../html-text.js';
import type { Import, ImportOptions } from '../import.js';
import { readImportText } from '../import-text.js';
import { ItemReport } from '../item-report.js';
import { pageAddress } from '../page-address.js';
import { SimileReader } from './simile-date.js';
import { SIMILE_DATES, type SimileItem } from './simile-item.js';
import { readSimileJson } from './simile-json.js';
import { readSimileXml } from './simile-xml.js';

/** Returns whether a file begins as the XML or the JSON of SIMILE Timeline does. */
export function isSimile(head: string | Uint8Array): boolean {
  const text = headText(head);
  if (/^\s*</.test(text))
    return /^\s*(?:<\?[^>]*>|<!--[\s\S]*?-->|\s)*<data\b/.test(text) && /<event\b/.test(text);
  const has = (name: string): boolean => new RegExp(`["']?\\b${name}\\b["']?\\s*:`).test(text);
  return (
    /^[^<]{0,200}?[{(]/.test(text) && has('events') && has('start') && has('title') && !has('start_date')
  );
}

/** Reads the XML or the JSON of SIMILE Timeline. */
export function readSimile(bytes: Uint8Array, options: ImportOptions): Import {
  const { text, problems } = readImportText(bytes);
  const report = new ItemReport(options.name);
  report.takeProblems(problems);
  const { items, isCutOff } = /^\s*</.test(text) ? readSimileXml(text, report) : readSimileJson(text, report);
  const reader = new SimileReader(report, new DayStamps({ zone: options.zone, order: options.order }));
  const read = items.map((item) => ({ item, stamps: reader.stampsOf(item) }));
  reader.settle();
  const keys = new EventKeys();
  for (const { item, stamps } of read) {
    const title = oneLine(readHtml(item.title).text).trim();
    if (title === '') sayUntitled(item, report);
    else addEvent(item, title, { report, keys, date: reader.dateOf(item, stamps) });
  }
  if (isCutOff) report.cutOff();
  return report.importOf('simile', {});
}

function sayUntitled({ row, description, dates }: SimileItem, report: ItemReport): void {
  report.problem('no-title', row, {
    column: 'title',
    what: `event ${row} has no title, and is left out`,
    found: readHtml(description).text || dates[SIMILE_DATES[0]],
    fix: 'give it a title',
  });
}

interface Given {
  readonly report: ItemReport;
  readonly keys: EventKeys;
  readonly date: ReturnType<SimileReader['dateOf']>;
}

function addEvent(item: SimileItem, title: string, { report, keys, date }: Given): void {
  const { text, links, quotes } = readHtml(item.description);
  const page = pageAddress(item.link);
  const sources = [
    ...(page === undefined ? [] : [{ url: page }]),
    ...links.filter(({ url }) => url && pageAddress(url)),
  ];
  report.add({
    key: keys.keyOf(item.id, title),
    row: item.row,
    title,
    ...(text === '' ? {} : { summary: text }),
    ...(date?.date ? { date: date.date } : {}),
    sources: [...new Map(sources.map((source) => [source.url, source])).values()],
    quotes: quotes.map((quote) => ({ text: quote })),
    fields: {
      ...item.fields,
      ...date?.fields,
      ...(item.link !== '' && page === undefined ? { link: item.link } : {}),
    },
  });
}
