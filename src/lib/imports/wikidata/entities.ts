import { checkedSpan, importedDate, REVERSED_SPAN } from '../dates/date-of-parts.js';
import { EventKeys } from '../event-key.js';
import type { CandidateQuote, CandidateSource, Import } from '../import.js';
import { readImportText } from '../import-text.js';
import type { ItemReport } from '../item-report.js';
import { itemsIn, objectOf, readLooseJson, scalarText } from '../json/json-text.js';
import { DamagedItem } from '../json/object-text.js';
import { importedAddress } from '../html-text.js';
import { readTimeValue } from './time-value.js';

type Fields = Readonly<Record<string, unknown>>;

const JULIAN = /Q1985786$/;
/** What a date of an item is of, the plainest first; those of an item that is an event need no name. */
const TIMES: readonly (readonly [property: string, name: string, end?: string])[] = [
  ['P585', ''],
  ['P580', '', 'P582'],
  ['P571', 'inception'],
  ['P576', 'end'],
  ['P1619', 'opening'],
  ['P577', 'publication'],
  ['P575', 'discovery'],
  ['P619', 'launch'],
  ['P569', 'birth'],
  ['P570', 'death'],
];

/** Returns whether a text begins as the data of items of Wikidata does. */
export function isEntities(head: string): boolean {
  return (
    /^\s*[{[]/.test(head) &&
    /"(?:claims|statements)"\s*:/.test(head) &&
    (/"entities"\s*:/.test(head) || /"type"\s*:\s*"item"/.test(head))
  );
}

/** Reads the data of items: each date of an item is an event. */
export function readEntities(bytes: Uint8Array, report: ItemReport): Import {
  const { text, problems } = readImportText(bytes);
  report.takeProblems(problems);
  const { value, isCutOff } = readLooseJson(text);
  const root = objectOf(value);
  const entities = objectOf(root?.['entities']);
  const items = entities
    ? Object.values(entities)
    : Array.isArray(value)
      ? (value as readonly unknown[])
      : [value];
  const keys = new EventKeys();
  for (const [index, item] of items.entries()) {
    report.rows += 1;
    if (item instanceof DamagedItem) report.damagedItem(index + 1, item);
    else readItem(objectOf(item) ?? {}, index + 1, report, keys);
  }
  if (isCutOff) report.cutOff();
  return report.importOf('wikidata', {});
}

function readItem(item: Fields, row: number, report: ItemReport, keys: EventKeys): void {
  const id = scalarText(item['id']);
  const label = textIn(item['labels']);
  const summary = textIn(item['descriptions']);
  const claims = objectOf(item['claims'] ?? item['statements']) ?? {};
  if (id === '' || 'missing' in item) {
    report.problem('no-title', row, {
      what: `item ${row} is not there or was deleted, and is left out`,
      found: id,
      fix: 'download it again',
    });
    return;
  }
  const page = { url: `https://www.wikidata.org/wiki/${id}`, title: `${label || id} – Wikidata` };
  let hasDate = false;
  for (const [property, name, last] of TIMES) {
    const best = bestOf(claims[property]);
    const end =
      last === undefined
        ? undefined
        : endOf(best.length, bestOf(claims[last]), { row, property: last, report });
    for (const claim of best) {
      const start = timeOf(objectOf(claim['mainsnak']), { row, property, report });
      if (start === undefined) continue;
      const { edtf, isReversed } = checkedSpan(start, end);
      if (isReversed)
        report.problem('doubtful-date', row, {
          column: last,
          found: `${start} to ${end ?? ''}`,
          ...REVERSED_SPAN,
        });
      hasDate = true;
      const title = name === '' ? label || id : `${label || id}: ${name}`;
      const { sources, quotes } = referencesOf(claim);
      report.add({
        key: keys.keyOf(name === '' ? id : `${id}-${property}`, title),
        row,
        title,
        ...(summary === '' ? {} : { summary }),
        date: importedDate(edtf, `${property} of ${id} in ${report.name}`),
        sources: [...sources, page],
        quotes,
        fields: {},
      });
    }
    // An item with a date of its own is that event.
    if (hasDate && name === '') break;
  }
  if (hasDate) return;
  report.add({
    key: keys.keyOf(id, label || id),
    row,
    title: label || id,
    ...(summary === '' ? {} : { summary }),
    sources: [page],
    quotes: [],
    fields: {},
  });
  report.problem('date', row, {
    what: 'the item has no date that is known',
    found: Object.keys(claims).slice(0, 12).join(', '),
    fix: 'write its date',
  });
}

/** Returns the first text of an item: that of English, else of the language that it has. */
function textIn(value: unknown): string {
  const texts = objectOf(value) ?? {};
  const first = texts['en'] ?? texts['mul'] ?? Object.values(texts)[0];
  return scalarText(objectOf(first)?.['value'] ?? first);
}

/** Returns the claims of the best rank: what is preferred, else what is not deprecated. */
function bestOf(value: unknown): readonly Fields[] {
  const claims = itemsIn(value).flatMap((each): Fields[] => {
    const claim = objectOf(each);
    return claim ? [claim] : [];
  });
  const preferred = claims.filter(({ rank }) => rank === 'preferred');
  return preferred.length > 0 ? preferred : claims.filter(({ rank }) => rank !== 'deprecated');
}

/** The property of an item that is read. */
interface PropertyPlace {
  readonly row: number;
  readonly property: string;
  readonly report: ItemReport;
}

/** Returns the end of a span. Of several starts or ends nothing says which belong together. */
function endOf(starts: number, ends: readonly Fields[], place: PropertyPlace): string | undefined {
  const [end] = ends;
  if (starts === 0 || end === undefined) return undefined;
  if (starts === 1 && ends.length === 1) return timeOf(objectOf(end['mainsnak']), place);
  place.report.problem('doubtful-date', place.row, {
    column: place.property,
    what: 'the item has several starts or ends, and the ends are left out: nothing says which belong together',
    found: ends.map((each) => scalarText(timeFieldsOf(objectOf(each['mainsnak']))['time'])).join(', '),
    fix: 'write the end of each',
  });
  return undefined;
}

function timeOf(snak: Fields | undefined, { row, property, report }: PropertyPlace): string | undefined {
  const problem = (
    what: string,
    found: unknown,
    fix: string,
    kind: 'date' | 'doubtful-date' = 'date',
  ): void => report.problem(kind, row, { column: property, what, found, fix });
  const type = scalarText(snak?.['snaktype']);
  if (type === 'somevalue' || type === 'novalue') {
    problem('Wikidata does not know the date', type, 'look it up, and write it');
    return undefined;
  }
  const value = timeFieldsOf(snak);
  const time = scalarText(value['time']);
  const isJulian = JULIAN.test(scalarText(value['calendarmodel']));
  const precision = typeof value['precision'] === 'number' ? value['precision'] : undefined;
  const read = readTimeValue(time, { precision, hasNoYearZero: true, isJulian });
  if (read.kind !== 'date') {
    problem('the value cannot be read as a date', time, 'write it');
    return undefined;
  }
  if (read.isConverted)
    problem(
      `the day is one of the Julian calendar, and is converted: ${read.edtf}`,
      time,
      'hold it against the source, which may have the day of the old calendar',
      'doubtful-date',
    );
  return read.edtf;
}

function timeFieldsOf(snak: Fields | undefined): Fields {
  return objectOf(objectOf(snak?.['datavalue'])?.['value']) ?? {};
}

/** Returns the pages (P854) and quotations (P1683) that a claim names as its references. */
function referencesOf(claim: Fields): {
  readonly sources: readonly CandidateSource[];
  readonly quotes: readonly CandidateQuote[];
} {
  const sources: CandidateSource[] = [];
  const quotes: CandidateQuote[] = [];
  for (const reference of itemsIn(claim['references'])) {
    const snaks = objectOf(objectOf(reference)?.['snaks']) ?? {};
    const [url] = valuesOf(snaks['P854']).flatMap((each) => importedAddress(scalarText(each)) ?? []);
    const [title] = valuesOf(snaks['P1476']).map(languageText);
    if (url !== undefined && !sources.some((each) => each.url === url))
      sources.push({ url, ...(title === undefined || title === '' ? {} : { title }) });
    for (const text of valuesOf(snaks['P1683']).map(languageText))
      if (text !== '') quotes.push({ text, ...(url === undefined ? {} : { url }) });
  }
  return { sources, quotes };
}

function valuesOf(snaks: unknown): readonly unknown[] {
  return itemsIn(snaks).map((snak) => objectOf(objectOf(snak)?.['datavalue'])?.['value']);
}

function languageText(value: unknown): string {
  return scalarText(objectOf(value)?.['text'] ?? value);
}
