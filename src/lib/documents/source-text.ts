import * as v from 'valibot';
import { sourceFields } from '../model/schema.js';
import type { ArchivedCopy, Author, Source } from '../model/timeline.js';
import { readDocument } from '../source/document.js';
import { authorsSaid } from './authors.js';
import { FIELDS, type Field, type Metadata, type Said } from './metadata.js';

/** An archived document as its file has it. */
export interface SourceText {
  readonly text: string;
  readonly body: string;
  /** What the front matter says, with where it was read. */
  readonly written: Metadata;
  /** What the document says and the front matter cannot have, and why. */
  readonly unused: readonly { readonly field: Field; readonly said: Said; readonly why: string }[];
}

const WHY: Readonly<Partial<Record<Field, string>>> = {
  published: 'it is no year, month, day or moment with its offset',
  accessed: 'it is no day or moment with its offset',
  doi: 'it is no DOI',
  url: 'it is no address of http or https',
  language: 'it is no language tag',
};

/** What a document's file has beside what the document says of itself. */
export interface SourceTextMore {
  /** By the number of the first paragraph that begins on each. */
  readonly pages?: Readonly<Record<number, string>>;
  readonly archived?: readonly ArchivedCopy[];
  /** How much of it is published; all where it is left out. */
  readonly publish?: Source['publish'] | undefined;
}

/** Is written where a document does not say its language: BCP 47 has it for “undetermined”. */
export const UNKNOWN_LANGUAGE = 'und';

/**
 * Returns the file of an archived document: front matter with what it says of itself, and its body. `sha256` is that of a
 * text as UTF-8. Throws when the project's own reader finds a fault in it.
 */
export function writeSource(
  id: string,
  metadata: Metadata,
  body: string,
  sha256: (text: string) => string,
  { pages = {}, archived = [], publish }: SourceTextMore = {},
): SourceText {
  const written: Partial<Record<Field, Said>> = {};
  const unused: SourceText['unused'][number][] = [];
  for (const field of FIELDS) {
    const said = metadata[field];
    if (!said) continue;
    const values = said.values.map((value) => (isDate(field) ? momentOf(value) : value));
    const isUsable = values.every((value) => field === 'authors' || v.is(sourceFields[field], value));
    if (isUsable) written[field] = { ...said, values };
    else unused.push({ field, said, why: WHY[field] ?? 'it is too long' });
  }
  const valueOf = (field: Field) => written[field]?.values[0];
  const line = (field: Exclude<Field, 'authors'>) => {
    const value = valueOf(field);
    return value === undefined ? [] : [`${field}: ${quoted(value)}`];
  };
  const lines = [
    `id: ${id}`,
    ...line('title'),
    ...line('standfirst'),
    ...line('publisher'),
    ...(written.authors ? ['authors:', ...authorsSaid(written.authors).flatMap(authorLines)] : []),
    ...line('published'),
    ...line('url'),
    ...line('doi'),
    ...line('accessed'),
    ...(archived.length > 0 ? ['archived:'] : []),
    ...archived.map(({ url, at }) => `  - { url: ${quoted(url)}, at: ${quoted(at)} }`),
    `language: ${valueOf('language') ?? UNKNOWN_LANGUAGE}`,
    ...(Object.keys(pages).length > 0 ? ['pages:'] : []),
    ...Object.entries(pages).map(([number, page]) => `  ${number}: ${quoted(page)}`),
    `sha256: ${sha256(body)}`,
    ...(publish === undefined ? [] : [`publish: ${publish}`]),
  ];
  const text = `---\n${lines.join('\n')}\n---\n${body}`;
  const [fault] = readDocument(text, { file: `${id}.md`, sha256 }).issues.filter(
    ({ severity }) => severity === 'error',
  );
  if (fault) throw new Error(`${fault.what}: ${fault.found}`);
  return { text, body, written, unused };
}

function authorLines({ name, role }: Author): readonly string[] {
  return [`  - name: ${quoted(name)}`, ...(role === undefined ? [] : [`    role: ${quoted(role)}`])];
}

function isDate(field: Field): boolean {
  return field === 'published' || field === 'accessed';
}

/** Returns a text as YAML has it, in quotes unless it is plain words. */
function quoted(text: string): string {
  const isPlain = /^[A-Za-z][\w ./-]*$/.test(text) && !/^(?:true|false|null|yes|no|on|off)$/i.test(text);
  const isMoment = /^\d{4}(?:-\d\d(?:-\d\d(?:T[\d:+Z-]+)?)?)?$/.test(text);
  return isPlain || isMoment ? text : `'${text.replaceAll("'", "''")}'`;
}

/** Returns a date as front matter has it: without parts of a second, with a colon in its offset. */
function momentOf(text: string): string {
  return text
    .trim()
    .replace(/^(\d{4}-\d\d-\d\d) (?=\d)/, '$1T')
    .replace(/(:\d\d)[.,]\d+/, '$1')
    .replace(/ ?([+-]\d\d)(\d\d)$/, '$1:$2');
}
