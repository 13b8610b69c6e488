import type { ColumnMapping, ColumnUse } from '../../lib/imports/import.js';
import type { EditedProject } from '../../lib/editing/project.js';
import type { MakeImports } from '../../lib/messages/types/make/imports.js';
import type { DayOrder } from '../../lib/tables/dates/day-order.js';
import type { Editor } from '../state/editor.svelte.js';
import { ImportClient, ImportRefusal } from './import-client.js';
import type { ColumnLook, ImportAnswers, ImportPlan, OpenedImport } from './import-messages.js';
import { keepMapping, keptMapping } from './kept-mappings.js';

type Step = 'choose' | 'reading' | 'mapping' | 'report' | 'done';

/** The import of one file, from the moment that it is chosen until its drafts are in the project. */
export class Importing {
  readonly #editor: Editor;
  readonly #words: MakeImports;
  readonly #untitled: string;
  #client: ImportClient | undefined;
  #mapping: ColumnMapping | undefined;
  /** The state of the project that the file was compared with. */
  #compared: EditedProject | undefined;
  /** Tells this reading from one that was given up. */
  #number = 0;
  step: Step = $state('choose');
  file: File | undefined = $state.raw();
  percent: number | undefined = $state();
  isComparing = $state(false);
  opened: OpenedImport | undefined = $state.raw();
  columns: readonly ColumnLook[] = $state.raw([]);
  order: DayOrder | undefined = $state();
  /** The columns are as they were answered for an earlier table. */
  isRemembered = $state(false);
  plan: ImportPlan | undefined = $state.raw();
  /** The conflicts of which the value of the file is taken. */
  taken: ReadonlySet<number> = $state.raw(new Set());
  refusal: ImportRefusal | undefined = $state.raw();
  said = $state('');

  /** @param untitled the title of a timeline that has none yet */
  constructor(editor: Editor, words: MakeImports, untitled: string) {
    this.#editor = editor;
    this.#words = words;
    this.#untitled = untitled;
  }

  get hasTitle(): boolean {
    return this.columns.some(({ use }) => use === 'title');
  }

  get hasDate(): boolean {
    return this.columns.some(({ use }) => use === 'date' || use === 'start');
  }

  async open(file: File): Promise<void> {
    this.#forget();
    this.file = file;
    await this.#read({});
    const { opened } = this;
    if (!opened || opened.columns.length === 0) return;
    const kept = keptMapping(opened.columns.map(({ name }) => name));
    if (!kept) return;
    this.#use(kept);
    this.isRemembered = true;
  }

  async chooseSheet(sheet: string): Promise<void> {
    this.isRemembered = false;
    this.#mapping = undefined;
    this.order = undefined;
    await this.#read({ sheet });
  }

  setUse(column: string, use: ColumnUse | 'ignore'): void {
    this.#use({ ...this.#answered, [column]: use });
  }

  /** Takes the guesses again instead of earlier answers. */
  async guessAgain(): Promise<void> {
    if (this.opened) keepMapping(this.#header, undefined);
    this.isRemembered = false;
    this.#mapping = undefined;
    await this.#read(this.opened?.sheet === undefined ? {} : { sheet: this.opened.sheet });
  }

  /** Compares what is read with the project. */
  async compare(): Promise<void> {
    const { project } = this.#editor;
    const { events, lanes, imports, title, description } = project;
    const target = {
      ...{ events, lanes, description, title: title === this.#untitled ? '' : title },
      ...(imports ? { imports } : {}),
    };
    this.taken = new Set();
    await this.#doing('report', async (client) => {
      this.isComparing = true;
      this.plan = await client.plan(this.#answers, target);
      this.#compared = project;
    });
    if (this.step !== 'report') return;
    if (this.#mapping) keepMapping(this.#header, this.#mapping);
    const { asksOrder } = this.plan ?? {};
    if (!asksOrder || this.order || !this.opened) return;
    // None of the first rows had such a date.
    this.opened = { ...this.opened, asksOrder };
    this.step = 'mapping';
  }

  toMapping(): void {
    this.step = 'mapping';
  }

  take(conflict: number, isTheirs: boolean): void {
    const taken = new Set(this.taken);
    if (isTheirs) taken.add(conflict);
    else taken.delete(conflict);
    this.taken = taken;
  }

  takeAll(isTheirs: boolean): void {
    this.taken = new Set(isTheirs ? this.plan?.conflicts.keys() : []);
  }

  /** How many events are updated, with those of which a value of the file is taken. */
  get updated(): number {
    const { conflicts = [], updated = 0 } = this.plan ?? {};
    const others = [...this.taken]
      .flatMap((place) => conflicts[place] ?? [])
      .filter((each) => !each.isUpdated);
    return updated + new Set(others.map(({ event }) => event)).size;
  }

  /**
   * Writes what was planned: one step. A project that was changed since, by another program in its folder or by an undo, is compared
   * anew and shown: nothing is written over.
   */
  async write(): Promise<void> {
    const { file, plan, updated } = this;
    const project = this.#compared;
    if (!file || !plan || !project) return;
    const isOld = (): boolean => this.#editor.project !== project;
    if (isOld()) return this.compare();
    let isWritten = false;
    const isDone = await this.#doing('done', async (client) => {
      const written = await client.write([...this.taken], project.events);
      if (isOld()) return;
      if (this.#editor.isReadOnly) throw new ImportRefusal(this.#words.readOnly, { isEnd: false });
      const title = written.title.trim() === '' ? project.title : written.title;
      this.#editor.apply({ kind: 'importFile', name: file.name }, { ...project, ...written, title });
      isWritten = true;
      const { done, conflicts } = this.#words;
      this.said = plan.added + updated > 0 ? done.added(plan.added, updated) : conflicts.kept;
    });
    if (!isDone) return;
    if (!isWritten) return this.compare();
    this.#end();
  }

  /** Gives the file up; the project stays as it is. */
  cancel(): void {
    const wasReading = this.step === 'reading';
    this.#forget();
    this.step = 'choose';
    if (wasReading) this.said = this.#words.reading.cancelled;
  }

  #use(mapping: ColumnMapping): void {
    this.#mapping = mapping;
    this.columns = this.columns.map((column) => ({ ...column, use: mapping[column.name] ?? column.use }));
  }

  get #answered(): ColumnMapping {
    return Object.fromEntries(this.columns.map(({ name, use }) => [name, use]));
  }

  get #header(): readonly string[] {
    return this.columns.map(({ name }) => name);
  }

  get #answers(): ImportAnswers {
    const sheet = this.opened?.sheet;
    return {
      ...(sheet === undefined ? {} : { sheet }),
      ...(this.#mapping ? { mapping: this.#mapping } : {}),
      ...(this.order ? { order: this.order } : {}),
    };
  }

  async #read(answers: ImportAnswers): Promise<void> {
    const { file } = this;
    if (!file) return;
    await this.#doing('mapping', async (client) => {
      client.onprogress = (percent) => (this.percent = percent);
      const opened = await client.open(file, file.name, answers);
      this.opened = opened;
      this.columns = opened.columns;
    });
    if (this.step === 'mapping' && !this.#hasQuestions) await this.compare();
  }

  /** There is something to answer before the file is compared: its columns, or which of its sheets. */
  get #hasQuestions(): boolean {
    return this.columns.length > 0 || (this.opened?.sheets.length ?? 0) > 1;
  }

  /** Returns whether it is done, and not given up or refused. */
  async #doing(then: Step, work: (client: ImportClient) => Promise<void>): Promise<boolean> {
    this.#number += 1;
    const number = this.#number;
    const before = this.step;
    this.step = 'reading';
    this.percent = undefined;
    this.refusal = undefined;
    this.said = '';
    try {
      this.#client ??= new ImportClient();
      await work(this.#client);
      if (number !== this.#number) return false;
      this.step = then;
      return true;
    } catch (error) {
      if (number !== this.#number) return false;
      this.refusal = error instanceof ImportRefusal ? error : new ImportRefusal(String(error));
      // Other answers can be given where the worker has the file, and asks something.
      const goesOn =
        !this.refusal.isEnd && (before === 'report' || (before === 'mapping' && this.#hasQuestions));
      this.step = goesOn ? before : 'choose';
      if (!goesOn) this.#end();
      return false;
    } finally {
      if (number === this.#number) this.isComparing = false;
    }
  }

  #forget(): void {
    this.#number += 1;
    this.#end();
    this.#mapping = this.#compared = undefined;
    this.file = this.opened = this.plan = this.order = this.refusal = undefined;
    this.columns = [];
    this.taken = new Set();
    this.isRemembered = this.isComparing = false;
    this.said = '';
  }

  #end(): void {
    this.#client?.close();
    this.#client = undefined;
  }
}
