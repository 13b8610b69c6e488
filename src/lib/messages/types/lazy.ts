import type { RefusalKind } from '../../model/dates/written/index.js';
import type { Basis, EventKind } from '../../model/timeline.js';
import type { KeyMessages } from './page.js';
import type { ReadTime, TimeSpan } from '../span.js';
import type { PublicationMessages } from './publication.js';
import type { ReachMessages } from './reach.js';

/**
 * Messages of what a page loads when a reader first asks for it. One catalogue a language, loaded with the first of
 * these parts.
 */
export interface LazyMessages {
  /** What the keys of a timeline do. */
  readonly keys: readonly KeyMessages[];
  /** A part of the page did not load. */
  readonly missing: { readonly text: string; readonly again: string };
  readonly find: FindMessages;
  readonly evidence: EvidenceMessages;
  readonly coverage: CoverageMessages;
  readonly overview: OverviewMessages;
  readonly reach: ReachMessages;
  readonly reading: ReadingMessages;
  readonly table: TableMessages;
}

/** By what events are told apart, as find/filters.ts has it. */
type FacetName = 'lane' | 'actor' | 'tag' | 'source' | 'basis' | 'sharpness' | 'support';

/** Messages of search and filters. */
export interface FindMessages {
  readonly title: string;
  /** “12 of 34 events” */
  readonly result: (shown: number, all: number) => string;
  readonly facets: Readonly<Record<FacetName, string>>;
  readonly basis: Readonly<Record<Basis, string>>;
  readonly sharpness: Readonly<Record<'sharp' | 'uncertain', string>>;
  readonly support: Readonly<Record<'corroborated' | 'single' | 'differing', string>>;
  /** A name before what it names: “Search:” */
  readonly label: (name: string) => string;
  /** What a chip of the search is called, before the words searched for. */
  readonly search: string;
  /** After the name of a chip, for who cannot see its cross. */
  readonly remove: string;
  readonly chosen: string;
  readonly clearAll: string;
  /** How many more values a facet has: “Show all 23” */
  readonly showAll: (count: number) => string;
  readonly showFewer: string;
  readonly noneFound: string;
  /** Before what brings events back when it is dropped. */
  readonly drop: string;
  readonly events: (count: number) => string;
  /** “In the articles: 5 paragraphs” */
  readonly inArticles: (count: number) => string;
  readonly morePlaces: (count: number) => string;
  /** “The Straits Times, ¶ 3” */
  readonly place: (source: string, paragraph: number) => string;
  /** How many events rest on a paragraph. */
  readonly resting: (count: number) => string;
}

/** Messages of the evidence of an event, of compared sources and of citations to copy. */
export interface EvidenceMessages {
  readonly title: string;
  /** “2 articles” */
  readonly articles: (count: number) => string;
  /** What each kind of reading of a date means, in a sentence. */
  readonly basis: Readonly<Record<Basis, string>>;
  /** “Word for word in ¶ 3 of the archived text” */
  readonly verbatim: (paragraph: number) => string;
  /** Before the shortened hash of an archived text. */
  readonly hash: string;
  readonly cite: string;
  readonly styles: {
    readonly quote: string;
    readonly footnote: string;
    readonly apa: string;
    readonly chicago: string;
  };
  /** “Copied: footnote” */
  readonly copied: (what: string) => string;
  readonly copyFailed: string;
  readonly compare: string;
  /** Above two quotations of one saying, and above what the sources tell in words of their own. */
  readonly saying: string;
  readonly reports: string;
  /** In the place of a passage that a source does not have. */
  readonly noPassage: string;
  /** What the two ways of underlining mean. */
  readonly legendDiffers: string;
  readonly legendNamed: string;
  /** Where nothing is marked. */
  readonly unmarked: string;
}

/** Messages of the page that says how far a timeline uses its sources. */
export interface CoverageMessages {
  readonly title: string;
  /** The first sentence of the page, and its description. */
  readonly about: string;
  /** “18 of 25 paragraphs carry events” */
  readonly count: (carrying: number, paragraphs: number) => string;
  /** Before the numbers of the paragraphs that carry none. */
  readonly bare: string;
  /** Where every paragraph carries one. */
  readonly noneBare: string;
  /** Below a paragraph that carries none. */
  readonly noEvent: string;
}

/** Messages of the overview below the axis, of the jump to a date, and of what the axis says aloud. */
export interface OverviewMessages {
  readonly title: string;
  /** Names of the window's handles. */
  readonly start: string;
  readonly window: string;
  readonly end: string;
  /** A moment of a scale: “July 2020”, “8 September 2020”, “8 September 2020, 14:00”. */
  readonly time: (time: ReadTime, unit: TimeSpan['unit']) => string;
  /** “July to September 2020” */
  readonly span: (span: TimeSpan) => string;
  /** “July to September 2020, 21 of 34 events” */
  readonly shown: (span: string, events: number, all: number) => string;
  /** “China launches…, 8 September 2020, 3 of 34” */
  readonly chosen: (title: string, date: string, place: number, all: number) => string;

  readonly goTo: string;
  readonly date: string;
  readonly forms: string;
  readonly go: string;
  /** Several sentences, one after another. */
  readonly sentences: (sentences: readonly string[]) => string;
  readonly close: string;
  /** What cannot be read: what was found. */
  readonly unread: Readonly<Record<RefusalKind, (found: string) => string>>;
  /** Before the answer, where the digits could be another date. */
  readonly readAs: Readonly<Record<'day-first' | 'month-first', (date: string) => string>>;
  /** “8 September 2020: 15 events” */
  readonly found: (date: string, events: number) => string;
  /** Those that reach into the time, or may belong to it, beside others or alone. */
  readonly reaching: (events: number, isBesideOthers: boolean) => string;
  readonly nearest: (title: string, date: string) => string;
}

/** Messages of the reading view: an article beside its own timeline, and of the sheet with a source. */
export interface ReadingMessages {
  readonly backToTimeline: string;
  /** Name of the part with the small axis and the list. */
  readonly title: string;
  /** Above the list of events. */
  readonly inOrder: string;
  readonly inTimeline: string;
  readonly backToPlace: string;
  /** The handle of the sheet: what a press does. */
  readonly wholeArticle: string;
  readonly lessOfIt: string;
  /** To the page of the article, and back from it. */
  readonly openArticle: string;
  readonly closeSource: string;
  /** Whose the text is. */
  readonly belongs: string;
  /** A copy at an archive of the web, and when the document was fetched; the dates are in words already. */
  readonly archivedCopy: (date: string) => string;
  readonly accessed: (date: string) => string;
  readonly publication: PublicationMessages;
}

/** Columns of the table, in their order. */
export const TABLE_COLUMNS = ['date', 'title', 'kind', 'by', 'lane', 'actors', 'sources', 'basis'] as const;
export type TableColumn = (typeof TABLE_COLUMNS)[number];

/** Messages of the table of all events. */
export interface TableMessages {
  readonly caption: (shown: number, all: number) => string;
  /** That columns can be sorted by, for those who do not see it. */
  readonly hint: string;
  readonly columns: Readonly<Record<TableColumn, string>>;
  readonly kinds: Readonly<Record<EventKind, string>>;
  readonly bases: Readonly<Record<Basis, string>>;
  readonly copy: string;
  readonly copied: (rows: number) => string;
}
