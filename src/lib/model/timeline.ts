import type { Quote } from './quote.js';

/**
 * What a timeline is: the shapes that every other module shares. Plain, read-only data; the valibot schema
 * in schema.ts checks the same shapes at the border.
 */

/** How a date was read from its document (see ARCHITECTURE.md, “Dates”). */
export type Basis = 'stated' | 'relative' | 'inferred';

/** What a quote does for its event: carries it, speaks against it, or gives only its date. */
export type Role = 'supports' | 'disputes' | 'dates';

/** A happening, or something that somebody said. */
export type EventKind = 'event' | 'statement';

export interface Lane<L extends string = string> {
  readonly id: L;
  readonly title: string;
}

export interface Author {
  readonly name: string;
  /** As the byline has it, for instance “China Correspondent”. */
  readonly role?: string;
}

/** What a paragraph is, where it is no plain one: list item, block quote, row of a table, code, or footnote. */
export type ParagraphKind = 'item' | 'quote' | 'row' | 'code' | 'note';

/** One paragraph of an archived source: `p3` has `number` 3. Plain text, verbatim, one line unless it is code. */
export interface Paragraph {
  readonly number: number;
  readonly text: string;
  readonly kind?: ParagraphKind;
  /** Of a list item or a quote: how deep it is inside others, from 1. */
  readonly level?: number;
  /** How a list item or a footnote is marked: `3.`, `•`, `1`. */
  readonly mark?: string;
  /** The page that it begins on, as the document numbers its pages: `12`, `iv`. */
  readonly page?: string;
  /** What is shown before it and has no number. */
  readonly before?: readonly ShownBlock[];
}

/** What kind of block has no number: heading, header row of a table, caption, or the text that describes a picture. */
export type ShownKind = 'heading' | 'header' | 'caption' | 'picture';

/** A part of an archived source that readers do not count as a paragraph. No quote is in it. */
export interface ShownBlock {
  readonly kind: ShownKind;
  readonly text: string;
  /** Of a heading: 1 to 6. */
  readonly level?: number;
  readonly mark?: string;
}

/** A copy of a document at an archive of the web. */
export interface ArchivedCopy {
  readonly url: string;
  /** When it was made: a day, or a moment with its offset. */
  readonly at: string;
}

/** How much of a source is published: its whole text, the quoted paragraphs with their neighbours, or the quotes alone. */
export type Publish = 'full' | 'excerpts' | 'quotes';

/** An archived document. What the document does not say is absent, never guessed. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly standfirst?: string;
  readonly publisher?: string;
  readonly authors?: readonly Author[];
  /** EDTF, as precise as the document says: `2020`, `2020-09`, `2020-09-08` or `2020-09-08T22:25:42+08:00`. */
  readonly published?: string;
  readonly url?: string;
  /** Digital object identifier, without an address before it: `10.1000/182`. */
  readonly doi?: string;
  /** When it was fetched: a day, or a moment with its offset. */
  readonly accessed?: string;
  readonly archived?: readonly ArchivedCopy[];
  /** BCP 47 tag of the text. */
  readonly language: string;
  /** SHA-256 (hex) of the archived text: what follows the front matter, UTF-8, LF. */
  readonly sha256: string;
  /** How much of its text is published; all of it where this is absent. */
  readonly publish?: Publish;
  /** In a published timeline, the numbers of the paragraphs that were left out; absent where the whole text is here. */
  readonly unpublished?: readonly number[];
  readonly paragraphs: readonly Paragraph[];
  /** What is shown behind the last paragraph. */
  readonly after?: readonly ShownBlock[];
}

export interface EventDate {
  /** The date in the EDTF profile of dates/parse.ts. */
  readonly edtf: string;
  /** The documents' own words for it, verbatim from a paragraph that the event quotes; empty when there are none. */
  readonly asWritten: readonly string[];
  readonly basis: Basis;
  /** How it was read; always there unless the basis is `stated`. */
  readonly reason?: string;
}

/**
 * A verbatim passage of an archived source. Pieces with words left out between them follow each other, each in the
 * paragraph of the one before it or in the next.
 */
export interface Evidence<S extends string = string> {
  readonly source: S;
  /** Number of the paragraph that it begins in, from 1. */
  readonly paragraph: number;
  readonly quote: Quote;
  /** Which of the places in the paragraph that have these words is meant, from 1; of pieces, that of the first. */
  readonly occurrence?: number;
  readonly role: Role;
}

/** A picture of an event: a file of the project, never an address. */
export interface Media {
  /** Name of a file in the folder `media` beside events.ts. */
  readonly file: string;
  /** What it shows, for who does not see it. */
  readonly alt: string;
  /** Who made it, or whom it is from. */
  readonly credit: string;
  /** In words, or the short name of a known one: `CC BY 4.0`. */
  readonly licence: string;
  /** Where the licence can be read. */
  readonly licenceUrl?: string;
  /** A line below it. */
  readonly caption?: string;
  /** Its size in pixels, as it is shown; read from the file, not written by hand. */
  readonly width?: number;
  readonly height?: number;
}

/** Says that somebody checked an event against its sources. */
export interface ReviewMark {
  /** Name of who did. */
  readonly by: string;
  /** The day, as ISO 8601 writes it: `2026-05-03`. */
  readonly on: string;
}

export interface TimelineEvent<S extends string = string, L extends string = string> {
  /** A slug that never changes once published. */
  readonly id: string;
  /** Earlier ids of the same event. */
  readonly aliases?: readonly string[];
  readonly kind: EventKind;
  /** Who says so; for a statement, who made it. */
  readonly attribution: string;
  readonly title: string;
  /** One or two sentences in our own words. */
  readonly summary: string;
  readonly date: EventDate;
  readonly lane: L;
  readonly actors: readonly string[];
  readonly tags: readonly string[];
  /** Integer, larger matters more: what is dropped first when there is no room. */
  readonly importance: number;
  /** On what the sources disagree, where they do. */
  readonly difference?: string;
  readonly media?: Media;
  readonly checked?: readonly ReviewMark[];
  readonly evidence: readonly [Evidence<S>, ...Evidence<S>[]];
}

export interface Timeline {
  /** Version of the interchange format. */
  readonly version: 1;
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** BCP 47 tag of titles and summaries. */
  readonly language: string;
  readonly lanes: readonly Lane[];
  readonly sources: readonly Source[];
  readonly events: readonly TimelineEvent[];
}
