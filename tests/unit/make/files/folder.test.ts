import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import en from '../../../../src/lib/messages/en/make/files.js';
import { newProject } from '../../../../src/lib/editing/new-project.js';
import type { EditedProject } from '../../../../src/lib/editing/project.js';
import { retitleEvent } from '../../../../src/lib/editing/steps/events.js';
import { removeDocument } from '../../../../src/lib/editing/steps/documents.js';
import { Saving } from '../../../../src/make/files/saving.svelte.js';
import { Editor } from '../../../../src/make/state/editor.svelte.js';
import type { Keeper } from '../../../../src/make/state/keeper.js';

const SOURCE = `---
id: paper
title: The paper
language: en
---
A ship left the quay on 3 March 2025.
`;

let made = 0;

/** Returns a project of its own, with an event and a document. */
function projectWithEvent(): EditedProject {
  made += 1;
  const id = `0f8fad5b-d9cb-469f-a165-${String(made).padStart(12, '0')}`;
  return {
    ...newProject({ id, title: 'The harbour', language: 'en' }),
    lanes: [{ id: 'town', title: 'Town' }],
    documents: [{ id: 'paper', text: SOURCE, said: {}, isFrozen: true, earlier: [] }],
    events: [
      {
        id: 'ship',
        title: 'A ship left',
        date: { edtf: '2025-03-03', asWritten: ['3 March 2025'], basis: 'stated' },
        lane: 'town',
        evidence: [{ source: 'paper', paragraph: 1, quote: 'A ship left the quay', role: 'supports' }],
      },
    ],
  };
}

const error = (name: string): Error => Object.assign(new Error(name), { name });

/** A folder in memory that answers as one of the browser. */
class FakeFolder {
  readonly kind = 'directory';
  readonly files = new Map<string, string>();
  readonly folders = new Map<string, FakeFolder>();
  /** What another program does before a file is written. */
  onwrite: (() => void) | undefined;

  constructor(readonly name: string) {}

  async getDirectoryHandle(name: string): Promise<FakeFolder> {
    const found = this.folders.get(name) ?? new FakeFolder(name);
    this.folders.set(name, found);
    return Promise.resolve(found);
  }

  async getFileHandle(name: string, options: { create?: boolean } = {}) {
    if (!this.files.has(name) && options.create !== true) throw error('NotFoundError');
    return Promise.resolve(this.#fileOf(name));
  }

  async removeEntry(name: string): Promise<void> {
    this.files.delete(name);
    return Promise.resolve();
  }

  async isSameEntry(other: unknown): Promise<boolean> {
    return Promise.resolve(other === this);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<readonly [string, unknown]> {
    for (const [name, folder] of this.folders) yield Promise.resolve([name, folder] as const);
    for (const name of this.files.keys()) yield Promise.resolve([name, this.#fileOf(name)] as const);
  }

  #fileOf(name: string) {
    return {
      kind: 'file',
      getFile: () => {
        const file = new File([this.files.get(name) ?? ''], name);
        this.onwrite?.();
        return Promise.resolve(file);
      },
      createWritable: () => {
        let text = '';
        return Promise.resolve({
          write: (bytes: Uint8Array) => Promise.resolve(void (text = new TextDecoder().decode(bytes))),
          close: () => Promise.resolve(void this.files.set(name, text)),
        });
      },
    };
  }
}

const keeper: Keeper = {
  save: () => undefined,
  putBytes: () => Promise.resolve(),
  getBytes: () => Promise.resolve(undefined),
  close: () => undefined,
};

let picked: FakeFolder;

beforeEach(() => {
  picked = new FakeFolder('quay');
  vi.stubGlobal('showDirectoryPicker', () => Promise.resolve(picked));
});

afterEach(() => {
  vi.unstubAllGlobals();
});

function open(): { editor: Editor; saving: Saving } {
  const editor = new Editor({ project: projectWithEvent() });
  return { editor, saving: new Saving(editor, keeper, en) };
}

const change = (text: string, from: string, to: string): string => {
  expect(text).toContain(from);
  return text.replace(from, to);
};

/** Another program changes timeline.json. */
const editOutside = (from: string, to: string): void =>
  void picked.files.set('timeline.json', change(picked.files.get('timeline.json') ?? '', from, to));

describe('a project that is saved in a folder', () => {
  it('writes what changed alone, and takes away a document that was removed', async () => {
    const { editor, saving } = open();
    picked.files.set('notes.txt', 'mine');
    await saving.saveFolder();
    expect(saving.said).toBe(en.saving.wrote('quay', 4));
    await saving.saveFolder();
    expect(saving.said).toBe(en.saving.wrote('quay', 0));
    editor.apply({ kind: 'removeDocument' }, removeDocument(editor.project, 'paper'));
    await saving.saveFolder();
    expect([...(picked.folders.get('sources')?.files.keys() ?? [])]).toEqual([]);
    expect(picked.files.get('notes.txt')).toBe('mine');
  });

  it('takes over what another program changed, with what was changed here', async () => {
    const { editor, saving } = open();
    await saving.saveFolder();
    editOutside('"title": "Town"', '"title": "The town"');
    editor.apply({ kind: 'retitleEvent' }, retitleEvent(editor.project, 'ship', 'A ship left the harbour'));
    await saving.saveFolder();
    expect(saving.said).toContain(en.saving.folderMerged);
    expect(editor.project.lanes[0]?.title).toBe('The town');
    expect(editor.project.events[0]?.title).toBe('A ship left the harbour');
    expect(picked.files.get('timeline.json')).toContain('The town');
    expect(picked.files.get('timeline.json')).toContain('A ship left the harbour');
    editor.undo();
    expect(editor.project.lanes[0]?.title).toBe('Town');
  });

  it('writes nothing where both changed the same, until it is settled', async () => {
    for (const [side, title] of [
      ['ours', 'Ours'],
      ['theirs', 'Theirs'],
    ] as const) {
      picked = new FakeFolder('quay');
      const { editor, saving } = open();
      await saving.saveFolder();
      editOutside('"title": "A ship left"', '"title": "Theirs"');
      editor.apply({ kind: 'retitleEvent' }, retitleEvent(editor.project, 'ship', 'Ours'));
      await saving.saveFolder();
      expect(saving.isFault).toBe(true);
      expect(saving.said).toBe(en.saving.folderConflicts('quay'));
      expect(picked.files.get('timeline.json')).toContain('Theirs');
      expect(editor.project.events[0]?.title).toBe('Ours');
      const [conflict] = saving.folder.conflicts;
      if (!conflict) throw new Error('no conflict');
      saving.settle(conflict, side);
      await vi.waitFor(() => expect(saving.said).toMatch(/^Wrote/));
      expect(picked.files.get('timeline.json')).toContain(`"title": "${title}"`);
      expect(editor.project.events[0]?.title).toBe(title);
    }
  });

  it('writes nothing over another project, nor where a file cannot be read any more', async () => {
    picked.files.set('timeline.yaml', 'title: Another one\nlanes: []\nevents: []\n');
    const { editor, saving } = open();
    await saving.saveFolder();
    expect(saving.said).toBe(en.saving.folderTaken('quay'));
    expect([...picked.files.keys()]).toEqual(['timeline.yaml']);

    picked = new FakeFolder('mole');
    await saving.saveFolder();
    picked.files.set('timeline.json', '{"events": [');
    const { project } = editor;
    await saving.saveFolder();
    expect(saving.said).toBe(en.saving.folderBroken('timeline.json', 'mole'));
    expect(picked.files.get('timeline.json')).toBe('{"events": [');
    expect(editor.project).toBe(project);
  });

  it('merges what another program writes while it is read', async () => {
    const { editor, saving } = open();
    await saving.saveFolder();
    let reads = 0;
    picked.onwrite = () => {
      reads += 1;
      if (reads === 2) editOutside('"title": "Town"', '"title": "The town"');
    };
    editor.apply({ kind: 'retitleEvent' }, retitleEvent(editor.project, 'ship', 'Ours'));
    await saving.saveFolder();
    expect(reads).toBeGreaterThan(2);
    expect(picked.files.get('timeline.json')).toContain('The town');
    expect(picked.files.get('timeline.json')).toContain('Ours');
  });

  it('goes on in the folder that it was opened from, and asks anew where it may not', async () => {
    const first = open();
    await first.saving.saveFolder();
    const { editor, saving } = open();
    await saving.openFolder();
    expect(editor.project.title).toBe('The harbour');
    editor.apply({ kind: 'retitleEvent' }, retitleEvent(editor.project, 'ship', 'Later'));
    const folder = picked;
    picked = new FakeFolder('elsewhere');
    await saving.saveFolder();
    expect(folder.files.get('timeline.json')).toContain('Later');
    Object.assign(folder, { requestPermission: () => Promise.resolve('denied') });
    await saving.saveFolder();
    expect(picked.files.get('timeline.json')).toContain('Later');
  });
});
