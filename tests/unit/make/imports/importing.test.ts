import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newProject } from '../../../../src/lib/editing/new-project.js';
import type { EditedProject } from '../../../../src/lib/editing/project.js';
import words from '../../../../src/lib/messages/en/make/imports.js';
import type { FromImportWorker, ToImportWorker } from '../../../../src/make/imports/import-messages.js';
import { ImportReader } from '../../../../src/make/imports/import-reader.js';
import { Importing } from '../../../../src/make/imports/importing.svelte.js';
import { Editor } from '../../../../src/make/state/editor.svelte.js';

/* The import of one file, with its worker in this process: what it writes, and what it leaves as it is. */

/** Called with each message before it is answered. */
let onmessage: (message: ToImportWorker) => void;
let workers: number;

class WorkerHere {
  onmessage: ((event: { data: FromImportWorker }) => void) | undefined;
  #isEnded = false;
  readonly #reader = new ImportReader((data) => {
    if (!this.#isEnded) this.onmessage?.({ data });
  });

  constructor() {
    workers += 1;
  }

  postMessage(message: ToImportWorker): void {
    onmessage(message);
    void this.#reader.answer(message);
  }

  terminate(): void {
    this.#isEnded = true;
  }
}

beforeEach(() => {
  onmessage = () => undefined;
  workers = 0;
  vi.stubGlobal('Worker', WorkerHere);
});
afterEach(() => vi.unstubAllGlobals());

const EMPTY = newProject({ id: 'harbour', title: 'The harbour', language: 'en' });
const FILE = 'Id,Title,Date,Summary\na,Lamp,2020-01-01,Lit\nb,Bell,2020-01-02,Rung\n';
const CHANGED = 'Id,Title,Date,Summary\na,Lamp of oil,2020-01-01,Lit again\nb,Bell,2020-01-02,Rung\n';

function importingIn(project: EditedProject): { readonly editor: Editor; readonly importing: Importing } {
  const editor = new Editor({ project });
  return { editor, importing: new Importing(editor, words, 'Untitled') };
}

async function compare(importing: Importing, text = FILE): Promise<void> {
  await importing.open(new File([text], 'lamps.csv'));
  expect(importing.step).toBe('mapping');
  await importing.compare();
  expect(importing.step).toBe('report');
}

/** Returns a project with the rows of FILE, each title and summary edited. */
async function editedProject(): Promise<EditedProject> {
  const { editor, importing } = importingIn(EMPTY);
  await compare(importing);
  await importing.write();
  const { project } = editor;
  const events = project.events.map((event) => ({ ...event, title: 'Mine', summary: 'My words' }));
  return { ...project, events };
}

const titles = ({ project }: Editor): readonly string[] => project.events.map(({ title }) => title);

describe('an import', () => {
  it('writes what was planned in one step', async () => {
    const { editor, importing } = importingIn(EMPTY);
    await compare(importing);
    await importing.write();
    expect(importing.step).toBe('done');
    expect(importing.said).toBe(words.done.added(2, 0));
    expect(titles(editor)).toEqual(['Lamp', 'Bell']);
    editor.undo();
    expect(editor.project).toBe(EMPTY);
  });

  it('compares anew instead of writing over a project that changed since', async () => {
    const { editor, importing } = importingIn(EMPTY);
    await compare(importing);
    const own = { id: 'own', title: 'Own' };
    editor.apply({ kind: 'addEvent', name: 'Own' }, { ...EMPTY, events: [own] });
    await importing.write();
    expect(importing.step).toBe('report');
    expect(titles(editor)).toEqual(['Own']);
    await importing.write();
    expect(importing.step).toBe('done');
    expect(titles(editor)).toEqual(['Own', 'Lamp', 'Bell']);
  });

  it('compares anew where the project changed while the worker wrote', async () => {
    const { editor, importing } = importingIn(EMPTY);
    await compare(importing);
    onmessage = ({ kind }) => {
      if (kind === 'write') editor.replace({ project: { ...EMPTY, title: 'Another program', events: [] } });
    };
    await importing.write();
    expect(importing.step).toBe('report');
    expect(editor.project.title).toBe('Another program');
    onmessage = () => undefined;
    await importing.write();
    expect(editor.project.title).toBe('Another program');
    expect(titles(editor)).toEqual(['Lamp', 'Bell']);
  });

  it('says that another tab writes the project, changes nothing, and goes on when this one may', async () => {
    const { editor, importing } = importingIn(EMPTY);
    await compare(importing);
    editor.isReadOnly = true;
    await importing.write();
    expect(importing.step).toBe('report');
    expect(importing.refusal?.message).toBe(words.readOnly);
    expect(titles(editor)).toEqual([]);
    editor.isReadOnly = false;
    await importing.write();
    expect(importing.step).toBe('done');
    expect(titles(editor)).toEqual(['Lamp', 'Bell']);
    expect(workers).toBe(1);
  });

  it('goes back to the choice of a file that cannot be read, and reads the next one', async () => {
    const { editor, importing } = importingIn(EMPTY);
    await importing.open(new File(['\u0001\u0002 no table'], 'lamps.bin'));
    expect(importing.step).toBe('choose');
    expect(importing.refusal?.fix).not.toBe('');
    await compare(importing);
    expect(importing.refusal).toBeUndefined();
    await importing.write();
    expect(titles(editor)).toEqual(['Lamp', 'Bell']);
  });

  it('leaves the next file alone when the one before it was written', async () => {
    const { editor, importing } = importingIn(EMPTY);
    await compare(importing);
    const written = importing.write();
    await importing.open(new File(['Title,Date\nGull,2020-02-01\n'], 'birds.csv'));
    await written;
    expect(importing.step).toBe('mapping');
    await importing.compare();
    await importing.write();
    expect(titles(editor)).toContain('Gull');
  });
});

describe('a file that changed what was edited here', () => {
  it('asks about each field, and counts an event once', async () => {
    const { importing } = importingIn(await editedProject());
    await compare(importing, CHANGED);
    expect(importing.plan?.conflicts.map(({ field }) => field)).toEqual(['title', 'summary']);
    expect(importing.updated).toBe(0);
    importing.takeAll(true);
    expect(importing.updated).toBe(1);
  });

  it('keeps what is not taken, and does not ask again', async () => {
    const { editor, importing } = importingIn(await editedProject());
    await compare(importing, CHANGED);
    await importing.write();
    expect(importing.said).toBe(words.conflicts.kept);
    expect(editor.project.events[0]).toMatchObject({ title: 'Mine', summary: 'My words' });
    await compare(importing, CHANGED);
    expect(importing.plan?.conflicts).toEqual([]);
  });

  it('takes the fields that were chosen, and keeps the others', async () => {
    const { editor, importing } = importingIn(await editedProject());
    await compare(importing, CHANGED);
    importing.take(0, true);
    await importing.write();
    expect(importing.said).toBe(words.done.added(0, 1));
    expect(editor.project.events[0]).toMatchObject({ title: 'Lamp of oil', summary: 'My words' });
    await compare(importing, CHANGED);
    expect(importing.plan?.conflicts).toEqual([]);
  });
});
