import type { Issue } from '../model/issue.js';
import { quotePieces } from '../model/quote.js';
import { reporterOf } from '../model/reporter.js';
import type { Evidence, Source } from '../model/timeline.js';
import { withLine } from '../source/consequences.js';
import { paragraphText } from '../source/paragraph-text.js';
import { placePieces } from '../source/quote-places.js';
import { completeDate, type Quoted } from './complete-date.js';
import { completeEvidence, type PlaceFault } from './complete-evidence.js';
import { laneIn } from './lanes-of.js';
import { isFields } from './written.js';
import { EVIDENCE_FIELDS } from './written-evidence.js';

/** What an event is filled in from. */
export interface EventContext {
  readonly id: string;
  readonly lanes: unknown;
  /** The documents that the timeline quotes. */
  readonly sources: readonly Source[];
  /** Ids of those that could not be read. */
  readonly unread: ReadonlySet<string>;
}

type Words = Pick<Issue, 'what' | 'found' | 'fix' | 'detail'>;

const BOTH: Words = {
  what: 'the event has a quote of its own and a list of evidence',
  found: 'both',
  fix: 'put the quote into the list',
};
const NO_QUOTE: Words = {
  what: 'the event has no quote',
  found: 'nothing',
  fix: 'quote the passage that it rests on: quote: …, or say that it is not ready: draft: true',
};

function absent(field: string, found: unknown): Words {
  return {
    what: `the event has no ${field}`,
    found: found === undefined ? 'nothing' : `a ${typeof found}`,
    fix: 'add it: a title, a date and a quote are enough',
  };
}

/** Text forms and tables have no truth values of their own. */
function isYes(value: unknown): boolean {
  return value === true || (typeof value === 'string' && /^(?:true|yes)$/i.test(value.trim()));
}

function isNo(value: unknown): boolean {
  return value === false || (typeof value === 'string' && /^(?:false|no)$/i.test(value.trim()));
}

function unclear(found: unknown): Words {
  return {
    what: 'draft says neither yes nor no',
    found: typeof found === 'string' ? found : `a ${typeof found}`,
    fix: 'write draft: true, or leave it out',
  };
}

/**
 * Returns an event with its defaults, and what could not be worked out. It is left out of the timeline where that is so, or
 * where it rests on a source that could not be read.
 */
export function completeEvent(
  written: Readonly<Record<string, unknown>>,
  { id, lanes, sources, unread }: EventContext,
): {
  readonly event: unknown;
  readonly issues: readonly Issue[];
  readonly isLeftOut: boolean;
  /** It says that it is not ready, and is no event of the timeline. */
  readonly isDraft?: boolean;
} {
  const issues: Issue[] = [];
  const add = (field: string, fault: Words): void => {
    issues.push({ severity: 'error', path: `events["${id}"].${field}`, ...fault, event: id });
  };
  const { draft, ...own } = written;
  const { list, fields } = evidenceIn(own);
  const { title } = fields;
  if (typeof title !== 'string') add('title', absent('title', title));
  if (draft !== undefined && !isYes(draft) && !isNo(draft)) add('draft', unclear(draft));
  // A draft is looked at when it is none any more.
  if (isYes(draft)) {
    const event = { id, ...fields, lane: laneIn(lanes, fields['lane']), evidence: list ?? [] };
    return { event, issues, isLeftOut: issues.length > 0, isDraft: true };
  }
  if (fields['date'] === undefined) add('date', absent('date', undefined));
  if (!Array.isArray(list)) add(list === 'both' ? 'evidence' : 'quote', list === 'both' ? BOTH : NO_QUOTE);
  else if (list.length === 0) add('evidence', NO_QUOTE);
  let isUnread = false;
  const items: readonly unknown[] = Array.isArray(list) ? list : [];
  const evidence = items.map((item, index) =>
    completeEvidence(
      item,
      sources,
      (fault: PlaceFault) => {
        const { field, mayBeUnread = false, ...rest } = fault;
        if (mayBeUnread && unread.size > 0) isUnread = true;
        else add(`evidence[${index}]${field === '' ? '' : `.${field}`}`, rest);
      },
      unread,
    ),
  );
  const quoted = evidence.flatMap((item) => quotedBy(item, sources));
  // Its words are looked for in what is quoted: with a fault there, one of the date would only follow from it.
  const isPlaced = issues.length === 0 && !isUnread;
  const date = !isPlaced ? undefined : completeDate(fields['date'], quoted, add);
  const [first] = quoted;
  const event = {
    id,
    kind: 'event',
    ...(first ? { attribution: reporterOf(first.source) } : {}),
    summary: title,
    actors: [],
    tags: [],
    importance: 50,
    ...fields,
    ...(date === undefined ? {} : { date }),
    lane: laneIn(lanes, fields['lane']),
    evidence,
  };
  const isLeftOut = issues.length > 0 || isUnread;
  return { event, issues: withRest(issues, items.length, isPlaced), isLeftOut };
}

/** Says below the first fault of an event what is not looked at before it is fixed. */
function withRest([first, ...others]: readonly Issue[], quotes: number, isPlaced: boolean): readonly Issue[] {
  if (!first) return [];
  const atFault = new Set(
    [first, ...others].flatMap(({ path }) => /\.evidence\[\d+\]/.exec(path)?.[0] ?? []),
  );
  const rest = quotes - atFault.size;
  const unchecked = [
    ...(rest > 0 ? [`${rest} ${rest === 1 ? 'quote' : 'quotes'} of the event`] : []),
    ...(isPlaced ? [] : [rest > 0 ? 'its date' : 'the date of the event']),
  ];
  const isOne = unchecked.length === 1 && rest <= 1;
  const line = `and ${unchecked.join(' and ')} ${isOne ? 'was' : 'were'} not checked`;
  return [unchecked.length > 0 ? withLine(first, line) : first, ...others];
}

/** Returns the evidence as a list, and the event without the fields that are its quote's. */
function evidenceIn(written: Readonly<Record<string, unknown>>) {
  const own = EVIDENCE_FIELDS.flatMap((name) => (name in written ? [[name, written[name]] as const] : []));
  const names: readonly string[] = EVIDENCE_FIELDS;
  const { evidence, ...others } = written;
  const fields: Readonly<Record<string, unknown>> = Object.fromEntries(
    Object.entries(others).filter(([name]) => !names.includes(name)),
  );
  if (evidence !== undefined) return { list: own.length > 0 ? ('both' as const) : evidence, fields };
  return { list: 'quote' in written ? [Object.fromEntries(own)] : undefined, fields };
}

function quotedBy(item: unknown, sources: readonly Source[]): Quoted[] {
  if (!isFields(item)) return [];
  const { source: id, paragraph, quote } = item as Partial<Evidence>;
  const source = sources.find((each) => each.id === id);
  if (!source || typeof paragraph !== 'number' || quote === undefined) return [];
  const places = typeof quote === 'string' ? undefined : placePieces({ quote, paragraph }, source);
  return quotePieces(quote).flatMap((piece, index): Quoted[] => {
    const text = paragraphText(source, places?.[index]?.paragraph ?? paragraph);
    return text === undefined ? [] : [{ source, text, quote: piece }];
  });
}
