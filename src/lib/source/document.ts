import type { Issue } from '../model/issue.js';
import type { Source } from '../model/timeline.js';
import { readFrontMatter, splitDocument, type Fields, type Locate } from './frontmatter.js';
import { readParagraphs } from './paragraphs.js';

/** An archived document, read. */
export interface ArchivedDocument {
  /** Absent when the front matter cannot be used. */
  readonly source?: Source;
  /** What follows the closing `---` line, unit for unit; empty when there is no front matter. */
  readonly body: string;
  /** The lines of the body that are neither headline nor article, as the front matter lists them. */
  readonly boilerplate: readonly string[];
  readonly issues: readonly Issue[];
}

export interface DocumentOptions {
  /** The file's name, for the paths of Issues. */
  readonly file: string;
  /** SHA-256 of a text as UTF-8, in lower-case hex; handed in, since each platform has its own. */
  readonly sha256: (text: string) => string;
}

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Reads an archived document: front matter, body, paragraphs. Returns every fault at once and throws for none; a
 * document with faults in its text still has its `source`, so that its quotes can be looked for.
 */
export function readDocument(text: string, options: DocumentOptions): ArchivedDocument {
  const { file } = options;
  const hasMark = text.startsWith(BYTE_ORDER_MARK);
  const issues = hasMark ? [markIssue(file)] : [];
  const unmarked = hasMark ? text.slice(1) : text;
  const parts = splitDocument(unmarked);
  if (!parts) return { body: '', boilerplate: [], issues: [...issues, splitIssue(file, unmarked)] };

  const { body } = parts;
  const front = readFrontMatter(parts.yaml, file);
  const lineFeeds = body.replace(/\r\n?/g, '\n');
  if (unmarked.includes('\r')) issues.push(returnIssue(file, unmarked));
  issues.push(...front.issues);
  if (!front.fields) return { body, boilerplate: [], issues };

  const { boilerplate = [], ...fields } = front.fields;
  // Carriage returns have their Issue; the hash speaks only of what else was changed.
  issues.push(...hashIssues(lineFeeds, fields, front.locate, options));
  const read = readParagraphs(lineFeeds, front.fields, front.locate);
  issues.push(...read.issues);
  const source: Source = { ...fields, paragraphs: read.paragraphs };
  return { source, body, boilerplate, issues: issues.map((issue) => ({ ...issue, source: source.id })) };
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

function markIssue(file: string): Issue {
  return {
    severity: 'error',
    path: `${file}:1:1`,
    what: 'the file starts with a byte order mark',
    found: 'U+FEFF',
    fix: 'save it as UTF-8 without a byte order mark',
  };
}

function returnIssue(file: string, text: string): Issue {
  const before = text.slice(0, text.indexOf('\r')).split('\n');
  return {
    severity: 'error',
    path: `${file}:${before.length}:${(before.at(-1) ?? '').length + 1}`,
    what: 'the file has carriage returns',
    found: `${text.split('\r').length - 1} of them (CRLF or CR line ends)`,
    fix: 'save it with LF line ends, as .gitattributes asks for',
  };
}

function splitIssue(file: string, text: string): Issue {
  const isOpen = /^---\r?\n/.test(text);
  return {
    severity: 'error',
    path: `${file}:1:1`,
    what: isOpen ? 'the front matter is not closed' : 'the document has no front matter',
    found: isOpen ? 'one line of ---' : text.slice(0, 40).split('\n')[0] || 'nothing',
    fix: isOpen ? 'end it with a line of ---' : 'begin with --- on a line, the fields, and --- on a line',
  };
}
