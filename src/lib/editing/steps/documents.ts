import * as v from 'valibot';
import { parseDocument } from 'yaml';
import { authorsSaid } from '../../documents/authors.js';
import { FIELDS, type Metadata } from '../../documents/metadata.js';
import { asOneLine } from '../../documents/plain.js';
import { pagesOfBlocks } from '../../documents/pages.js';
import { UNKNOWN_LANGUAGE, writeSource } from '../../documents/source-text.js';
import { writeMarkdown } from '../../documents/write-markdown.js';
import { sourceFields } from '../../model/schema.js';
import type { Publish } from '../../model/timeline.js';
import { readDocument } from '../../source/document.js';
import { splitDocument } from '../../source/frontmatter.js';
import type { EditedBlock, EditedDocument, EditedProject } from '../project.js';

/** SHA-256 of a text as UTF-8, in lower-case hex. */
export type Hash = (text: string) => string;

/** Returns the project with a further document. */
export function addDocument(project: EditedProject, document: EditedDocument): EditedProject {
  return { ...project, documents: [...project.documents, document] };
}

/** Returns the project with a document changed; the same where there is no such one. */
export function changeDocument(
  project: EditedProject,
  id: string,
  change: (document: EditedDocument) => EditedDocument,
): EditedProject {
  const old = project.documents.find((document) => document.id === id);
  const changed = old && change(old);
  if (!changed || changed === old) return project;
  return { ...project, documents: project.documents.map((each) => (each === old ? changed : each)) };
}

/** Returns the project without a document, its marks, its dismissed dates and the quotes from it. */
export function removeDocument(project: EditedProject, id: string): EditedProject {
  const documents = project.documents.filter((document) => document.id !== id);
  if (documents.length === project.documents.length) return project;
  return {
    ...project,
    documents,
    events: project.events.map((event) => {
      const evidence = (event.evidence ?? []).filter(({ source }) => source !== id);
      return evidence.length === (event.evidence ?? []).length ? event : { ...event, evidence };
    }),
    marks: project.marks.filter(({ document }) => document !== id),
    dismissedDates: project.dismissedDates.filter(
      (key) => !key.startsWith(JSON.stringify([id]).slice(0, -1)),
    ),
  };
}

/** Pins the text of a document: what changes it from then on makes a new version. */
export function freezeDocument(project: EditedProject, id: string): EditedProject {
  return changeDocument(project, id, (document) =>
    document.isFrozen ? document : { ...document, isFrozen: true },
  );
}

/** Returns a document with other blocks, and its text with them. The text of a frozen one goes to its earlier ones. */
export function withBlocks(
  document: EditedDocument,
  blocks: readonly EditedBlock[],
  sha256: Hash,
): EditedDocument {
  const text = composeText({ ...document, blocks }, sha256);
  return { ...replaceText(document, text, sha256), blocks };
}

/** Returns a document with another text. The text of a frozen one goes to its earlier ones, and the new one is pinned too. */
function replaceText(document: EditedDocument, text: string, sha256: Hash): EditedDocument {
  if (text === document.text) return document;
  if (!document.isFrozen) return { ...document, text };
  const before = readDocument(document.text, { file: `${document.id}.md`, sha256 });
  const version = { text: document.text, sha256: sha256(before.body) };
  return { ...document, text, earlier: [...document.earlier, version] };
}

/** Returns the file of a document that was read into blocks. Throws where they cannot be written. */
export function composeText(
  { id, blocks = [], said, publish }: Pick<EditedDocument, 'id' | 'blocks' | 'said' | 'publish'>,
  sha256: Hash,
): string {
  const kept = blocks.filter(({ isKept }) => isKept);
  // No document is without a title: one that says none that can be written has that of its file.
  const written = asOneLine(said.title?.values[0] ?? '');
  const title = v.is(sourceFields.title, written) ? written : id;
  const body = writeMarkdown(title, kept);
  const from = said.title?.from ?? 'editor';
  const { standfirst, ...others } = said;
  const shown = standfirst && hasLine(body, standfirst.values[0] ?? '') ? { standfirst } : {};
  return writeSource(id, { ...others, ...shown, title: { values: [title], from } }, body, sha256, {
    pages: pagesOfBlocks(body, kept),
    publish,
  }).text;
}

/**
 * Returns a document that says something else of itself. Where it was read into blocks, its title is also the headline of its
 * text, which then is another one.
 */
export function describeDocument(
  document: EditedDocument,
  changes: { readonly said?: Metadata; readonly publish?: Publish },
  sha256: Hash,
): EditedDocument {
  const said = { ...document.said, ...changes.said };
  const { publish = document.publish } = changes;
  const changed = { ...document, said, ...(publish === undefined ? {} : { publish }) };
  const isRetitled = document.said.title?.values[0] !== said.title?.values[0];
  const text = isRetitled && document.blocks ? composeText(changed, sha256) : writeFrontMatter(changed);
  return replaceText(changed, text, sha256);
}

/** Returns whether a text has a line: a standfirst is one of its text, which then is no paragraph. */
export function hasLine(text: string, line: string): boolean {
  return text.split('\n').some((each) => each.trim() === line);
}

/**
 * Returns the text of a document with what it says of itself now; its body stays. What front matter cannot have is not written
 * there, since nothing of the document could be read then: it stays in `said`.
 */
function writeFrontMatter({ id, text, said, publish }: EditedDocument): string {
  const parts = splitDocument(text.replace(/\r\n?/g, '\n'));
  if (!parts) return text;
  const yaml = parseDocument(parts.yaml);
  for (const field of FIELDS) {
    const { values: all, from } = said[field] ?? { from: '' };
    const values = all?.filter((value) => value.trim() !== '');
    if (values === undefined) continue;
    if (!values.every((value) => field === 'authors' || v.is(sourceFields[field], value))) continue;
    if (field === 'standfirst' && !values.every((value) => hasLine(parts.body, value))) yaml.delete(field);
    else if (values.length === 0 && field === 'title') yaml.set(field, id);
    else if (values.length === 0 && field === 'language') yaml.set(field, UNKNOWN_LANGUAGE);
    else if (values.length === 0) yaml.delete(field);
    else yaml.set(field, field === 'authors' ? authorsSaid({ values, from }) : values[0]);
  }
  if (publish !== undefined) yaml.set('publish', publish);
  return `---\n${yaml.toString({ lineWidth: 0 })}---\n${parts.body}`;
}
