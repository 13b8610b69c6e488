import { foundText, ImportFault, type ImportOptions, type ImportProblem } from '../import.js';
import { readImportText } from '../import-text.js';
import { objectOf, readLooseJson, scalarText } from '../json/json-text.js';
import { DamagedItem } from '../json/object-text.js';
import { readTableRows } from '../table/read-rows.js';

/** One answer of a query: its values by the names of the query. */
export interface AnswerRow {
  readonly row: number;
  readonly values: ReadonlyMap<string, string>;
}

export interface QueryAnswer {
  readonly names: readonly string[];
  readonly rows: readonly AnswerRow[];
  /** Rows of which nothing is read; their problems say which. */
  readonly lost: number;
  readonly problems: readonly ImportProblem[];
  readonly isCutOff: boolean;
}

const ESCAPED: Readonly<Record<string, string>> = { t: '\t', n: '\n' };
/** As the TSV of SPARQL writes them: <address>, "text"@en, "moment"^^<type>. */
const TERM = /^(?:<([^>]*)>|"((?:[^"\\]|\\.)*)"(?:@[\w-]+|\^\^\S+)?)$/s;

/** Reads what a query service answered: SPARQL results as JSON, rows of JSON, CSV or TSV. */
export function readAnswer(bytes: Uint8Array, options: Pick<ImportOptions, 'name'>): QueryAnswer {
  const { text, problems } = readImportText(bytes);
  if (text.startsWith('?')) return readTerms(text, problems);
  if (!/^\s*[[{]/.test(text)) return readTable(bytes, options);
  const { value, isCutOff } = readLooseJson(text);
  const root = objectOf(value);
  const list = Array.isArray(value)
    ? (value as readonly unknown[])
    : objectOf(root?.['results'])?.['bindings'];
  if (!Array.isArray(list))
    throw new ImportFault('there are no answers of a query in the file', {
      found: Object.keys(root ?? {}).join(', '),
      fix: 'download the result of the query as JSON or CSV',
    });
  const damaged: ImportProblem[] = [];
  const rows = (list as readonly unknown[]).flatMap((each, index): AnswerRow[] => {
    const row = index + 1;
    const answer = objectOf(each);
    if (answer)
      return [{ row, values: new Map(Object.entries(answer).map(([name, term]) => [name, termText(term)])) }];
    damaged.push(damagedRow(each, row));
    return [];
  });
  const names = [...new Set(rows.flatMap(({ values }) => [...values.keys()]))];
  return { names, rows, lost: damaged.length, problems: [...problems, ...damaged], isCutOff };
}

/** Reads the TSV of SPARQL, in which tabs and line ends of a text are escaped. */
function readTerms(text: string, problems: readonly ImportProblem[]): QueryAnswer {
  const [header = '', ...lines] = text.split('\n');
  const names = header.split('\t').map((name) => name.trim().replace(/^\?/, ''));
  const rows = lines.flatMap((line, index): AnswerRow[] => {
    if (line.trim() === '') return [];
    const cells = line.split('\t');
    return [{ row: index + 2, values: new Map(names.map((name, at) => [name, plainTerm(cells[at] ?? '')])) }];
  });
  return { names, rows, lost: 0, problems, isCutOff: false };
}

function readTable(bytes: Uint8Array, options: Pick<ImportOptions, 'name'>): QueryAnswer {
  const table = readTableRows(bytes, options);
  const { names } = table;
  const rows = table.rows.map(({ row, cells }) => ({
    row,
    values: new Map(names.map((name, at) => [name, (cells[at] ?? '').trim()])),
  }));
  return { names, rows, lost: table.lost, problems: table.problems, isCutOff: false };
}

function damagedRow(item: unknown, row: number): ImportProblem {
  const isDamaged = item instanceof DamagedItem;
  return {
    kind: 'damaged',
    row,
    what: isDamaged
      ? `answer ${row}, which begins on line ${item.line}, cannot be read`
      : `item ${row} is no answer of a query`,
    found: isDamaged ? item.found : foundText(item),
    fix: isDamaged ? 'look for a quotation mark, a comma or a bracket that is missing there' : 'take it out',
  };
}

/** A term is an object with its value, or the value alone. */
function termText(term: unknown): string {
  return scalarText(objectOf(term)?.['value'] ?? term);
}

function plainTerm(cell: string): string {
  const [, address, text] = TERM.exec(cell.trim()) ?? [];
  return address ?? text?.replace(/\\([tn"\\])/g, (_, sign: string) => ESCAPED[sign] ?? sign) ?? cell.trim();
}
