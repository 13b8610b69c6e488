import { quotePiecesIn } from '../formats/quote-cell.js';
import type { Keys } from '../model/shape.js';
import type { CsvCell } from './csv-cells.js';
import { listedPlaces, listedTexts } from './listed-texts.js';
import { withNumbers } from './numbers.js';

/** A row by the names of its columns; cells without a text are left out. */
export interface CsvRow {
  readonly offset: number;
  readonly cells: ReadonlyMap<string, CsvCell>;
}

/** Columns of an event that are its fields by the same name. */
const FIELDS = ['title', 'kind', 'attribution', 'summary', 'importance', 'difference'];
const LISTS = ['actors', 'tags', 'aliases'];
const OF_EVIDENCE = ['role', 'quote', 'source', 'paragraph', 'occurrence'];
/** Fields that have another name as columns. */
const PICTURE = {
  picture: 'file',
  alt: 'alt',
  credit: 'credit',
  licence: 'licence',
  licence_url: 'licenceUrl',
  caption: 'caption',
};

/** Returns the data of a definition, and what finds a cell of it by its keys. */
export function eventsOfRows(rows: readonly CsvRow[]): {
  readonly data: unknown;
  readonly cellOf: (keys: Keys) => number;
} {
  const groups = groupRows(rows);
  const data = withNumbers({ ...timelineOf(rows), events: groups.map(eventOf) });
  const cellOf = (keys: Keys): number => {
    const [list, index, ...rest] = keys;
    const group = list === 'events' && typeof index === 'number' ? groups[index] : undefined;
    const evidence = rest[0] === 'evidence' && typeof rest[1] === 'number' ? rest[1] : undefined;
    const own = group && evidence !== undefined ? [quoteRows(group)[evidence] ?? group[0]] : (group ?? rows);
    const names = columnsOf(evidence === undefined ? rest : rest.slice(2), group ? undefined : list);
    const cell = names.flatMap((name) => own.flatMap((row) => row?.cells.get(name) ?? []))[0];
    return cell?.offset ?? own[0]?.offset ?? 0;
  };
  return { data, cellOf };
}

/** Rows that are of one event: by its id, else by title and date; they need not be together. */
export function groupRows(rows: readonly CsvRow[]): readonly (readonly CsvRow[])[] {
  const groups = new Map<string, CsvRow[]>();
  for (const row of rows) {
    const [id, title, edtf, date] = ['event', 'title', 'edtf', 'date'].map((name) => textIn(row, name));
    const key = JSON.stringify(id === undefined ? ['', title, edtf ?? date] : [id]);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()];
}

function eventOf(rows: readonly CsvRow[]): unknown {
  const get = (name: string): string | undefined => firstIn(rows, name);
  const lane = get('lane_id') ?? get('lane');
  const picture = Object.entries(PICTURE).map(([column, field]) => [field, get(column)] as const);
  return {
    ...present([['id', get('event')], ...FIELDS.map((name) => [name, get(name)] as const), ['lane', lane]]),
    ...present(LISTS.map((name) => [name, listIn(get(name))] as const)),
    ...present([['draft', get('draft')]]),
    ...present([['date', dateOf(get)]]),
    ...(get('picture') === undefined ? {} : { media: present(picture) }),
    ...present([['checked', reviewMarksOf(get)]]),
    evidence: quoteRows(rows).map(evidenceOf),
  };
}

function evidenceOf(row: CsvRow): unknown {
  const quote = textIn(row, 'quote');
  const [first, ...others] = quote === undefined ? [] : quotePiecesIn(quote);
  const fields = OF_EVIDENCE.map((name) => [name, textIn(row, name)] as const);
  return { ...present(fields), ...present([['quote', others.length > 0 ? [first, ...others] : first]]) };
}

/** The column `date` has words for readers where there is EDTF beside it. */
function dateOf(get: (name: string) => string | undefined): unknown {
  const [edtf, words] = [get('edtf'), get('date')];
  const others = present([
    ['asWritten', listIn(get('as_written'))],
    ['basis', get('basis')],
    ['reason', get('reason')],
  ]);
  if (edtf !== undefined) return { edtf, ...others };
  return Object.keys(others).length > 0 ? { words, ...others } : words;
}

/** The first name belongs to the first day, and so on; a field is absent where the other list has more. */
function reviewMarksOf(get: (name: string) => string | undefined): readonly object[] | undefined {
  const [names = [], days = []] = ['checked_by', 'checked_on'].map((name) => listedPlaces(get(name) ?? ''));
  const marks = Array.from({ length: Math.max(names.length, days.length) }, (_, index) => ({
    by: names[index],
    on: days[index],
  })).filter(({ by, on }) => by || on);
  return marks.length > 0
    ? marks.map((mark) => present(Object.entries(mark).filter(([, text]) => text !== '')))
    : undefined;
}

function timelineOf(rows: readonly CsvRow[]): object {
  const get = (name: string): string | undefined => firstIn(rows, name);
  const lanes = listIn(get('timeline_lanes'))?.map((lane) => {
    const [, id, title] = /^([a-z0-9-]+): ([^]*)$/.exec(lane) ?? [];
    return id === undefined ? lane : { id, title };
  });
  return present([
    ['id', get('timeline')],
    ['title', get('timeline_title')],
    ['description', get('timeline_description')],
    ['language', get('timeline_language')],
    ['lanes', lanes],
    ['sources', listIn(get('timeline_sources'))],
  ]);
}

/** Returns the rows that have a piece of evidence. */
export function quoteRows(rows: readonly CsvRow[]): readonly CsvRow[] {
  return rows.filter(({ cells }) => OF_EVIDENCE.some((name) => cells.has(name)));
}

/** Returns the columns that have a field. */
function columnsOf(keys: Keys, top: unknown): readonly string[] {
  const [field, part] = keys;
  if (top !== undefined) return [top === 'id' ? 'timeline' : `timeline_${String(top)}`];
  if (field === undefined) return ['event', 'title'];
  if (field === 'id') return ['event', 'title'];
  if (field === 'lane') return ['lane_id', 'lane'];
  if (field === 'date') {
    const own = { asWritten: 'as_written', basis: 'basis', reason: 'reason' }[String(part)];
    return [...(own === undefined ? [] : [own]), 'edtf', 'date'];
  }
  if (field === 'checked') {
    const own = keys[2] === 'on' ? 'checked_on' : 'checked_by';
    return [own, 'checked_by', 'checked_on'];
  }
  if (field !== 'media') return [String(field)];
  const column = Object.entries(PICTURE).find(([, name]) => name === part)?.[0];
  return [...(column === undefined ? [] : [column]), 'picture'];
}

function textIn({ cells }: CsvRow, name: string): string | undefined {
  return cells.get(name)?.text;
}

function firstIn(rows: readonly CsvRow[], name: string): string | undefined {
  return rows.map((row) => textIn(row, name)).find((text) => text !== undefined);
}

function listIn(cell: string | undefined): readonly string[] | undefined {
  return cell === undefined ? undefined : listedTexts(cell);
}

function present(fields: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}
