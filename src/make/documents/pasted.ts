import {
  documentOfBlocks,
  isRefused,
  readParsedBlocks,
  readPlainText,
  refuse,
  type DocumentFile,
  type DocumentTools,
  type Metadata,
} from '../../lib/documents/index.js';
import type { TextBlock } from '../../lib/core.js';
import type { EditedProject } from '../../lib/editing/project.js';
import { sha256OfBytes } from '../sha256.js';
import { documentForProject, MAX_DOCUMENT_BYTES, type ReadForProject } from './read-into-project.js';

/** What was pasted: words, and their HTML where the clipboard has it. */
export interface Pasted {
  readonly text: string;
  readonly html?: string;
}

/** Returns the address that a text is, if it is one and nothing else. */
export function pastedAddress(text: string): string | undefined {
  const address = text.trim();
  return /^https?:\/\/\S+$/i.test(address) && URL.canParse(address) ? address : undefined;
}

/** Returns the command that adds an address, for a shell. */
export function addCommand(address: string): string {
  return `sourceline add ${/^[\w:/.,@%+~-]+$/.test(address) ? address : `'${address.replaceAll("'", "'\\''")}'`}`;
}

/** Reads what was pasted as a document. All of it is taken: who pastes has chosen the words. */
export async function readPasted(
  { text, html }: Pasted,
  { title, from }: { readonly title: string; readonly from: string },
  project: EditedProject,
  { parsePage }: Pick<DocumentTools, 'parsePage'>,
): Promise<ReadForProject> {
  const bytes = new TextEncoder().encode(html ?? text);
  if (text.trim() === '') return refuse('empty', 'it is empty');
  if (bytes.length >= MAX_DOCUMENT_BYTES) return refuse('tooLarge', 'it is too large');
  const said: Metadata = { title: { values: [title], from } };
  const blocks = html === undefined ? [] : readParsedBlocks(await parsePage(html));
  const plain = blocks.length > 0 ? blocks : paragraphsOf(text);
  // A title that was copied with its text stands above it once.
  const taken = plain[0]?.text === title && plain.length > 1 ? plain.slice(1) : plain;
  const isHtml = blocks.length > 0;
  const document = documentOfBlocks(
    { blocks: taken, leftOut: [], metadata: said, notes: [] },
    isHtml ? 'html' : 'txt',
    [],
  );
  if (isRefused(document)) return document;
  const file: DocumentFile & { readonly type: string } = {
    fileName: `${title}.${isHtml ? 'html' : 'txt'}`,
    bytes: isHtml ? bytes : new TextEncoder().encode(text),
    type: isHtml ? 'text/html' : 'text/plain',
  };
  return documentForProject(document, file, project, sha256OfBytes(file.bytes));
}

/** Returns all paragraphs of a plain text, also the one that a file would have as its title. */
function paragraphsOf(text: string): readonly TextBlock[] {
  const { blocks, metadata } = readPlainText(text);
  const title = metadata.title?.values[0];
  return title === undefined ? blocks : [{ kind: 'paragraph', text: title }, ...blocks];
}

/** Returns the title that is suggested for what was pasted: its first line, if that is short. */
export function titleOfPasted(text: string): string {
  const [line = ''] = text.trim().split('\n', 1);
  return line.trim().length <= 120 ? line.trim() : '';
}
