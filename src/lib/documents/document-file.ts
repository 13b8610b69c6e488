import type { PageDocument } from './dom.js';
import type { Metadata, Said } from './metadata.js';
import type { SavedPage } from './mhtml.js';
import type { PdfTask } from './pdf/file.js';
import type { PdfContent } from './pdf/read-pdf-text.js';
import type { LeftOut, ReadDocument } from './read-page.js';
import type { Refused } from './refusal.js';
import type { TextBlock } from './text-block.js';

/** A document before it is read. */
export interface DocumentFile {
  /** The name that says its kind. */
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** How its host says that it is written. */
  readonly charset?: string;
  /** Where it was fetched from. */
  readonly fetched?: {
    /** The address that answered; the one that was asked, where it is another. */
    readonly url: string;
    readonly asked?: string;
    /** When, as a moment in UTC. */
    readonly at: string;
  };
}

/** A document that was read, ready to be archived. */
export interface DocumentText {
  readonly metadata: Metadata;
  /** What was taken, in reading order; absent where it is archived as it is written. */
  readonly blocks?: readonly TextBlock[];
  /** Returns the Markdown body under a title. */
  readonly bodyOf: (title: string) => string;
  /** Returns the pages of that body, by the number of the first paragraph that begins on each. */
  readonly pagesOf?: (body: string) => Readonly<Record<number, string>>;
  readonly leftOut: readonly LeftOut[];
  readonly notes: readonly string[];
  /** Where a program that saved it had it from, and when. */
  readonly savedFrom?: Said;
  readonly savedAt?: Said;
  /** The file as it is written, where it may be an archived source already. */
  readonly whole?: string;
  /** The id that it names itself. */
  readonly id?: string;
  /** Ending of its kept bytes. */
  readonly ending: string;
}

/** How a document is read where it does not say enough itself. */
export interface ReadingOptions {
  /** Of a web archive, the page to take. */
  readonly page?: string | undefined;
  readonly charset?: string | undefined;
  readonly password?: string | undefined;
  /** Numbers of what is left out to take all the same. */
  readonly keep?: ReadonlySet<number>;
}

/** What reads documents and is not the same in a browser and in the command line. Each is loaded when it is needed. */
export interface DocumentTools {
  /** Parses a page; nothing of it is run or loaded. */
  readonly parsePage: (html: string) => Promise<PageDocument>;
  /** Returns the text of a DOCX as HTML. */
  readonly docxToHtml: (bytes: Uint8Array) => Promise<string>;
  /** Opens a PDF; `isStrict` refuses a page with an error, else it is read as far as it goes. */
  readonly loadPdf: () => Promise<
    (bytes: Uint8Array, password: string | undefined, isStrict: boolean) => PdfTask
  >;
  readonly readPdfText: (
    content: PdfContent,
    keep: ReadonlySet<number>,
  ) => Promise<ReadDocument | Refused> | ReadDocument | Refused;
  /** Takes a page out of a web archive. */
  readonly readWebArchive: (
    file: DocumentFile,
    kind: 'warc' | 'wacz',
    page: string | undefined,
  ) => Promise<(SavedPage & { readonly notes: readonly string[]; readonly ending: string }) | Refused>;
}
