import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../../src/cli/dev/project/layout';
import {
  IMPORTS_FILE,
  readImportsFile,
  writeImportsFile,
} from '../../../../src/lib/editing/files/imports-file';
import { openFiles } from '../../../../src/lib/editing/files/open-project';
import { projectFiles } from '../../../../src/lib/editing/files/write-project';
import { applyImport } from '../../../../src/lib/editing/imports/apply-import';
import { mergeProjects } from '../../../../src/lib/editing/merge/merge-projects';
import type { EditedProject } from '../../../../src/lib/editing/project';
import { renameEvent, retitleEvent } from '../../../../src/lib/editing/steps/events';
import { compareFolder, folderOf } from '../../../../src/make/files/folder-state';
import {
  openProjectFile,
  openProjectFiles,
  projectAsJson,
  projectAsZip,
} from '../../../../src/make/files/project-bytes';
import { writeZip } from '../../../../src/make/files/zip';
import { readFiles, textsFor } from '../../../../src/make/folder/folder-files';
import { diffProjects, patchProject } from '../../../../src/make/storage/project-patch';
import { sha256 } from '../ferry-project';
import { EMPTY, FILE, importOf } from './made-import';

/* The record of an import is kept wherever a project is. */

const READ = importOf([
  { key: 'constructor', title: 'Constructor', day: '1901', lane: 'Works', fields: { constructor: 'x' } },
  { key: 'lamp', title: 'Lamp', quotes: [{ text: 'A lamp', prefix: 'the ' }] },
]);
const PROJECT = applyImport(EMPTY, READ, FILE).project;
const open = (texts: ReadonlyMap<string, string>) => openFiles({ texts, id: 'p1', name: 'folder', sha256 });
const none = () => Promise.resolve(undefined);

describe('the record of an import', () => {
  it('is in the files of a project, and is read as it was', () => {
    const { texts } = projectFiles(PROJECT, sha256);
    expect(texts.has(IMPORTS_FILE)).toBe(true);
    expect(texts.get('timeline.json')).not.toContain('lamps.csv",');
    const { project, issues } = open(texts);
    expect(issues).toEqual([]);
    expect(project?.imports).toEqual(PROJECT.imports);
    expect(projectFiles(EMPTY, sha256).texts.has(IMPORTS_FILE)).toBe(false);
  });

  it('is in the ZIP archive and in the JSON file of a project', async () => {
    const zip = await projectAsZip(PROJECT, none);
    const json = new TextEncoder().encode(await projectAsJson(PROJECT, none));
    for (const [name, bytes] of [
      ['p.zip', zip],
      ['p.json', json],
    ] as const) {
      const opened = openProjectFile(name, bytes, 'p1');
      expect(typeof opened === 'string' ? opened : opened.project.imports).toEqual(PROJECT.imports);
    }
  });

  it('is kept by the store of the browser, as a change of a project', () => {
    const patch = JSON.parse(JSON.stringify(diffProjects(EMPTY, PROJECT, ({ id }) => id))) as never;
    expect(
      patchProject(EMPTY, patch, () => {
        throw new Error('no documents');
      }),
    ).toEqual(PROJECT);
    const back = JSON.parse(JSON.stringify(diffProjects(PROJECT, EMPTY, ({ id }) => id))) as never;
    expect(
      patchProject(PROJECT, back, () => {
        throw new Error('no documents');
      }).imports,
    ).toBeUndefined();
  });

  it('is a file that the server of a folder takes', () => {
    expect(placeOf('imports.json')).toEqual({ folders: [], file: 'imports.json' });
    expect(placeOf('sources/imports.json')).toBeUndefined();
  });

  it('is written into a folder once it is there, and a damaged one stays while there is none', () => {
    const { texts } = projectFiles(EMPTY, sha256);
    const files = { folder: 'folder', texts, kept: new Map() };
    const before = readFiles(files);
    if (!('version' in before)) throw new Error('a project');
    const after = applyImport(before, READ, FILE).project;
    expect(textsFor(files, before, after).get(IMPORTS_FILE)).toContain('"lamps.csv"');
    const damaged = { ...files, texts: new Map(texts).set(IMPORTS_FILE, '{') };
    expect(textsFor(damaged, before, retitleEvent(before, 'a', 'b')).get(IMPORTS_FILE)).toBe('{');
    expect(textsFor(damaged, before, after).get(IMPORTS_FILE)).toContain('"lamps.csv"');
  });

  it('is seen where another program changes it in a folder', () => {
    const utf8 = (texts: ReadonlyMap<string, string>) =>
      new Map([...texts].map(([path, text]) => [path, new TextEncoder().encode(text) as Uint8Array]));
    const before = projectFiles(EMPTY, sha256).texts;
    const folder = folderOf('folder', utf8(projectFiles(PROJECT, sha256).texts));
    const state = compareFolder(EMPTY, folder, before);
    expect(state.kind === 'changed' && state.project.imports).toEqual(PROJECT.imports);
  });

  it('goes with another id of an event', () => {
    const renamed = renameEvent(PROJECT, 'lamp', 'first-lamp');
    expect(Object.keys(renamed.imports?.[0]?.events ?? {})).toEqual(['constructor', 'first-lamp']);
    expect(applyImport(renamed, READ, FILE).report.new).toEqual([]);
  });
});

describe('a file of imports that is damaged', () => {
  it.each(['{', '[]', '{"version": "2", "imports": []}', '{"version": 1}', 'null'])(
    'is a warning, and nothing else is lost: %s',
    (text) => {
      const { texts } = projectFiles(PROJECT, sha256);
      const { project, issues } = open(new Map(texts).set(IMPORTS_FILE, text));
      expect(issues).toMatchObject([{ severity: 'warning', file: IMPORTS_FILE }]);
      expect(project?.imports).toBeUndefined();
      expect(project?.events).toHaveLength(2);
    },
  );

  it('gives the records that are whole', () => {
    const [record] = PROJECT.imports ?? [];
    if (!record) throw new Error('there is a record');
    const broken = { ...record, id: 'other', events: { a: { key: 1 } } } as never;
    const { imports, issues } = readImportsFile(writeImportsFile([record, broken]));
    expect(imports).toEqual([record]);
    expect(issues[0]?.found).toBe('1 damaged of 2');
  });
});

describe('a file of imports that a newer version wrote', () => {
  const newer = '{"version": 2, "imports": [{"file": "lamps.csv", "of": "another form"}]}\n';
  const texts = new Map(projectFiles(PROJECT, sha256).texts).set(IMPORTS_FILE, newer);
  const utf8 = new TextEncoder();
  const bytes = new Map([...texts].map(([path, text]) => [path, utf8.encode(text) as Uint8Array]));

  it('is told from a damaged one', () => {
    expect(readImportsFile(newer)).toMatchObject({
      imports: [],
      newer: 2,
      issues: [{ severity: 'warning' }],
    });
    expect(readImportsFile('{"version": 1, "imports": []}')).toEqual({ imports: [], issues: [] });
  });

  it('keeps a project from being opened: what is not known of it would be lost with the next import', () => {
    expect(open(texts)).toEqual({ newer: { file: IMPORTS_FILE, version: 2 }, issues: [] });
    expect(openProjectFiles(bytes, { id: 'p1', name: 'folder' })).toBe('newer');
    expect(openProjectFile('p.zip', writeZip(bytes), 'p1')).toBe('newer');
  });

  it('keeps a folder from being written', () => {
    expect(readFiles({ folder: 'folder', texts, kept: new Map() })).toEqual({
      file: IMPORTS_FILE,
      found: '"version": 2',
    });
    const before = projectFiles(PROJECT, sha256).texts;
    expect(compareFolder(PROJECT, folderOf('folder', bytes), before)).toEqual({
      kind: 'broken',
      file: IMPORTS_FILE,
    });
  });
});

describe('two changes of a project', () => {
  it('have both imports, and what each has of one', () => {
    const other = { name: 'other.csv', sha256: 'b'.repeat(64) };
    const ours = applyImport(EMPTY, READ, FILE).project;
    const theirs = applyImport(EMPTY, importOf([{ key: 'x' }]), other).project;
    const { value } = mergeProjects({ base: EMPTY, ours, theirs });
    expect(value.imports?.map(({ file }) => file).sort()).toEqual(['lamps.csv', 'other.csv']);
    const more = applyImport(PROJECT, importOf([{ key: 'new' }]), FILE).project;
    const renamed = renameEvent(PROJECT, 'lamp', 'first-lamp');
    const both: EditedProject = mergeProjects({ base: PROJECT, ours: renamed, theirs: more }).value;
    expect(Object.keys(both.imports?.[0]?.events ?? {}).sort()).toEqual([
      'constructor',
      'first-lamp',
      'title-of-new',
    ]);
  });
});
