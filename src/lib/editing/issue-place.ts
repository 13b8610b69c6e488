import type { Issue } from '../model/issue.js';

/** Where an issue is: a field of an event, a quote of it, or a document. */
export interface IssuePlace {
  readonly event?: string;
  /** Name of the field of the event: `title`, `date`, `evidence`. */
  readonly field?: string;
  /** Name of what is in that field: `asWritten` of a date. */
  readonly part?: string;
  /** Index into the event's evidence. */
  readonly quote?: number;
  readonly document?: string;
}

/** Returns where an issue is, as its path and its ids say; empty where it is the whole project's. */
export function placeOfIssue({ path, event: ofEvent, source }: Issue): IssuePlace {
  const [, byPath, rest = ''] = /^(?:events|drafts)\["((?:[^"\\]|\\.)*)"\](.*)$/.exec(path) ?? [];
  const event = ofEvent ?? byPath;
  if (event === undefined) return source === undefined ? {} : { document: source };
  const [, field, part] = /^\.(\w+)(?:\.(\w+))?/.exec(rest) ?? [];
  const [, quote] = /^\.evidence\[(\d+)\]/.exec(rest) ?? [];
  return {
    event,
    ...(field === undefined ? {} : { field }),
    ...(part === undefined ? {} : { part }),
    ...(quote === undefined ? {} : { quote: Number(quote) }),
    ...(source === undefined ? {} : { document: source }),
  };
}
