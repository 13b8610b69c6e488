import { createHash } from 'node:crypto';
import { joinWritten, type JoinedWritten } from '../../../src/lib/project/join-written';
import type { DataForm } from '../../../src/lib/project/forms';
import { readDefinition } from '../../../src/lib/project/read-definition';

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** Returns a document with its front matter. */
export function archived(id: string, paragraphs: readonly string[], fields: readonly string[] = []) {
  const title = `Document ${id}`;
  const body = `${[title, ...paragraphs].join('\n\n')}\n`;
  const front = [`id: ${id}`, `title: ${title}`, 'language: en', ...fields, `sha256: ${sha256(body)}`];
  return { file: `sources/${id}.md`, text: `---\n${front.join('\n')}\n---\n${body}` };
}

/** An invented ferry, in two documents. */
const FERRY = [
  archived(
    'gazette',
    [
      'The ferry Ane was launched on 12 May 1986. Four hundred people watched.',
      'It was sold in March 1994. Four hundred people signed a letter.',
    ],
    ['publisher: The Gazette', 'published: 1994-04-02T08:00:00+02:00'],
  ),
  archived('diary', [
    'On 3 June 1987 the engine failed.',
    'On Friday we painted the hull.',
    'Four hundred people waved.',
  ]),
];

export type Read = Pick<JoinedWritten, 'timeline'> & {
  /** What each fault says, with line and column. */
  readonly faults: readonly string[];
};

/** Reads a definition and joins it to documents. */
export function readWith(text: string, form: DataForm, files = FERRY, name = 'old-ferry'): Read {
  const read = readDefinition(text, form);
  const said = (issue: { what: string; found: string }, line: number, column: number): string =>
    `${line}:${column} ${issue.what}: ${issue.found}`;
  if (!read.definition) return { faults: read.issues.map((issue) => said(issue, issue.line, issue.column)) };
  const { timeline, issues, locate } = joinWritten(read.definition, files, {
    file: 'timeline',
    sha256,
    name,
  });
  const faults = issues.map((issue) => {
    const { line, column } = locate(issue);
    return said(issue, line, column);
  });
  return { ...(timeline ? { timeline } : {}), faults };
}
