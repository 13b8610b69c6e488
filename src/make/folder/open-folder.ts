import { mergeProjects } from '../../lib/editing/merge/merge-projects.js';
import type { EditedWork } from '../../lib/editing/project.js';
import { Editor } from '../state/editor.svelte.js';
import { BrowserCopy } from './browser-copy.js';
import { FolderClient } from './folder-client.js';
import { readFiles, type BrokenFiles } from './folder-files.js';
import FolderPanel from './FolderPanel.svelte';
import { FolderKeeper } from './folder-keeper.svelte.js';
import { pullFiles } from './pull-files.js';

/** Thrown where the files of the folder give no project. */
class BrokenFolderError extends Error {
  override readonly name = 'BrokenFolderError';
  constructor({ file, line, found }: BrokenFiles) {
    super([line === undefined ? file : `${file}:${line}`, found].filter((part) => part !== '').join(': '));
  }
}

/** The folder that the work is kept in. */
export interface OpenedFolder {
  readonly keeper: FolderKeeper;
  readonly Panel: typeof FolderPanel;
}

/** Opens the project of the folder, with what the browser kept of it that is not in the folder yet. */
export async function openFolder(
  token: string,
): Promise<{ readonly editor: Editor; readonly folder: OpenedFolder }> {
  const client = new FolderClient(token);
  const pulled = await pullFiles(client);
  const theirs = readFiles(pulled.files);
  if (!('version' in theirs)) throw new BrokenFolderError(theirs);
  const copy = new BrowserCopy(pulled.key);
  const kept = await copy.load();
  const base = kept && readFiles({ ...pulled.files, texts: kept.texts });
  const found =
    kept && base && 'version' in base
      ? mergeProjects({ base, ours: kept.work.project, theirs })
      : { value: theirs, conflicts: [] };
  const work: EditedWork = { ...kept?.work, project: found.value };
  const editor = new Editor(work);
  const { conflicts } = found;
  const keeper = new FolderKeeper({ client, copy, editor, pulled, base: theirs, conflicts });
  return { editor, folder: { keeper, Panel: FolderPanel } };
}
