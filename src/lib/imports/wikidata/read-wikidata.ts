import { oneLine } from '../../formats/plain.js';
import { checkedSpan, importedDate, REVERSED_SPAN } from '../dates/date-of-parts.js';
import { EventKeys } from '../event-key.js';
import { headText } from '../head-text.js';
import type { CandidateSource, Import, ImportedEvent, ImportOptions } from '../import.js';
import { ItemReport } from '../item-report.js';
import { pageAddress } from '../page-address.js';
import { readAnswer, type AnswerRow } from './answer-rows.js';
import { answerColumnsOf, idOfItem, pageOfItem, type AnswerColumns } from './columns.js';
import { isEntities, readEntities } from './entities.js';
import { readTimeValue } from './time-value.js';

/** Returns whether a file begins as the answer of a query of Wikidata does, or as the data of its items. */
export function isWikidata(head: string | Uint8Array): boolean {
  const text = headText(head);
  if (isEntities(text)) return true;
  if (/^\s*\{/.test(text))
    return /"head"\s*:/.test(text) && /"vars"\s*:/.test(text) && /"bindings"\s*:/.test(text);
  const hasItems = /(?:^|[\s,"'<;\t])https?:\/\/[\w.-]+\/entity\/Q\d+/m.test(text);
  const hasTimes = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/.test(text) || /\bt\d{6,}\b|\/genid\//.test(text);
  const isRows =
    /^\s*\[\s*\{/.test(text) || /^[?\w"]+(?:[,\t][?\w" ]+)+\s*$/m.test(text.split('\n', 1)[0] ?? '');
  return isRows && hasItems && hasTimes;
}

/** Reads the answer of a query of Wikidata (JSON, CSV, TSV), or the data of its items. */
export function readWikidata(bytes: Uint8Array, options: ImportOptions): Import {
  const report = new ItemReport(options.name);
  if (isEntities(headText(bytes))) return readEntities(bytes, report);
  const answer = readAnswer(bytes, options);
  report.takeProblems(answer.problems);
  report.rows = answer.rows.length + answer.lost;
  const reader = new AnswerReader(report, answerColumnsOf(answer));
  const groups = reader.groupsOf(answer.rows);
  for (const rows of groups) reader.read(rows);
  const joined = answer.rows.length - groups.length;
  if (joined > 0)
    report.note(
      joined === 1
        ? '1 row is of the same item and date as a row before it, and is joined with it.'
        : `${joined} rows are of the same items and dates as rows before them, and are joined with these.`,
    );
  if (answer.isCutOff) report.cutOff();
  return report.importOf('wikidata', {});
}

class AnswerReader {
  readonly #report: ItemReport;
  readonly #columns: AnswerColumns;
  readonly #keys = new EventKeys();

  constructor(report: ItemReport, columns: AnswerColumns) {
    this.#report = report;
    this.#columns = columns;
  }

  /** A query gives a row for each value of an item: the rows of one item and date are one event. */
  groupsOf(rows: readonly AnswerRow[]): readonly (readonly AnswerRow[])[] {
    const groups = new Map<string, AnswerRow[]>();
    for (const row of rows) {
      const { item, title, start, end } = this.#columns;
      const name = valueIn(row, item) || valueIn(row, title);
      const key =
        name === '' ? `row ${row.row}` : JSON.stringify([name, valueIn(row, start), valueIn(row, end)]);
      const group = groups.get(key);
      if (group) group.push(row);
      else groups.set(key, [row]);
    }
    return [...groups.values()];
  }

  read(rows: readonly AnswerRow[]): void {
    const [first] = rows;
    if (!first) return;
    const { item, title: label, summary: described, lane, quote } = this.#columns;
    const entity = valueIn(first, item);
    const id = entity === '' ? undefined : idOfItem(entity);
    const title = oneLine(valueIn(first, label)).trim() || (id ?? '');
    if (title === '') {
      this.#report.problem('no-title', first.row, {
        ...(label === undefined ? {} : { column: label }),
        what: `row ${first.row} has neither an item nor a label, and is left out`,
        found: [...first.values.values()].join(' '),
        fix: 'ask for ?item and ?itemLabel in the query',
      });
      return;
    }
    if (title === id)
      this.#report.problem('value', first.row, {
        ...(label === undefined ? {} : { column: label }),
        what: 'the item has no label in the language of the query',
        found: title,
        fix: 'ask for its label in further languages, or write a title',
      });
    const edtf = this.#dateOf(first);
    const summary = valueIn(first, described);
    const sources = this.#sourcesOf(rows, entity, title);
    const page = sources.find(
      ({ url }) => url !== undefined && !url.startsWith('https://www.wikidata.org/'),
    )?.url;
    const quotes = distinct(rows, quote).map((text) => ({
      text,
      ...(page === undefined ? {} : { url: page }),
    }));
    const place = id === undefined ? `row ${first.row}` : `${id} of Wikidata, row ${first.row}`;
    const event: ImportedEvent = {
      key: this.#keys.keyOf(id, title),
      row: first.row,
      title,
      ...(summary === '' ? {} : { summary }),
      ...(edtf === undefined ? {} : { date: importedDate(edtf, `${place} of ${this.#report.name}`) }),
      ...(valueIn(first, lane) === '' ? {} : { lane: valueIn(first, lane) }),
      sources,
      quotes,
      fields: this.#fieldsOf(rows),
    };
    this.#report.add(event);
  }

  #dateOf(row: AnswerRow): string | undefined {
    const { start, end } = this.#columns;
    const [from, to] = [this.#timeOf(row, start), this.#timeOf(row, end)];
    if (from === undefined) return to;
    const { edtf, isReversed } = checkedSpan(from, to);
    if (isReversed)
      this.#report.problem('doubtful-date', row.row, {
        column: end,
        found: valueIn(row, end),
        ...REVERSED_SPAN,
      });
    return edtf;
  }

  #timeOf(row: AnswerRow, column: string | undefined): string | undefined {
    const found = valueIn(row, column);
    if (column === undefined || found === '') return undefined;
    const given = valueIn(row, this.#columns.precision.get(column));
    const read = readTimeValue(found, { precision: given === '' ? undefined : Number(given) });
    if (read.kind === 'date') {
      if (read.isDoubtful)
        this.#report.problem('doubtful-date', row.row, {
          column,
          what: 'Wikidata writes a year as its first day, and no precision is given: it is read as the year',
          found,
          fix: 'ask for wikibase:timePrecision in the query where days matter',
        });
      return read.edtf;
    }
    this.#report.problem('date', row.row, {
      column,
      what:
        read.kind === 'unknown' ? 'Wikidata does not know the date' : 'the value cannot be read as a date',
      found,
      fix: read.kind === 'unknown' ? 'look it up, and write it' : 'write it as 1789-07-14T00:00:00Z',
    });
    return undefined;
  }

  #sourcesOf(rows: readonly AnswerRow[], entity: string, title: string): readonly CandidateSource[] {
    const pages = this.#columns.pages.flatMap((name) => distinct(rows, name));
    const urls = [...new Set(pages)].filter((url) => pageAddress(url) !== undefined);
    const own = entity === '' ? [] : [{ url: pageOfItem(entity), title: `${title} – Wikidata` }];
    return [...urls.map((url) => ({ url })), ...own];
  }

  #fieldsOf(rows: readonly AnswerRow[]): Record<string, string> {
    const { item, title, summary, start, end, precision, lane, quote, pages } = this.#columns;
    const placed = new Set([item, title, summary, start, end, lane, quote, ...precision.values(), ...pages]);
    const names = new Set(rows.flatMap(({ values }) => [...values.keys()]));
    return Object.fromEntries(
      [...names].flatMap((name) => {
        const values = placed.has(name) ? [] : distinct(rows, name);
        return values.length === 0 ? [] : [[name, values.join('; ')]];
      }),
    );
  }
}

function valueIn({ values }: AnswerRow, name: string | undefined): string {
  return name === undefined ? '' : (values.get(name) ?? '');
}

function distinct(rows: readonly AnswerRow[], name: string | undefined): readonly string[] {
  return [...new Set(rows.map((row) => valueIn(row, name)))].filter((value) => value !== '');
}
