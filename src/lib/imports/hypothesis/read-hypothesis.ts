import { importedDate } from '../dates/date-of-parts.js';
import { EventKeys } from '../event-key.js';
import { headText } from '../head-text.js';
import {
  ImportFault,
  type AskedColumnOrder,
  type CandidateSource,
  type Import,
  type ImportOptions,
} from '../import.js';
import { readImportText } from '../import-text.js';
import { ItemReport, leftFields } from '../item-report.js';
import { itemsIn, objectOf, readLooseJson, scalarText } from '../json/json-text.js';
import { DamagedItem } from '../json/object-text.js';
import { readComment, titleFromText, type Comment } from './comment.js';
import { readDateTag, type DateTag } from './date-tag.js';
import { documentTitle, pageOfUri, quotesOf } from './target.js';

type Fields = Readonly<Record<string, unknown>>;

const PLACED: ReadonlySet<string> = new Set([
  ...['id', 'uri', 'text', 'tags', 'target', 'document', 'references', 'permissions', 'links', 'user_info'],
  ...['flagged', 'hidden', 'actions', 'moderation', 'mentions', 'moderation_status'],
]);

/** Returns whether a file begins as annotations of Hypothesis do: an answer of its search, or an export. */
export function isHypothesis(head: string | Uint8Array): boolean {
  const text = headText(head);
  if (!/^\s*[[{]/.test(text)) return false;
  const has = (name: string): boolean => new RegExp(`"${name}"\\s*:`).test(text);
  return has('target') && has('uri') && (has('permissions') || has('document') || /"acct:/.test(text));
}

/** Reads annotations of Hypothesis: an answer of its search, an export of its sidebar, a list or one annotation. */
export function readHypothesis(bytes: Uint8Array, options: ImportOptions): Import {
  const { text, problems } = readImportText(bytes);
  const { value, isCutOff } = readLooseJson(text);
  const items = annotationsIn(value);
  if (!items)
    throw new ImportFault('there are no annotations in the file', {
      found: Object.keys(objectOf(value) ?? {}).join(', '),
      fix: 'Hypothesis has them in a list with the name “rows” or “annotations”',
    });
  const report = new ItemReport(options.name);
  report.takeProblems(problems);
  const reader = new AnnotationReader(report, options);
  for (const [index, item] of items.entries()) reader.read(item, index + 1);
  if (isCutOff) report.cutOff();
  const total = objectOf(value)?.['total'];
  if (typeof total === 'number' && total > items.length)
    report.note(
      `The search found ${total} annotations, and the file has ${items.length}: ask for the rest with its “search_after”.`,
    );
  const read = report.importOf('hypothesis', {});
  return reader.asksOrder ? { ...read, report: { ...read.report, asksOrder: reader.asksOrder } } : read;
}

function annotationsIn(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value as readonly unknown[];
  const root = objectOf(value);
  const list = root?.['rows'] ?? root?.['annotations'];
  if (Array.isArray(list)) return list as readonly unknown[];
  return root && 'target' in root && 'uri' in root ? [root] : undefined;
}

class AnnotationReader {
  readonly #report: ItemReport;
  readonly #options: ImportOptions;
  readonly #keys = new EventKeys();
  asksOrder: AskedColumnOrder | undefined;

  constructor(report: ItemReport, options: ImportOptions) {
    this.#report = report;
    this.#options = options;
  }

  read(item: unknown, row: number): void {
    const report = this.#report;
    report.rows += 1;
    const annotation = objectOf(item);
    if (!annotation) {
      if (item instanceof DamagedItem) report.damagedItem(row, item);
      else
        report.problem('damaged', row, {
          what: `item ${row} is no annotation`,
          found: item,
          fix: 'take it out',
        });
      return;
    }
    if (this.#isLeftOut(annotation, row)) return;
    const comment = readComment(scalarText(annotation['text']));
    const uri = scalarText(annotation['uri']);
    const page = pageOfUri(uri);
    const quotes = [...quotesOf(annotation, page), ...comment.quotes.map((text) => ({ text }))];
    const ofDocument = documentTitle(annotation);
    const title = comment.title || titleFromText(quotes[0]?.text ?? '') || ofDocument;
    if (title === '') {
      report.problem('no-title', row, {
        column: 'text',
        what: `annotation ${row} has no text, no passage and no title of its document, and is left out`,
        found: uri,
        fix: 'write a comment on it',
      });
      return;
    }
    const tags = itemsIn(annotation['tags'])
      .map(scalarText)
      .filter((tag) => tag !== '');
    const dated = this.#dateOf(tags, row);
    report.add({
      key: this.#keys.keyOf(scalarText(annotation['id']) || undefined, title),
      row,
      title,
      ...(comment.summary === '' ? {} : { summary: comment.summary }),
      ...(dated.date ? { date: dated.date } : {}),
      ...(dated.others.length === 0 ? {} : { tags: dated.others }),
      sources: sourcesOf(page, uri, ofDocument, comment),
      quotes,
      fields: { ...leftFields(annotation, PLACED), ...(page === undefined && uri !== '' ? { uri } : {}) },
    });
  }

  #isLeftOut(annotation: Fields, row: number): boolean {
    if (itemsIn(annotation['references']).length === 0) return false;
    this.#report.problem('left-out', row, {
      column: 'references',
      what: `annotation ${row} answers another one, and is no event of its own`,
      found: annotation['text'],
      fix: 'write what it says into the annotation that it answers',
    });
    return true;
  }

  /** Of several tags that are dates the first counts; the others stay tags. */
  #dateOf(
    tags: readonly string[],
    row: number,
  ): { date?: ReturnType<typeof importedDate>; others: readonly string[] } {
    const read = tags.map((tag) => ({ tag, date: readDateTag(tag, this.#options.order) }));
    const first = read.find(({ date }) => date?.kind === 'date');
    const others = read.filter((each) => each !== first).map(({ tag }) => tag);
    const unread = read.find(({ date }) => date !== undefined && date.kind !== 'date');
    if (!first && unread?.date) this.#sayUnread(unread.date, row);
    if (first?.date?.kind !== 'date') return { others };
    const from = `the tag “${first.tag}” of annotation ${row} of ${this.#options.name}`;
    // It is the reader’s word for the date, and none of the document.
    return { date: importedDate(first.date.edtf, from), others };
  }

  #sayUnread(tag: DateTag, row: number): void {
    const { written } = tag;
    if (tag.kind === 'order')
      this.asksOrder ??= { column: 'tags', found: written, dmy: tag.dmy, mdy: tag.mdy };
    this.#report.problem('date', row, {
      column: 'tags',
      what:
        tag.kind === 'order'
          ? 'the tag is a date whose order of day and month is open'
          : 'the tag cannot be read as a date',
      found: written,
      fix: 'write it as 2020-09-08, 2020-09 or 2020',
    });
  }
}

function sourcesOf(
  url: string | undefined,
  uri: string,
  title: string,
  { links }: Comment,
): readonly CandidateSource[] {
  const named = title === '' || title === uri ? {} : { title };
  const own: readonly CandidateSource[] =
    url === undefined ? (title === '' ? [] : [{ title }]) : [{ url, ...named }];
  return [...own, ...links.filter((link) => link.url !== url)];
}
