import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileId, readDocument, type Timeline } from '../lib/core.js';
import { changedParagraphs, writeSource, type Metadata, type SourceText } from '../lib/documents/index.js';
import { addReport } from './add-report.js';
import { nameFrom } from './folder.js';
import { readBytes } from './read-bytes.js';

import { sha256 } from './sha256.js';
import { readSources } from './sources.js';
import { CannotError, EXIT } from './usage.js';
import { writeWhole } from './write-file.js';

export interface AddOptions {
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly language: string | undefined;
  readonly charset: string | undefined;
  readonly password: string | undefined;
  /** Numbers of left-out blocks that are taken all the same. */
  readonly keep: ReadonlySet<number>;
  readonly replaces: boolean;
}

interface Added {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The folder of the project. */
  readonly project: string;
  readonly options: AddOptions;
  readonly from: string;
}

interface Existing {
  readonly source: Timeline['sources'][number];
  readonly body: string;
}

const hashBytes = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/**
 * Archives one document: reads it, finds whether it is there already, and writes its text and its bytes. Returns what to print
 * and the exit code.
 *
 * @throws CannotError when it cannot be read; nothing is written then
 */
export async function addOne({
  name,
  bytes,
  project,
  options,
  from,
}: Added): Promise<{ text: string; code: number }> {
  const document = await readBytes(name, bytes, options);
  const metadata = withOptions(document.metadata, options, name);
  const title = metadata.title?.values[0] ?? basename(name);
  const existing = existingSources(join(project, 'sources'));
  const body = document.bodyOf(title);
  const address = metadata.url?.values[0];
  const wanted =
    options.id ??
    document.id ??
    fileId(title, fileId(basename(name).replace(/\.\w+$/, ''), 'source', 'source'), 'source');
  const same = existing.find(
    ({ source }) => source.sha256 === sha256(body) && (options.id ?? source.id) === source.id,
  );
  if (same)
    return {
      text: `${name} is archived already as ${same.source.id}; nothing was written\n`,
      code: EXIT.done,
    };
  const before = findBefore(existing, wanted, address, options.id);
  const id = before?.source.id ?? freeId(wanted, existing);
  const file = join(project, 'sources', `${id}.md`);
  const shown = nameFrom(from, file);
  if (before && !options.replaces)
    return { text: differenceText(name, before, body, shown), code: EXIT.faults };
  if (!before && existsSync(file) && !options.replaces)
    throw new CannotError(`${shown} is there already and cannot be read as a source; nothing was written`);
  const written = compose(name, id, metadata, body);
  const raw = join(project, 'sources', 'raw', `${hashBytes(bytes)}.${document.ending}`);
  if (!existsSync(raw)) writeWhole(raw, bytes);
  writeWhole(file, written.text);
  return {
    text: addReport({
      file: shown,
      raw: nameFrom(from, raw),
      id,
      written,
      document,
      isReplaced: before !== undefined,
    }),
    code: EXIT.done,
  };
}

function withOptions(metadata: Metadata, { title, language }: AddOptions, name: string): Metadata {
  const given = (value: string, from: string) => ({ values: [value], from });
  return {
    ...metadata,
    title:
      title !== undefined
        ? given(title.trim(), '--title')
        : (metadata.title ?? given(basename(name).replace(/\.\w+$/, ''), 'name of the file')),
    ...(language === undefined ? {} : { language: given(language, '--language') }),
  };
}

function compose(name: string, id: string, metadata: Metadata, body: string): SourceText {
  try {
    return writeSource(id, metadata, body, sha256);
  } catch (error) {
    throw new CannotError(
      `${name} is not added, since the check would not take it: ${(error as Error).message}`,
    );
  }
}

function existingSources(folder: string): readonly Existing[] {
  const { files } = readSources(folder, (path) => path);
  return files.flatMap(({ file, text }) => {
    const { source, body } = readDocument(text, { file, sha256 });
    return source ? [{ source, body }] : [];
  });
}

/** Returns the source that is there for this document: of its address, or of its id unless their addresses differ. */
function findBefore(
  existing: readonly Existing[],
  wanted: string,
  address: string | undefined,
  given: string | undefined,
): Existing | undefined {
  const ofId = existing.find(({ source }) => source.id === wanted);
  if (given !== undefined) return ofId;
  const ofAddress = existing.find(({ source }) => address !== undefined && source.url === address);
  const isOther = ofId?.source.url !== undefined && address !== undefined && ofId.source.url !== address;
  return ofAddress ?? (isOther ? undefined : ofId);
}

function freeId(wanted: string, existing: readonly Existing[]): string {
  const ids = new Set(existing.map(({ source }) => source.id));
  let id = wanted;
  for (let count = 2; ids.has(id); count += 1) id = `${wanted}-${count}`;
  return id;
}

function differenceText(
  name: string,
  { source, body: before }: Existing,
  body: string,
  shown: string,
): string {
  return [
    `${name} has another text than ${shown}, which has ${source.url === undefined ? 'the same id' : 'the same address or id'}; nothing was written`,
    '',
    ...changedLines(before, body),
    '',
    'In [-…-] what is archived, in {+…+} what the file has. --replace writes it; --id archives it as another source.',
    '',
  ].join('\n');
}

/** How many paragraphs of a difference are shown. */
const MAX_SHOWN = 20;

/** Returns the paragraphs that differ, each as a word diff. */
function changedLines(before: string, after: string): string[] {
  const lines = changedParagraphs(before, after);
  const more = lines.length - MAX_SHOWN;
  return [...lines.slice(0, MAX_SHOWN), ...(more > 0 ? [`and ${more} more`] : [])].map(
    (line) => `  ${line.trim()}`,
  );
}
