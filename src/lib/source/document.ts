import type { Issue } from '../model/issue.js';
import type { Source } from '../model/timeline.js';
import { readFrontMatter, splitDocument, type Fields, type Locate } from './frontmatter.js';
import { dateFaults, pageFaults, withPages } from './document-fields.js';
import { readParagraphs } from './paragraphs.js';

/** An archived document, read. */
export interface ArchivedDocument {
  /** Absent when the front matter cannot be used. */
  readonly source?: Source;
  /** What follows the closing `---` line, its line ends as LF; empty when there is no front matter. */
  readonly body: string;
  /** The lines of the body that are neither headline nor article, as the front matter lists them. */
  readonly boilerplate: readonly string[];
  readonly issues: readonly Issue[];
  /** A line that is no paragraph is not where the front matter says, so that the numbers behind it may be wrong. */
  readonly isMisnumbered?: boolean;
}

export interface DocumentOptions {
  /** The file's name, for the paths of Issues. */
  readonly file: string;
  /** SHA-256 of a text as UTF-8, in lower-case hex; handed in, since each platform has its own. */
  readonly sha256: (text: string) => string;
}

const BYTE_ORDER_MARK = /^\uFEFF/;

/** Returns what follows the front matter of a document, as it is hashed; nothing where it has none. */
export function bodyOf(text: string): string {
  return splitDocument(plainOf(text))?.body ?? '';
}

function plainOf(text: string): string {
  return text.replace(BYTE_ORDER_MARK, '').replace(/\r\n?/g, '\n');
}

/**
 * Reads an archived document: front matter, body, paragraphs. Returns every fault at once and throws for none; a
 * document with faults in its text still has its `source`, so that its quotes can be looked for.
 *
 * A byte order mark at its start is left out, and CRLF and CR are read as LF: editors add them without a word. The hash
 * is that of the body so read.
 */
export function readDocument(text: string, options: DocumentOptions): ArchivedDocument {
  const { file } = options;
  const plain = plainOf(text);
  const parts = splitDocument(plain);
  if (!parts) return { body: '', boilerplate: [], issues: [splitIssue(file, plain)] };

  const { body } = parts;
  const front = readFrontMatter(parts.yaml, file);
  if (!front.fields) return { body, boilerplate: [], issues: front.issues };

  const { boilerplate = [], pages = {}, ...fields } = front.fields;
  const read = readParagraphs(body, front.fields, front.locate);
  const issues = [
    ...dateFaults(fields, front.locate),
    ...hashIssues(body, fields, front.locate, options),
    ...read.issues,
    ...publishNotes(fields, front.locate),
    ...pageFaults(pages, read.paragraphs.length, front.locate),
  ];
  const { after } = read;
  const paragraphs = withPages(read.paragraphs, pages);
  const source: Source = { ...fields, paragraphs, ...(after ? { after } : {}) };
  return {
    source,
    body,
    boilerplate,
    issues: issues.map((issue) => ({ ...issue, source: source.id })),
    ...(read.issues.length > 0 ? { isMisnumbered: true } : {}),
  };
}

function hashIssues(body: string, { sha256 }: Fields, locate: Locate, options: DocumentOptions): Issue[] {
  const found = options.sha256(body);
  if (found === sha256) return [];
  return [
    {
      severity: 'error',
      path: locate('sha256'),
      what: 'the archived text was changed',
      found: `its hash is ${found}, pinned is ${sha256}`,
      fix: `restore the text or, if the change is meant, write the new hash into the front matter: sha256: ${found}`,
    },
  ];
}

const PUBLISHED_PART = {
  excerpts: 'of this source, the quoted paragraphs and one on either side are published',
  quotes: 'of this source, the quotes alone are published',
} as const;

/** Says what is published of a source whose text is not. */
function publishNotes({ publish = 'full' }: Fields, locate: Locate): Issue[] {
  if (publish === 'full') return [];
  return [
    {
      severity: 'note',
      path: locate('publish'),
      what: PUBLISHED_PART[publish],
      found: `publish: ${publish}`,
      fix: 'nothing, if that is meant; publish: full publishes its whole text',
    },
  ];
}

function splitIssue(file: string, text: string): Issue {
  const isOpen = /^---\n/.test(text);
  return {
    severity: 'error',
    path: `${file}:1:1`,
    what: isOpen ? 'the front matter is not closed' : 'the document has no front matter',
    found: isOpen ? 'one line of ---' : text.slice(0, 40).split('\n')[0] || 'nothing',
    fix: isOpen ? 'end it with a line of ---' : 'begin with --- on a line, the fields, and --- on a line',
  };
}
