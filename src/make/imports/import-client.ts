import type { ImportRecord, ImportedState } from '../../lib/editing/imports/import-record.js';
import type { EditedEvent } from '../../lib/editing/project.js';
import type { Lane } from '../../lib/model/timeline.js';
import type {
  FromImportWorker,
  ImportAnswers,
  ImportPlan,
  ImportTarget,
  OpenedImport,
  TakenConflicts,
  ToImportWorker,
} from './import-messages.js';

/** Says why nothing of a file is read. */
export class ImportRefusal extends Error {
  override readonly name = 'ImportRefusal';
  readonly found: string;
  readonly fix: string;
  /** Nothing can be asked of the worker any more. */
  readonly isEnd: boolean;

  constructor(what: string, { found = '', fix = '', isEnd = true } = {}) {
    super(what);
    this.found = found;
    this.fix = fix;
    this.isEnd = isEnd;
  }
}

/** What an import makes of a project. */
export interface WrittenImport extends Pick<ImportTarget, 'title' | 'description'> {
  readonly events: readonly EditedEvent[];
  readonly lanes: readonly Lane[];
  readonly imports: readonly ImportRecord[];
}

type Answer<Kind extends FromImportWorker['kind']> = FromImportWorker & { readonly kind: Kind };

/** Reads one file of another program in a worker of its own, which keeps what was read until it is closed. */
export class ImportClient {
  readonly #worker: Worker;
  #hear: (message: FromImportWorker) => void = () => undefined;
  #fail: (error: Error) => void = () => undefined;
  /** Called with how much of the file is read. */
  onprogress: (percent: number) => void = () => undefined;

  constructor() {
    this.#worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
    this.#worker.onmessage = ({ data }: MessageEvent<FromImportWorker>) => {
      if (data.kind === 'progress') this.onprogress(data.percent);
      else if (data.kind === 'refused') this.#fail(new ImportRefusal(data.what, { ...data, isEnd: false }));
      else this.#hear(data);
    };
    this.#worker.onerror = (event) => {
      event.preventDefault();
      this.#fail(new ImportRefusal(event.message || 'a part of the page did not load'));
    };
  }

  async open(file: Blob, name: string, answers: ImportAnswers): Promise<OpenedImport> {
    return (await this.#ask({ kind: 'open', file, name, answers }, 'opened')).opened;
  }

  async plan(answers: ImportAnswers, target: ImportTarget): Promise<ImportPlan> {
    return (await this.#ask({ kind: 'plan', answers, target }, 'planned')).plan;
  }

  /** Returns what was planned as it is written; what stays is what `before` has, the same objects. */
  async write(taken: TakenConflicts, before: readonly EditedEvent[]): Promise<WrittenImport> {
    const events: EditedEvent[] = [];
    const states: [string, ImportedState][] = [];
    const written = await this.#ask({ kind: 'write', taken }, 'written', (message) => {
      if (message.kind !== 'part') return;
      for (const each of message.part.events) {
        const event = typeof each === 'number' ? before[each] : each;
        if (event) events.push(event);
      }
      for (const [id, state] of message.part.states) states.push([id, state]);
    });
    const { lanes, title, description, record, others } = written;
    const own: ImportRecord = { ...record, events: Object.fromEntries(states) };
    return { events, lanes, title, description, imports: [...others, own] };
  }

  /** Returns the events as a table that the page for tables reads. */
  table(): Promise<Answer<'table'>> {
    return this.#ask({ kind: 'table' }, 'table');
  }

  /** Ends the reading, whatever it is at, and gives its memory back. */
  close(): void {
    this.#worker.terminate();
    this.#fail(new ImportRefusal('cancelled'));
  }

  #ask<Kind extends FromImportWorker['kind']>(
    message: ToImportWorker,
    kind: Kind,
    onpart: (message: FromImportWorker) => void = () => undefined,
  ): Promise<Answer<Kind>> {
    return new Promise((resolve, reject) => {
      this.#fail = reject;
      this.#hear = (heard) => {
        if (heard.kind === kind) resolve(heard as Answer<Kind>);
        else onpart(heard);
      };
      this.#worker.postMessage(message);
    });
  }
}
