import { FORMATS, mediaTypeOf, type Assets, type Format } from '../lib/core.js';
import { outcomeOf } from './check.js';
import { PAGE_POLICY, plainPage } from './fault-page.js';
import { loadFrame } from './language.js';
import type { Checked } from './folder.js';
import type { Loaded } from './read.js';
import { faultsOfTable, tableReport } from './table.js';
import { writableTable, writableTimeline, type Writable } from './writable.js';

/** What a server sends back. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
  /** For the terminal: what is wrong with the timeline. */
  readonly report?: string;
}

/** A browser asks each time whether what it has is still so: the next request may find another timeline. */
const HEADERS = { 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' };

export interface AnswerOptions {
  readonly assets: Assets;
  /** Language of the frame; that of the timeline where it is left out. */
  readonly language?: string | undefined;
}

/**
 * Answers for one path of a served timeline or table: `/` is its page, `/<id>.<extension>` each of its formats. A
 * timeline with faults gives them instead, as a page, and so does a table of which nothing could be read.
 */
export async function answer(path: string, loaded: Loaded, options: AnswerOptions): Promise<Answer> {
  const { table, checked } = loaded;
  if (table) {
    const report = faultsOfTable(table) > 0 ? tableReport([table]) : undefined;
    const { archive } = table.result;
    if (archive.table.count === 0) return faulty(table.name, report ?? 'There are no rows.\n');
    const made = await written(path, writableTable(archive, loaded.fileName), options);
    return { ...made, ...(report === undefined ? {} : { report }) };
  }
  const outcome = outcomeOf([checked], {});
  if (!checked.timeline || !outcome.isClean) return faulty(checked.folder, outcome.text);
  return (
    pictureAt(path, checked) ?? written(path, writableTimeline(checked.timeline, checked.media), options)
  );
}

/** Returns the picture of a path `/media/<file>`: the JSON form names it so, beside itself. */
function pictureAt(path: string, { timeline, media = [] }: Checked): Answer | undefined {
  const file = /^\/media\/([\w.-]+)$/.exec(path)?.[1];
  const type = file === undefined ? undefined : mediaTypeOf(file);
  const isNamed = timeline?.events.some((event) => event.media?.file === file) === true;
  const bytes = isNamed ? media.find((each) => each.file === file)?.bytes : undefined;
  if (!bytes || type === undefined) return undefined;
  return { status: 200, headers: { ...HEADERS, 'content-type': type }, body: bytes };
}

function faulty(name: string, report: string): Answer {
  return { ...page(500, plainPage({ title: `${name} does not pass its check`, text: report })), report };
}

async function written(
  path: string,
  writable: Writable,
  { assets, language }: AnswerOptions,
): Promise<Answer> {
  const formats = FORMATS.filter((each) => writable.refuse(each) === undefined);
  const addressOf = ({ extension }: Format): string => `/${writable.id}.${extension}`;
  const format = formats.find((each) => (path === '/' ? each.id === 'html' : path === addressOf(each)));
  const links = [...(formats.some(({ id }) => id === 'html') ? ['/'] : []), ...formats.map(addressOf)];
  if (!format) {
    // A table that is too large for a page has its rows all the same.
    const text = `${path}\n\nHere is what there is:`;
    return page(404, plainPage({ title: 'There is nothing here', text, links }));
  }
  const messages = await loadFrame(writable, language);
  const body = await writable.write(format, { messages }, assets);
  return { status: 200, headers: { ...HEADERS, 'content-type': format.mediaType }, body };
}

/** Returns a page of the server's own. */
export function page(status: number, body: string): Answer {
  const headers = {
    ...HEADERS,
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': PAGE_POLICY,
  };
  return { status, headers, body };
}
