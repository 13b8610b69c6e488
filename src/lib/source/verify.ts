import type { Issue } from '../model/issue.js';
import { IssueList } from '../model/issues.js';
import { quoteText } from '../model/quote.js';
import type { Source, Timeline, TimelineEvent } from '../model/timeline.js';
import { checkEvidence, type EvidenceOptions } from './check-evidence.js';
import { dateWordIssues } from './date-words.js';
import { differenceFault } from './differ.js';
import { issueAt } from './faults.js';
import type { Place } from './find.js';
import { placePieces } from './quote-places.js';
import { isQuotesAlone, unpublishedNote } from './unpublished.js';

/** What a check of all quotes gives. */
export interface Verification {
  /** By event id: one place for each piece of evidence, in its order. */
  readonly places: ReadonlyMap<string, readonly Place[]>;
  /** The first faults, as many as were asked for, and as many warnings and notes. */
  readonly issues: readonly Issue[];
  /** How many faults there are in all. */
  readonly count: number;
}

export interface VerifyOptions extends EvidenceOptions {
  /**
   * So many faults are reported; what comes after is only looked for where it is said to be, and counted. All are
   * reported when it is left out.
   */
  readonly limit?: number;
  /** Called before each event and each quote; what it throws ends the check. */
  readonly onstep?: () => void;
  /** Checks one event; who checks again and again hands in one that remembers. */
  readonly verifyEvent?: typeof verifyEvent | undefined;
}

/** What a check of one event gives. */
export interface VerifiedEvent {
  readonly places: readonly Place[];
  readonly issues: readonly Issue[];
}

/**
 * Checks every quote of `timeline` against the paragraphs of its sources, and every date's words. Whatever is
 * not verbatim in the named paragraph is an error: small edits are where facts change. Of a published timeline, quotes are
 * looked up in what is published, and notes say that there is more.
 */
export function verifyTimeline(timeline: Timeline, options: VerifyOptions = {}): Verification {
  const sources = new Map(timeline.sources.map((source) => [source.id, source]));
  const places = new Map<string, readonly Place[]>();
  const list = new IssueList(options.limit ?? Infinity);
  const { verifyEvent: verify = verifyEvent } = options;
  for (const event of timeline.events) {
    options.onstep?.();
    if (list.isFull) {
      countMissing(event, sources, list);
      continue;
    }
    const found = verify(event, sources, { ...options, language: timeline.language });
    places.set(event.id, found.places);
    for (const issue of found.issues)
      if (issue.severity === 'error') list.add(() => issue);
      else list.addAside(() => issue);
  }
  for (const source of timeline.sources) {
    const note = unpublishedNote(source);
    if (note) list.addAside(() => note);
  }
  return { places, issues: list.issues, count: list.count };
}

/** Checks the quotes of an event, the words of its date and what it says of differences. */
export function verifyEvent(
  event: TimelineEvent,
  sources: ReadonlyMap<string, Source>,
  { language, ...options }: VerifyOptions & { readonly language: string },
): VerifiedEvent {
  const checked = event.evidence.map((evidence) => {
    options.onstep?.();
    return checkEvidence(evidence, sources, options);
  });
  const places = checked.map(({ place }) => place);
  const ofQuotes = checked.flatMap(({ faults, warnings }, index) => {
    const path = `evidence[${index}]`;
    const source = event.evidence[index]?.source;
    return [
      ...warnings.map(({ field, ...rest }) => issueAt(event, `${path}.${field}`, rest, source, 'warning')),
      ...faults.map(({ field, ...rest }) => issueAt(event, `${path}.${field}`, rest, source)),
    ];
  });
  // What is round a quote decides what the words of a date mean: they were checked where the whole text is.
  const hasWords = !event.evidence.some(({ source }) => isQuotesAlone(sources.get(source)));
  const difference = differenceFault(event);
  return {
    places,
    issues: [
      ...ofQuotes,
      ...repeatedEvidence(event),
      ...(hasWords ? dateWordIssues(whereFound(event, places), sources, language) : []),
      ...(difference ? [issueAt(event, 'difference', difference)] : []),
    ],
  };
}

/** Counts the quotes that are not where they are said to be, and looks for them nowhere else. */
function countMissing(event: TimelineEvent, sources: ReadonlyMap<string, Source>, list: IssueList): void {
  event.evidence.forEach((item, index) => {
    const source = sources.get(item.source);
    if (source && placePieces(item, source)) return;
    const found = quoteText(item.quote);
    const fault = { what: 'the quote is not in the paragraph', found, fix: 'quote it as it is' };
    list.add(() => issueAt(event, `evidence[${index}].quote`, fault, item.source));
  });
}

/**
 * Returns the event with the paragraphs added that its quotes are found in: a quote that is in another paragraph than
 * it says is one fault, and the words of the date may be there too.
 */
function whereFound(event: TimelineEvent, places: readonly Place[]): TimelineEvent {
  const more = event.evidence.flatMap((evidence, index) => {
    const place = places[index];
    const found = place?.status === 'marked' ? place.passages : place && 'paragraph' in place ? [place] : [];
    return found
      .filter(({ paragraph }) => paragraph !== evidence.paragraph)
      .map(({ paragraph }) => ({ ...evidence, paragraph }));
  });
  const [first, ...others] = event.evidence;
  return more.length > 0 ? { ...event, evidence: [first, ...others, ...more] } : event;
}

/** A reader would see the same passage twice, and count it twice. */
function repeatedEvidence(event: TimelineEvent): Issue[] {
  const keys = event.evidence.map(({ source, paragraph, quote, occurrence = 1 }) =>
    JSON.stringify([source, paragraph, quote, occurrence]),
  );
  return keys.flatMap((key, index) => {
    const first = keys.indexOf(key);
    if (first === index) return [];
    const fault = {
      what: `the same passage is already evidence[${first}]`,
      found: quoteText(event.evidence[index]?.quote ?? ''),
      fix: 'keep one of the two',
    };
    return [issueAt(event, `evidence[${index}]`, fault, event.evidence[index]?.source)];
  });
}
