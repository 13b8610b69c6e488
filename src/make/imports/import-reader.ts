import { applyImport, type AppliedImport } from '../../lib/editing/imports/apply-import.js';
import { settleConflicts } from '../../lib/editing/imports/settle-conflicts.js';
import type { EditedProject } from '../../lib/editing/project.js';
import { ImportFault, type Import, type ImportFormat } from '../../lib/imports/import.js';
import { sha256OfBytes } from '../sha256.js';
import { planOf } from './import-plan.js';
import type {
  FromImportWorker,
  ImportAnswers,
  ImportTarget,
  TakenConflicts,
  ToImportWorker,
} from './import-messages.js';
import { importTable } from './import-table.js';
import { lookAtFile, readFile } from './readers.js';

/** Events of a part: so many are handed to the page in one task. */
const PART = 1000;

/** Answers a page, one file at a time; it keeps what was read. */
export class ImportReader {
  readonly #post: (message: FromImportWorker) => void;
  #file: { readonly name: string; readonly bytes: Uint8Array; readonly sha256: string } | undefined;
  #read: Import | undefined;
  #format: ImportFormat | undefined;
  /** With what the file was read last. */
  #answers = '';
  #before: EditedProject | undefined;
  #applied: AppliedImport | undefined;

  constructor(post: (message: FromImportWorker) => void) {
    this.#post = post;
  }

  async answer(message: ToImportWorker): Promise<void> {
    try {
      if (message.kind === 'open') await this.#open(message.file, message.name, message.answers);
      else if (message.kind === 'plan') await this.#plan(message.answers, message.target);
      else if (message.kind === 'write') this.#write(message.taken);
      else this.#post({ kind: 'table', ...importTable(await this.#readWith({})) });
    } catch (error) {
      const { message: what } = error as Error;
      const { found, fix } = error instanceof ImportFault ? error : { found: '', fix: '' };
      this.#post({ kind: 'refused', what, found, fix });
    }
  }

  async #open(file: Blob, name: string, answers: ImportAnswers): Promise<void> {
    if (!this.#file) {
      const bytes = await this.#bytesOf(file);
      this.#file = { name, bytes, sha256: sha256OfBytes(bytes) };
    }
    const opened = await lookAtFile(this.#file.bytes, { name, ...answers });
    this.#format = opened.format;
    this.#post({ kind: 'opened', opened });
  }

  async #plan(answers: ImportAnswers, target: ImportTarget): Promise<void> {
    const read = await this.#readWith(answers);
    const { name, sha256 } = this.#need(this.#file);
    this.#before = projectOf(target);
    this.#applied = applyImport(this.#before, read, { name, sha256 });
    this.#post({ kind: 'planned', plan: planOf(this.#applied, read, this.#before) });
  }

  /** Hands over what is written in parts: what is as it was is its place alone. */
  #write(taken: TakenConflicts): void {
    const before = this.#need(this.#before);
    const { project: applied, record: id, report } = this.#need(this.#applied);
    // Each was shown, and answered: what is not taken from the file is kept.
    const isTaken = new Set(taken);
    const kept = report.conflicts.filter((_, place) => !isTaken.has(place));
    const theirs = report.conflicts.filter((_, place) => isTaken.has(place));
    const project = settleConflicts(settleConflicts(applied, id, kept, 'edited'), id, theirs, 'imported');
    const record = this.#need(project.imports?.find((each) => each.id === id));
    const places = new Map(before.events.map((event, place) => [event, place]));
    const states = Object.entries(record.events);
    const { length } = project.events;
    for (let from = 0; from < Math.max(length, states.length); from += PART) {
      const events = project.events.slice(from, from + PART).map((event) => places.get(event) ?? event);
      this.#post({ kind: 'part', part: { events, states: states.slice(from, from + PART) } });
    }
    const { events: _, ...rest } = record;
    const others = (project.imports ?? []).filter((each) => each !== record);
    const { lanes, title, description } = project;
    this.#post({ kind: 'written', lanes, title, description, record: rest, others });
  }

  async #readWith(answers: ImportAnswers): Promise<Import> {
    const { name, bytes } = this.#need(this.#file);
    const key = JSON.stringify(answers);
    if (!this.#read || key !== this.#answers)
      this.#read = await readFile(bytes, this.#format, { name, ...answers });
    this.#answers = key;
    return this.#read;
  }

  async #bytesOf(file: Blob): Promise<Uint8Array> {
    const bytes = new Uint8Array(file.size);
    let at = 0;
    let said = 0;
    for (const reader = file.stream().getReader(); ;) {
      const { done, value } = await reader.read();
      if (done) return bytes.subarray(0, at);
      bytes.set(value, at);
      at += value.length;
      const percent = Math.floor((100 * at) / file.size);
      if (percent > said) this.#post({ kind: 'progress', percent });
      said = percent;
    }
  }

  #need<T>(value: T | undefined): T {
    if (value === undefined) throw new Error('nothing was read yet');
    return value;
  }
}

/** What of a project an import looks at. */
function projectOf(target: ImportTarget): EditedProject {
  const nothing = { documents: [], marks: [], dismissedDates: [], media: [] } as const;
  return { version: 1, id: 'import', language: '', ...nothing, ...target };
}
