import { oneLine } from '../../formats/plain.js';
import { addressesIn, webAddress } from '../html-text.js';
import type { CandidateSource } from '../import.js';

/** What the lines of an event say. */
export interface EventText {
  readonly title: string;
  readonly summary: string;
  readonly id?: string;
  readonly tags: readonly string[];
  readonly actors: readonly string[];
  readonly sources: readonly CandidateSource[];
  readonly fields: Readonly<Record<string, string>>;
}

const LINK = /(!?)\[([^[\]]*)\]\(([^()\s]*(?:\([^()\s]*\)[^()\s]*)*)\)/g;
const TAG = /(^|\s)#(?!\d+(?:\s|$))([\p{L}\p{N}_]+)/gu;
const ACTOR = /(^|\s)@([\p{L}\p{N}_]+(?:[-/][\p{L}\p{N}_]+)*)/gu;
const ID = /(^|[^\w])!(\w+)(?=\s|$)/;
const COMPLETION = /^\s*(?:-\s*)?\[([xX ]?)\](?!\()\s*/;
const MARKS_AT_END = /(?:\s+(?:#(?!\d+(?:\s|$))[\p{L}\p{N}_]+|@[\p{L}\p{N}_/-]+))+\s*$/u;

/**
 * Reads the text behind a date, and the lines below it: tags, persons, links and the id come out of it. A tag at the end of the
 * title is no word of it; one in the middle is.
 */
export function readEventText(first: string, others: readonly string[]): EventText {
  const fields: Record<string, string> = {};
  const completed = COMPLETION.exec(first);
  if (completed) fields['completed'] = /x/i.test(completed[1] ?? '') ? 'yes' : 'no';
  const lines = [first.replace(COMPLETION, ''), ...others];
  const links = new Map<string, CandidateSource>();
  const id = lines.map((line) => ID.exec(withoutLinks(line))?.[2]).find((each) => each !== undefined);
  const plain = lines.map((line) => readLinks(id === undefined ? line : dropId(line, id), links, fields));
  for (const url of plain.flatMap((line) => addressesIn(line))) if (!links.has(url)) links.set(url, { url });
  const titleAt = plain.findIndex((line) => wordsOf(line) !== '');
  const title = oneLine(wordsOf(plain[titleAt] ?? '')).trim();
  const below = plain.slice(titleAt + 1).map((line) => wordsOf(line));
  return {
    title,
    summary: below
      .join('\n')
      .replace(/\n{2,}/g, '\n')
      .trim(),
    ...(id === undefined ? {} : { id }),
    tags: namesIn(plain, TAG),
    actors: namesIn(plain, ACTOR),
    sources: [...links.values()],
    fields,
  };
}

/** Returns a line without the marks of its tags and persons, and without those at its end. */
function wordsOf(line: string): string {
  return ` ${line}`
    .replace(MARKS_AT_END, '')
    .replace(TAG, '$1$2')
    .replace(ACTOR, '$1$2')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
}

export function namesIn(lines: readonly string[], form: RegExp = TAG): readonly string[] {
  return [...new Set(lines.flatMap((line) => [...line.matchAll(form)].map((match) => match[2] ?? '')))];
}

/** Takes the tags from a title. */
export function withoutTags(title: string): string {
  return wordsOf(title);
}

function withoutLinks(line: string): string {
  return line.replace(LINK, ' ');
}

function dropId(line: string, id: string): string {
  return line.replace(new RegExp(`(^|\\s)!${id}(?=\\s|$)`), '$1');
}

/** Leaves the words of links, and takes their addresses; what is no page is a field. */
function readLinks(
  line: string,
  links: Map<string, CandidateSource>,
  fields: Record<string, string>,
): string {
  return line.replace(LINK, (_, mark: string, text: string, target: string) => {
    const url = webAddress(target);
    const label = oneLine(text).trim();
    const add = (name: string, value: string): void => {
      fields[name] = fields[name] === undefined ? value : `${fields[name]}\n${value}`;
    };
    if (mark === '!') add('image', target);
    else if (url !== undefined) {
      if (!links.has(url)) links.set(url, label === '' || label === url ? { url } : { url, title: label });
    } else if (target !== '')
      add(
        /^(?:location|map)$/i.test(target) ? 'location' : 'link',
        /^(?:location|map)$/i.test(target) ? label : target,
      );
    return mark === '!' ? '' : text;
  });
}
