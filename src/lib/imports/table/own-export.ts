import { unguarded } from '../../formats/cells.js';
import { quotePiecesIn } from '../../formats/quote-cell.js';
import { parseEdtf } from '../../model/dates/index.js';
import type { EventDate } from '../../model/timeline.js';
import { listedTexts } from '../../project/listed-texts.js';
import { foldName } from '../../tables/columns.js';
import { EventKeys } from '../event-key.js';
import { webAddress } from '../html-text.js';
import {
  foundText,
  type CandidateQuote,
  type CandidateSource,
  type Import,
  type ImportedEvent,
  type ImportOptions,
  type ImportProblem,
} from '../import.js';
import type { GridRow } from './grid.js';
import type { TableRows } from './read-rows.js';

/** Columns by which the table of `src/lib/formats/csv.ts` is known. */
const HAS = ['event', 'title', 'edtf', 'basis', 'as_written', 'quote', 'source'];
/** Columns that have no place in a draft, and are kept in its fields. */
const KEPT = ['difference', 'picture', 'alt', 'credit', 'licence', 'licence_url', 'caption', 'aliases'];
const BASES = ['stated', 'relative', 'inferred'] as const;

/** Returns whether a table is one that this program saves. */
export function isOwnExport(names: readonly string[]): boolean {
  const folded = new Set(names.map(foldName));
  return HAS.every((name) => folded.has(foldName(name)));
}

/** Reads the table that this program saves: a row for each quote, and the rows of one id are one event. */
export function readOwnExport(table: TableRows, options: Pick<ImportOptions, 'name'>): Import {
  const reader = new OwnExport(table, options.name);
  const groups = new Map<string, GridRow[]>();
  for (const row of table.rows) {
    const key = reader.cell(row, 'event') || `\n${reader.cell(row, 'title')}\n${reader.cell(row, 'edtf')}`;
    const rows = groups.get(key);
    if (rows) rows.push(row);
    else groups.set(key, [row]);
  }
  const events = [...groups.values()].flatMap((rows) => reader.eventOf(rows) ?? []);
  const timeline = (name: string): string | undefined => reader.first(table.rows, name);
  const [title, description, language] = ['timeline_title', 'timeline_description', 'timeline_language'].map(
    timeline,
  );
  return {
    format: 'table',
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    ...(language === undefined ? {} : { language }),
    events,
    report: {
      rows: table.rows.length + table.lost,
      problems: [...table.problems, ...reader.problems],
      unplaced: reader.unplaced,
      notes: [
        ...table.notes,
        {
          what: `The table was saved by this program: each row is a quote, and its ${table.rows.length} rows are ${events.length} events.`,
        },
      ],
    },
  };
}

class OwnExport {
  readonly problems: ImportProblem[] = [];
  readonly unplaced = new Map<string, number>();
  readonly #at: ReadonlyMap<string, number>;
  readonly #keys = new EventKeys();
  readonly #file: string;

  constructor({ names }: TableRows, file: string) {
    this.#at = new Map(names.map((name, index) => [foldName(name), index] as const));
    this.#file = file;
  }

  cell(row: GridRow, name: string): string {
    return unguarded(row.cells[this.#at.get(foldName(name)) ?? -1] ?? '');
  }

  /** Returns what the first row that says it has in a column. */
  first(rows: readonly GridRow[], name: string): string | undefined {
    return rows.map((row) => this.cell(row, name)).find((text) => text !== '');
  }

  eventOf(rows: readonly GridRow[]): ImportedEvent | undefined {
    const get = (name: string): string | undefined => this.first(rows, name);
    const title = get('title');
    const row = rows[0]?.row ?? 0;
    if (title === undefined) return this.#noTitle(rows);
    const [summary, lane, attribution] = [get('summary'), get('lane'), get('attribution')];
    const [actors, tags] = [listedTexts(get('actors') ?? ''), listedTexts(get('tags') ?? '')];
    const kind = get('kind');
    const importance = Number(get('importance') ?? NaN);
    const date = this.#dateOf(rows);
    return {
      key: this.#keys.keyOf(get('event'), title),
      row,
      title,
      ...(summary === undefined ? {} : { summary }),
      ...(date ? { date } : {}),
      ...(lane === undefined ? {} : { lane }),
      ...(actors.length > 0 ? { actors } : {}),
      ...(tags.length > 0 ? { tags } : {}),
      ...(importance >= 0 && importance <= 100 ? { importance } : {}),
      ...(kind === 'event' || kind === 'statement' ? { kind } : {}),
      ...(attribution === undefined ? {} : { attribution }),
      sources: this.#sourcesOf(rows),
      quotes: rows.flatMap((each) => this.#quotesOf(each)),
      fields: this.#fieldsOf(rows),
    };
  }

  #dateOf(rows: readonly GridRow[]): EventDate | undefined {
    const edtf = this.first(rows, 'edtf');
    if (edtf === undefined || !parseEdtf(edtf).ok) {
      this.problems.push({
        kind: 'date',
        row: rows[0]?.row ?? 0,
        column: 'edtf',
        what: edtf === undefined ? 'the event has no date' : 'the date is no EDTF',
        found: foundText(edtf ?? 'an empty cell'),
        fix: 'write it as 2020-09-08, 2020-09 or 2020',
      });
      return undefined;
    }
    const said = this.first(rows, 'basis');
    const basis = BASES.find((each) => each === said) ?? 'inferred';
    const reason = this.first(rows, 'reason');
    const because = reason ?? (basis === 'stated' ? undefined : `From row ${rows[0]?.row} of ${this.#file}.`);
    return {
      edtf,
      asWritten: listedTexts(this.first(rows, 'as_written') ?? ''),
      basis,
      ...(because === undefined ? {} : { reason: because }),
    };
  }

  /** Returns the documents that the rows quote, each once, by their address or their title. */
  #sourcesOf(rows: readonly GridRow[]): readonly CandidateSource[] {
    const sources = new Map<string, CandidateSource>();
    for (const row of rows) {
      const url = webAddress(this.cell(row, 'url'));
      const title = this.cell(row, 'source_title') || this.cell(row, 'source');
      const published = this.cell(row, 'published');
      if (url === undefined && title === '') continue;
      sources.set(url ?? title, {
        ...(url === undefined ? {} : { url }),
        ...(title === '' ? {} : { title }),
        ...(published === '' ? {} : { published }),
      });
    }
    return [...sources.values()];
  }

  #quotesOf(row: GridRow): readonly CandidateQuote[] {
    const url = webAddress(this.cell(row, 'url'));
    return quotePiecesIn(this.cell(row, 'quote'))
      .filter((text) => text !== '')
      .map((text) => ({ text, ...(url === undefined ? {} : { url }) }));
  }

  #fieldsOf(rows: readonly GridRow[]): Readonly<Record<string, string>> {
    const fields: Record<string, string> = {};
    for (const name of KEPT) {
      const text = this.first(rows, name);
      if (text === undefined) continue;
      fields[name] = text;
      this.unplaced.set(name, (this.unplaced.get(name) ?? 0) + 1);
    }
    return fields;
  }

  #noTitle(rows: readonly GridRow[]): undefined {
    for (const { row, cells } of rows)
      this.problems.push({
        kind: 'no-title',
        row,
        column: 'title',
        what: 'the row has no title',
        found: foundText(cells.join(' | ')),
        fix: 'give it the title of its event',
      });
  }
}
