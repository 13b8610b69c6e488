import type {
  Import,
  ImportedEvent,
  ImportFormat,
  ImportNote,
  ImportProblem,
  ImportProblemKind,
} from './import.js';
import { foundText } from './import.js';

/** What is wrong with a row, and what can be done. */
export interface RowFinding {
  readonly column?: string | undefined;
  readonly what: string;
  readonly found: unknown;
  readonly fix: string;
}

/** Returns a problem of a row, with what was found shortened. */
export function rowProblem(
  kind: ImportProblemKind,
  row: number,
  { column, what, found, fix }: RowFinding,
): ImportProblem {
  return { kind, row, ...(column === undefined ? {} : { column }), what, found: foundText(found), fix };
}

/** What the importer of a format gathers while it reads items one by one. */
export class ItemReport {
  readonly problems: ImportProblem[] = [];
  readonly notes: ImportNote[] = [];
  rows = 0;
  readonly #events: ImportedEvent[] = [];

  /** @param name the name of the file */
  constructor(readonly name: string) {}

  problem(kind: ImportProblemKind, row: number, finding: RowFinding): void {
    this.problems.push(rowProblem(kind, row, finding));
  }

  /** Takes what was found in the whole file: one by one, as a list of a large file is too long for the arguments of a call. */
  takeProblems(problems: readonly ImportProblem[]): void {
    for (const problem of problems) this.problems.push(problem);
  }

  /** Takes notes of the whole file likewise. */
  takeNotes(notes: readonly ImportNote[]): void {
    for (const note of notes) this.notes.push(note);
  }

  /** Says that an item cannot be read. */
  damagedItem(row: number, { line, found }: { readonly line: number; readonly found: string }): void {
    this.problem('damaged', row, {
      what: `item ${row}, which begins on line ${line}, cannot be read`,
      found,
      fix: 'look for a quotation mark, a comma or a bracket that is missing there',
    });
  }

  cutOff(): void {
    this.problems.push({
      kind: 'damaged',
      what: 'the file ends in the middle',
      found: `${this.rows} items before its end`,
      fix: 'export it or download it again; what is whole is read',
    });
  }

  note(what: string, column?: string): void {
    this.notes.push({ what, ...(column === undefined ? {} : { column }) });
  }

  add(event: ImportedEvent): void {
    this.#events.push(event);
  }

  /** Returns what was gathered as the import of a file. */
  importOf(
    format: ImportFormat,
    about: { readonly title?: string; readonly description?: string; readonly language?: string },
  ): Import {
    const unplaced = new Map<string, number>();
    for (const { fields } of this.#events)
      for (const name of Object.keys(fields)) unplaced.set(name, (unplaced.get(name) ?? 0) + 1);
    const known = Object.entries(about).filter(([, text]) => text !== undefined && text !== '');
    return {
      format,
      ...Object.fromEntries(known),
      events: this.#events,
      report: { rows: this.rows, problems: this.problems, unplaced, notes: this.notes },
    };
  }
}

/** Importance of what lies behind the events of a timeline: an era. Events have 50 where nobody says otherwise. */
export const ERA_IMPORTANCE = 10;
export const ERA_TAG = 'era';

/**
 * Returns what an item says beside the fields that have their place, as text: those of objects by names such as `media.credit`. Empty
 * ones are left out.
 */
export function leftFields(
  item: Readonly<Record<string, unknown>>,
  placed: ReadonlySet<string>,
): Record<string, string> {
  const left: [string, string][] = [];
  for (const [name, value] of Object.entries(item)) {
    if (placed.has(name) || value === null || value === undefined || value === '') continue;
    if (typeof value === 'object' && !Array.isArray(value))
      for (const [inner, text] of Object.entries(
        leftFields(value as Readonly<Record<string, unknown>>, innerNames(name, placed)),
      ))
        left.push([`${name}.${inner}`, text]);
    else {
      const text = typeof value === 'string' ? value.trim() : (JSON.stringify(value) ?? '');
      if (text !== '') left.push([name, text]);
    }
  }
  return Object.fromEntries(left);
}

/** Returns the names below one: of `media.url` and `group`, below `media`, `url`. */
function innerNames(name: string, placed: ReadonlySet<string>): ReadonlySet<string> {
  const lead = `${name}.`;
  return new Set([...placed].filter((each) => each.startsWith(lead)).map((each) => each.slice(lead.length)));
}
