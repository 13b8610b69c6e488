import * as v from 'valibot';
import type { BlockKind } from '../../source/markdown/block.js';
import { PROJECT_VERSION } from '../project.js';

const BLOCK_KINDS = [
  'paragraph',
  'item',
  'quote',
  'row',
  'code',
  'note',
  'heading',
  'header',
  'caption',
  'picture',
] as const satisfies readonly BlockKind[];

const text = v.string();
const hash = v.pipe(text, v.regex(/^[0-9a-f]{64}$/));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const kept = v.object({ name: text, type: text, sha256: hash, size: count });
const said = v.object({ values: v.array(text), from: text });
const metadata = v.object({
  title: v.exactOptional(said),
  standfirst: v.exactOptional(said),
  authors: v.exactOptional(said),
  published: v.exactOptional(said),
  publisher: v.exactOptional(said),
  language: v.exactOptional(said),
  url: v.exactOptional(said),
  doi: v.exactOptional(said),
  accessed: v.exactOptional(said),
});
const block = v.object({
  kind: v.picklist(BLOCK_KINDS),
  text,
  level: v.exactOptional(v.number()),
  mark: v.exactOptional(text),
  cells: v.exactOptional(v.array(text)),
  page: v.exactOptional(text),
  isKept: v.boolean(),
  reason: v.exactOptional(text),
});
const document = v.object({
  id: text,
  blocks: v.exactOptional(v.array(block)),
  said: metadata,
  publish: v.exactOptional(v.picklist(['full', 'excerpts', 'quotes'])),
  isFrozen: v.boolean(),
  earlier: v.array(v.object({ text, sha256: hash })),
  raw: v.exactOptional(kept),
  /** SHA-256 of the file of the source that this was written beside. */
  written: v.exactOptional(hash),
});
const piece = v.object({ paragraph: count, start: count, end: count });
const mark = v.object({ id: text, document: text, pieces: v.array(piece) });

const schema = v.object({
  version: v.literal(PROJECT_VERSION),
  id: text,
  marks: v.array(mark),
  dismissedDates: v.array(text),
  media: v.array(kept),
  documents: v.array(document),
});

/** What only the editor knows of a project. */
export type EditorFile = v.InferOutput<typeof schema>;

/** What reading it gives: it, the version of a newer editor that wrote it, or undefined where it is damaged or no such file. */
export function readEditorFile(text: string): { readonly file?: EditorFile; readonly newer?: number } {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return {};
  }
  const version = (data as { version?: unknown } | null)?.version;
  if (typeof version === 'number' && version > PROJECT_VERSION) return { newer: version };
  const read = v.safeParse(schema, data);
  return read.success ? { file: read.output } : {};
}
