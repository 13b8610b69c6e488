import { oneLine } from '../../formats/plain.js';
import { addressesIn } from '../html-text.js';
import { foundText, type CandidateQuote, type CandidateSource, type ImportProblem } from '../import.js';
import { childOf, childrenOf, pointerOf, textOfValue, valueOf, type GedcomNode } from './line-tree.js';

/** The records of a file by their ids. */
export type GedcomRecords = ReadonlyMap<string, GedcomNode>;

export interface Citations {
  readonly sources: readonly CandidateSource[];
  readonly quotes: readonly CandidateQuote[];
  readonly problems: readonly ImportProblem[];
}

/** Reads what an event cites: sources with their pages, their words, and the documents that are put to it. */
export function readCitations(event: GedcomNode, records: GedcomRecords): Citations {
  const sources = new Map<string, CandidateSource>();
  const quotes: CandidateQuote[] = [];
  const problems: ImportProblem[] = [];
  const add = (source: CandidateSource): void => {
    const key = JSON.stringify([source.url, source.title]);
    if ((source.url !== undefined || source.title !== undefined) && !sources.has(key))
      sources.set(key, source);
  };
  for (const citation of childrenOf(event, 'SOUR')) {
    const id = pointerOf(citation.value);
    const record = id === undefined ? undefined : records.get(id);
    if (id !== undefined && !record) problems.push(missing(citation, 'source'));
    const source = readSource(citation, record, records);
    add(source);
    const texts = [...childrenOf(childOf(citation, 'DATA'), 'TEXT'), ...childrenOf(citation, 'TEXT')];
    for (const { value } of texts) {
      const text = oneLine(textOfValue(value)).replace(/ +/g, ' ').trim();
      if (text !== '') quotes.push(source.url === undefined ? { text } : { text, url: source.url });
    }
  }
  for (const url of documentsOf(event, records)) add({ url });
  for (const note of notesOf(event, records)) for (const url of addressesIn(note)) add({ url });
  return { sources: [...sources.values()], quotes, problems };
}

function readSource(
  citation: GedcomNode,
  record: GedcomNode | undefined,
  records: GedcomRecords,
): CandidateSource {
  const page = valueOf(citation, 'PAGE');
  const own = record ? undefined : textOfValue(citation.value);
  const inline = own === undefined || pointerOf(own) !== undefined ? undefined : own;
  const name = valueOf(record, 'TITL') ?? valueOf(record, 'ABBR') ?? inline;
  const published = valueOf(record, 'PUBL');
  const texts = [page, valueOf(citation, '_LINK'), valueOf(citation, 'WWW'), ...notesOf(citation, records)];
  const ofRecord = ['WWW', '_LINK', '_URL', 'PUBL', 'TITL'].map((tag) => valueOf(record, tag));
  const all = [
    ...texts,
    ...documentsOf(citation, records),
    ...ofRecord,
    inline,
    ...documentsOf(record, records),
  ];
  const more = [...all, ...(record ? notesOf(record, records) : [])];
  const url = more.flatMap((text) => addressesIn(text ?? '')).at(0);
  const place = page === undefined || page === url ? undefined : page;
  const title = oneLine(
    [name === url ? undefined : name, place].filter((part) => part !== undefined).join(', '),
  ).trim();
  return {
    ...(url === undefined ? {} : { url }),
    ...(title === '' ? {} : { title }),
    ...(published === undefined ? {} : { published: oneLine(published) }),
  };
}

/** Returns the addresses of the files that a record or an event has. */
function documentsOf(node: GedcomNode | undefined, records: GedcomRecords): readonly string[] {
  return childrenOf(node, 'OBJE').flatMap((object) => {
    const id = pointerOf(object.value);
    const files = childrenOf(id === undefined ? object : records.get(id), 'FILE');
    return files.flatMap(({ value }) => addressesIn(value));
  });
}

/** Returns the notes of a record or an event; one may stand elsewhere in the file. */
export function notesOf(node: GedcomNode | undefined, records: GedcomRecords): readonly string[] {
  return [...childrenOf(node, 'NOTE'), ...childrenOf(node, 'SNOTE')].flatMap(({ value }) => {
    const id = pointerOf(value);
    const text = textOfValue(id === undefined ? value : (records.get(id)?.value ?? '')).trim();
    return text === '' ? [] : [text];
  });
}

function missing(node: GedcomNode, what: string): ImportProblem {
  return {
    kind: 'value',
    row: node.line,
    column: node.tag,
    what: `the ${what} is not in the file`,
    found: foundText(node.value),
    fix: 'export the file with its sources',
  };
}
