import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newProject } from '../../../../src/lib/editing/new-project.js';
import type { EditedProject } from '../../../../src/lib/editing/project.js';
import { Saving } from '../../../../src/make/files/saving.svelte.js';
import { projectAsZip } from '../../../../src/make/files/project-bytes.js';
import en from '../../../../src/lib/messages/en/make/files.js';
import { sha256OfBytes } from '../../../../src/make/sha256.js';
import { Editor } from '../../../../src/make/state/editor.svelte.js';
import type { KeptWork } from '../../../../src/make/state/keeper.js';
import { BrowserKeeper } from '../../../../src/make/storage/browser-keeper.svelte.js';
import 'fake-indexeddb/auto';
import { documentOf, eventOf, formWith } from './sessions.js';

const SAVED = 400;
const later = (time = SAVED): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

const harbour: EditedProject = {
  ...newProject({ id: 'harbour', title: 'The harbour', language: 'en' }),
  documents: [documentOf('paper', 'A ship left.')],
  events: [eventOf('ship', 'A ship left')],
};

const OTHER = '0f8fad5b-d9cb-469f-a165-70867728950e';

const keepers: BrowserKeeper[] = [];

/** Opens a project as a page does, and shows it. */
async function openPage(project: string | EditedProject): Promise<{ keeper: BrowserKeeper; editor: Editor }> {
  const shown: { editor?: Editor } = {};
  const keeper = new BrowserKeeper({ onload: (work) => shown.editor?.replace(work) });
  keepers.push(keeper);
  await keeper.start();
  const work = await keeper.open(typeof project === 'string' ? project : { project });
  if (typeof work === 'string') throw new Error(work);
  shown.editor = new Editor(work);
  return { keeper, editor: shown.editor };
}

/** Reads what is stored of a project, as a page that opens it later. */
async function readStored(project: string): Promise<KeptWork> {
  const { keeper, editor } = await openPage(project);
  keeper.close();
  return editor.work;
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('navigator', {});
});

afterEach(async () => {
  for (const keeper of keepers.splice(0)) keeper.close();
  await later(20);
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('a project file that is opened', () => {
  it('is a project of its own, and the one before it stays as it was, with its steps', async () => {
    const { keeper, editor } = await openPage(harbour);
    editor.apply({ kind: 'describeProject', name: 'Quay' }, { ...harbour, title: 'Quay' });
    keeper.save(editor.work);
    const bytes = new TextEncoder().encode('A picture.');
    const sha256 = sha256OfBytes(bytes);
    const media = [
      { name: 'a.png', type: 'image/png', sha256, size: bytes.length },
    ] as unknown as EditedProject['media'];
    const zip = await projectAsZip({ ...harbour, id: OTHER, title: 'Another', media }, () =>
      Promise.resolve(bytes),
    );
    const saving = new Saving(editor, keeper, en);
    await saving.openFile(new File([new Uint8Array(zip)], 'another.zip'));
    expect(saving.isFault).toBe(false);
    keeper.save(editor.work);
    await later();
    const other = editor.project.id;
    expect(editor.project.title).toBe('Another');
    expect(other).toBe(OTHER);
    expect((await keeper.projects()).map(({ id, title }) => [id, title]).sort()).toEqual(
      [
        ['harbour', 'Quay'],
        [other, 'Another'],
      ].sort(),
    );
    keeper.close();
    const kept = await readStored('harbour');
    expect(kept.project.title).toBe('Quay');
    expect(kept.history?.past.map(({ name }) => name.kind)).toEqual(['describeProject']);
    const { keeper: later2 } = await openPage(other);
    expect(await later2.getBytes(sha256)).toEqual(bytes);
  });

  it('is a step where it is kept already: what was done since its file was saved can be had again', async () => {
    const first = await openPage({ ...harbour, id: OTHER });
    const zip = new Uint8Array(await projectAsZip(first.editor.project, () => Promise.resolve(undefined)));
    first.editor.apply(
      { kind: 'describeProject', name: 'Newer' },
      { ...first.editor.project, title: 'Newer' },
    );
    first.keeper.save(first.editor.work);
    await later();
    first.keeper.close();
    const { keeper, editor } = await openPage(harbour);
    await new Saving(editor, keeper, en).openFile(new File([zip], 'old.zip'));
    keeper.save(editor.work);
    await later();
    expect(editor.project).toMatchObject({ id: OTHER, title: 'The harbour' });
    editor.undo();
    expect(editor.project.title).toBe('Newer');
    keeper.save(editor.work);
    expect(await keeper.projects()).toHaveLength(2);

    // One whose author gave it an id that another project has is no such one.
    const timeline = JSON.stringify({ id: 'harbour', title: 'Of somebody else', lanes: [], events: [] });
    await new Saving(editor, keeper, en).openFile(new File([timeline], 'timeline.json'));
    keeper.save(editor.work);
    await later();
    expect(editor.project.title).toBe('Of somebody else');
    expect((await keeper.projects()).map(({ title }) => title).sort()).toEqual(
      ['Newer', 'Of somebody else', 'The harbour'].sort(),
    );
  });

  it('is refused where it is broken, and nothing changes', async () => {
    const { keeper, editor } = await openPage(harbour);
    const zip = await projectAsZip(harbour, () => Promise.resolve(undefined));
    const saving = new Saving(editor, keeper, en);
    const files: readonly (readonly [name: string, content: Uint8Array<ArrayBuffer> | string])[] = [
      ['cut.zip', new Uint8Array(zip.slice(0, zip.length / 2))],
      ['cut.json', '{"version": 1, "events": [{"id"'],
      ['list.json', '[1, 2, 3]'],
      ['empty.json', ''],
      ['empty.zip', ''],
    ];
    for (const [name, content] of files) {
      await saving.openFile(new File([content], name));
      expect(saving.isFault, name).toBe(true);
      expect(saving.said, name).toContain(name);
      expect(editor.project, name).toBe(harbour);
    }
    await later();
    expect((await keeper.projects()).map(({ id }) => id)).toEqual(['harbour']);
  });
});

describe('what is typed', () => {
  it('is kept with its field before it is taken, and the form with it', async () => {
    const { keeper, editor } = await openPage(harbour);
    editor.setForm(formWith('A ship'));
    editor.typed.set('title', 'The old harb');
    editor.typed.set('form actors', 'Ida Kr');
    keeper.save(editor.work);
    await later();
    editor.typed.set('title', 'The old harbour');
    keeper.save(editor.work);
    await later();
    keeper.close();
    const { typed, form } = await readStored('harbour');
    expect(typed).toEqual({ title: 'The old harbour', 'form actors': 'Ida Kr' });
    expect(form?.title).toBe('A ship');
  });

  it('is there where the browser closed the database, and where it was emptied', async () => {
    const { keeper, editor } = await openPage(harbour);
    keeper.save(editor.work);
    await later();
    await new Promise((resolve) => (indexedDB.deleteDatabase('sourceline-make').onsuccess = resolve));
    editor.setForm(formWith('After it was emptied'));
    keeper.save(editor.work);
    await later();
    keeper.close();
    const { form, project } = await readStored('harbour');
    expect(form?.title).toBe('After it was emptied');
    expect(plain(project)).toEqual(plain(harbour));
  });
});

describe('a project that was saved to a file', () => {
  it('says when, also where it was being stored meanwhile, and is kept as a version', async () => {
    const { keeper, editor } = await openPage(harbour);
    keeper.save(editor.work);
    await later();
    editor.apply({ kind: 'describeProject', name: 'Quay' }, { ...harbour, title: 'Quay' });
    keeper.save(editor.work);
    await later(299);
    const before = Date.now();
    await keeper.noteFile();
    await later();
    expect(keeper.isFileOld).toBe(false);
    expect((await keeper.versions())[0]).toMatchObject({ reason: 'file', title: 'Quay' });
    const [listed] = await keeper.projects();
    expect(listed?.title).toBe('Quay');
    expect(listed?.filed).toBeGreaterThanOrEqual(before);
    editor.setForm(formWith('More'));
    keeper.save(editor.work);
    await later();
    expect((await keeper.projects())[0]?.filed).toBe(listed?.filed);
    editor.apply({ kind: 'describeProject', name: 'Mole' }, { ...harbour, title: 'Mole' });
    keeper.save(editor.work);
    expect(keeper.isFileOld).toBe(true);
  });
});

describe('versions', () => {
  it('are returned to by a step that can be undone, with the documents of that time', async () => {
    const { keeper, editor } = await openPage(harbour);
    keeper.save(editor.work);
    await later();
    await keeper.noteFile();
    editor.apply({ kind: 'removeDocument', name: 'paper' }, { ...harbour, documents: [], events: [] });
    keeper.save(editor.work);
    await later();
    keeper.close();
    const { keeper: again, editor: next } = await openPage('harbour');
    const version = (await again.versions()).find(({ reason }) => reason === 'file');
    const project = version && again.readVersion(version);
    expect(plain(project)).toEqual(plain(harbour));
    await again.keepVersion();
    next.apply({ kind: 'returnToVersion', name: 'noon' }, project as EditedProject);
    again.save(next.work);
    await later();
    again.close();
    const { project: kept, history } = await readStored('harbour');
    expect(plain(kept)).toEqual(plain(harbour));
    expect(history?.past.at(-1)?.name.kind).toBe('returnToVersion');
    expect(history?.past.at(-1)?.project.documents).toEqual([]);
  });
});

describe('a project that is deleted', () => {
  it('can be taken back for a week, and is gone for good afterwards', async () => {
    let now = 1_000_000_000_000;
    const keeper = new BrowserKeeper({ onload: () => undefined, now: () => now });
    keepers.push(keeper);
    await keeper.start();
    await keeper.open({ project: harbour });
    await later();
    await keeper.open({ project: newProject({ id: 'other', title: 'Other', language: 'en' }) });
    await later();
    await keeper.delete('harbour');
    expect((await keeper.projects()).find(({ id }) => id === 'harbour')?.deleted).toBe(now);
    expect(await keeper.lastProject()).toBe('other');
    await keeper.undelete('harbour');
    expect((await keeper.projects()).find(({ id }) => id === 'harbour')?.deleted).toBeUndefined();
    await keeper.delete('harbour');
    now += 6 * 24 * 3_600_000;
    await keeper.start();
    expect(await keeper.projects()).toHaveLength(2);
    now += 2 * 24 * 3_600_000;
    await keeper.start();
    expect((await keeper.projects()).map(({ id }) => id)).toEqual(['other']);
  });
});
