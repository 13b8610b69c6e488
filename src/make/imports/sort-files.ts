import { documentKind } from '../../lib/documents/kind.js';
import { HEAD_BYTES } from '../../lib/tables/detect.js';
import { foreignOf } from '../../lib/tables/foreign.js';

/** Files that were dropped or chosen together, by what becomes of each. */
export interface SortedFiles {
  /** A whole project, which is opened. */
  readonly project: File | undefined;
  /** Timelines and tables of other programs; `isUnsure` can be a document too. */
  readonly tables: readonly { readonly file: File; readonly isUnsure: boolean }[];
  readonly documents: readonly File[];
}

type Sort = 'project' | 'table' | 'unsure' | 'document';

/** Says what each of several files is, by what is in it and, where that says nothing, by its name. */
export async function sortFiles(files: readonly File[]): Promise<SortedFiles> {
  const sorted = await Promise.all(
    // One that cannot be read is refused by name where documents are added; the others are sorted.
    files.map(async (file) => ({ file, sort: await sortOf(file).catch((): Sort => 'document') })),
  );
  const project = sorted.find(({ sort }) => sort === 'project')?.file;
  return {
    project,
    tables: sorted.flatMap(({ file, sort }) =>
      sort === 'table' || sort === 'unsure' ? [{ file, isUnsure: sort === 'unsure' }] : [],
    ),
    documents: sorted.flatMap(({ file, sort }) =>
      sort === 'document' || (sort === 'project' && file !== project) ? [file] : [],
    ),
  };
}

async function sortOf(file: File): Promise<Sort> {
  const bytes = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
  const foreign = foreignOf(bytes, file.name);
  if (foreign === 'workbook') return 'table';
  if (foreign !== undefined) return 'document';
  if (/\.zip$/i.test(file.name)) return 'project';
  const kind = documentKind(file.name, bytes);
  const isText = kind === 'text' || kind === 'markdown';
  // Text of two bytes a letter has zeros, for which it is taken for none.
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (!isText && !(typeof kind === 'object' && isWide)) return 'document';
  return await sortOfText(file.name, bytes);
}

async function sortOfText(name: string, bytes: Uint8Array): Promise<Sort> {
  const text = new TextDecoder().decode(bytes);
  const isJson = /^\s*[[{]/.test(text) && /\.(?:json|geojson)$/i.test(name);
  if (isJson && isOwnJson(text)) return 'project';
  const { detectImport } = await import('../../lib/imports/importers.js');
  const format = await detectImport(bytes);
  if (format === undefined) return isJson || /\.json$/i.test(name) ? 'project' : 'document';
  if (!/\.(?:md|markdown|txt|text)$/i.test(name)) return 'table';
  // Almost any text can be a table of one column, and notes with dates a timeline.
  if (format === 'table') return 'document';
  return format === 'markwhen' ? 'unsure' : 'table';
}

/** Returns whether a JSON text is a project of the editor, or the definition of a timeline. */
function isOwnJson(text: string): boolean {
  return (
    /"form"\s*:\s*"sourceline-project"/.test(text) ||
    (/"events"\s*:/.test(text) && /"(?:evidence|drafts|lanes)"\s*:/.test(text))
  );
}
