import type { EditedDocument } from '../../lib/editing/project.js';
import { rangeOf, type Database, type StoredRecord } from './database.js';
import { awaitAll } from './await-all.js';
import type { DocumentTexts } from './document-texts.js';
import { headOf, type ProjectHead } from './head.js';
import { sealValue } from './sealed.js';
import type { Session } from './session.js';
import { writeSession } from './session-record.js';

/** After so many records, or so much text in them, the session is written whole again. */
const MAX_RECORDS = 200;
const MAX_TEXT = 1_000_000;

/** What is known to be stored. */
interface Kept {
  readonly session: Session;
  readonly generation: number;
  /** Number of the next record. */
  readonly number: number;
  readonly sum: string;
  readonly length: number;
}

/** Thrown where another page writes the project now. */
export class TakenError extends Error {
  override readonly name = 'TakenError';
}

/** A project as it is stored. */
export interface WrittenProject {
  readonly session: Session;
  readonly generation: number;
  readonly head: ProjectHead;
  /** Hashes of its documents that are stored. */
  readonly stored: ReadonlySet<string>;
}

export interface WriterOptions {
  readonly database: Database;
  readonly project: string;
  /** The generation that is this page's own. */
  readonly generation: number;
  readonly token: string;
  readonly texts: DocumentTexts;
  /** What was loaded, and the generation it was read from; absent for a new project. */
  readonly loaded?: WrittenProject;
}

/** Writes the sessions of one project: each by the one before it, as one transaction that is kept or not as a whole. */
export class ProjectWriter {
  readonly #options: WriterOptions;
  /** Documents that are stored. */
  readonly #stored: Set<string>;
  #kept: Kept | undefined;
  #head: ProjectHead | undefined;
  /** Transactions on their way. They write the same record, each later one with all that the ones before it have. */
  #pending: { readonly done: Promise<Kept> }[] = [];

  constructor(options: WriterOptions) {
    this.#options = options;
    this.#head = options.loaded?.head;
    this.#stored = new Set(options.loaded?.stored);
  }

  /** What is stored of the session; nothing before the first write. */
  get session(): Session | undefined {
    return this.#kept?.session ?? this.#options.loaded?.session;
  }

  get #generation(): number {
    return this.#kept?.generation ?? this.#options.generation;
  }

  get isWriting(): boolean {
    return this.#pending.length > 0;
  }

  /** Returns whether a session differs from what is stored. */
  isChange(session: Session): boolean {
    const stored = this.session;
    return (
      !stored ||
      stored.form !== session.form ||
      stored.document !== session.document ||
      stored.typed !== session.typed ||
      stored.at !== session.at ||
      stored.steps.length !== session.steps.length ||
      stored.steps.some(({ project }, index) => project !== session.steps[index]?.project)
    );
  }

  /**
   * Stores a session. All requests are made at once; with `isLast` they are also committed at once, since a page that goes
   * away is not asked again.
   */
  async write(session: Session, { now, isLast = false }: { now: number; isLast?: boolean }): Promise<void> {
    const entry = { done: this.#store(session, now, isLast) };
    this.#pending.push(entry);
    try {
      const kept = await entry.done;
      // A later one holds all of this, in the same record.
      const isNewest = this.#pending.at(-1) === entry;
      if (isNewest || (await this.#failedAfter(entry))) this.#kept = kept;
    } finally {
      this.#pending = this.#pending.filter((each) => each !== entry);
    }
  }

  /** Takes no document for stored that no step has: it may be deleted from here on, and is stored again where it is used again. */
  forgetUnused(): void {
    const { texts } = this.#options;
    const used = new Set(this.session?.steps.flatMap(({ project }) => project.documents) ?? []);
    const refs = new Set([...used].map((document) => texts.refOf(document)));
    for (const ref of this.#stored) if (!refs.has(ref)) this.#stored.delete(ref);
  }

  /** Writes anew what the list shows of the project. */
  async writeHead(change: Partial<ProjectHead>): Promise<void> {
    const { database, project } = this.#options;
    // A session on its way writes what the list shows too.
    await Promise.allSettled(this.#pending.map(({ done }) => done));
    if (!this.#head) return;
    this.#head = { ...this.#head, ...change };
    await database.put('heads', { project, ...sealValue(this.#head) });
  }

  async #failedAfter(entry: { readonly done: Promise<Kept> }): Promise<boolean> {
    const later = this.#pending.slice(this.#pending.indexOf(entry) + 1);
    const results = await Promise.allSettled(later.map(({ done }) => done));
    return results.every(({ status }) => status === 'rejected');
  }

  async #store(session: Session, now: number, isLast: boolean): Promise<Kept> {
    const { database, project, token, texts } = this.#options;
    const generation = this.#generation;
    const used = new Set<string>();
    const refOf = (document: EditedDocument): string => {
      const ref = texts.refOf(document);
      used.add(ref);
      return ref;
    };
    const { records, kept, obsolete } = this.#plan(session, { at: now, isLast, refOf });
    const added = [...used].filter((ref) => !this.#stored.has(ref));
    const head: ProjectHead = { ...this.#head, ...headOf(session, now) };
    const transaction = database.transaction(['heads', 'writers', 'records', 'documents'], 'readwrite', {
      durability: 'strict',
    });
    const [heads, writers, stores, documents] = [
      transaction.objectStore('heads'),
      transaction.objectStore('writers'),
      transaction.objectStore('records'),
      transaction.objectStore('documents'),
    ];
    let isTaken = false;
    const checkWriter = async (): Promise<void> => {
      const writer = await writers.get(project);
      isTaken = writer !== undefined && writer.token !== token;
      if (isTaken) transaction.abort();
    };
    try {
      await awaitAll(transaction, function* () {
        if (!isLast) yield checkWriter();
        if (!isLast && kept.generation > generation)
          yield writers.put({ project, token, generation: kept.generation });
        for (const ref of added) yield documents.put({ project, ref, text: texts.textOf(ref) ?? '' });
        for (const record of records) yield stores.put(record);
        for (const range of obsolete) yield stores.delete(range);
        yield heads.put({ project, ...sealValue(head) });
        if (isLast) transaction.commit();
      });
    } catch (error) {
      throw isTaken ? new TakenError(project) : error;
    }
    for (const ref of added) this.#stored.add(ref);
    this.#head = head;
    return kept;
  }

  /** Returns the records that store a session, and the ranges of those that nothing needs any more. */
  #plan(
    session: Session,
    { at, isLast, refOf }: { at: number; isLast: boolean; refOf: (document: EditedDocument) => string },
  ): { records: StoredRecord[]; kept: Kept; obsolete: IDBKeyRange[] } {
    const { project, loaded } = this.#options;
    const record = (generation: number, number: number, value: unknown, before = ''): StoredRecord => {
      return { project, generation, number, at, ...sealValue(value, before) };
    };
    const keep = (last: StoredRecord, length: number): Kept => {
      const { generation, number, sum } = last;
      return { session, generation, number: number + 1, sum, length: length + last.text.length };
    };
    const { session: base = loaded?.session } = this.#kept ?? {};
    // A page that goes away begins no generation: another page may have begun the same one.
    const isShort = isLast || (this.#kept && this.#kept.number < MAX_RECORDS && this.#kept.length < MAX_TEXT);
    if (this.#kept && isShort) {
      const { generation, number, sum, length } = this.#kept;
      const next = record(generation, number, writeSession(this.#kept.session, session, refOf), sum);
      return { records: [next], kept: keep(next, length), obsolete: [] };
    }
    const from = this.#kept?.generation ?? loaded?.generation ?? 0;
    const generation = this.#kept ? from + 1 : this.#options.generation;
    const whole = record(generation, 0, writeSession(undefined, base ?? session, refOf));
    // The whole record is what the generation before it ends with, so that either can stand for the other.
    const change = base ? [record(generation, 1, writeSession(base, session, refOf), whole.sum)] : [];
    return {
      records: [whole, ...change],
      kept: keep(change[0] ?? whole, 0),
      obsolete: [
        ...(from > 0 ? [rangeOf(project, 0, from)] : []),
        ...(from + 1 < generation ? [rangeOf(project, from + 1, generation)] : []),
      ],
    };
  }
}
