import { assemble } from '../model/assemble.js';
import type { TimelineDefinition } from '../model/define.js';
import { readDrafts, type DraftEvent } from '../model/draft.js';
import type { Issue } from '../model/issue.js';
import type { Source, Timeline } from '../model/timeline.js';
import type { Parsed } from '../model/parse.js';
import { checkTimeline } from './check-timeline.js';
import { withLine, withoutConsequences } from './consequences.js';
import { findUnmarked } from './marked-quote.js';
import { readDocument, type ArchivedDocument } from './document.js';
import { withUnchecked } from './unchecked-events.js';
import { checkMedia, type MediaFile } from './media/check-media.js';
import { publishTimeline } from './publish.js';
import type { verifyEvent } from './verify.js';

/** A file of sources/: its name and its archived text. */
export interface SourceFile {
  readonly file: string;
  readonly text: string;
}

export interface JoinOptions {
  /** The name of the definition's file. */
  readonly file: string;
  readonly sha256: (text: string) => string;
  /** Ids of sources whose files could not be read at all: what only follows from that is no further fault. */
  readonly unread?: readonly string[];
  /** The files of the folder `media`; where it is left out, pictures are not looked up. */
  readonly media?: readonly MediaFile[];
  /** The steps on the way; who joins again and again hands in ones that remember. */
  readonly steps?: JoinSteps;
}

/** Steps of the way from files to a timeline, each depending on its arguments alone. */
export interface JoinSteps {
  readonly readDocument?: typeof readDocument;
  readonly assemble?: typeof assemble;
  readonly verifyEvent?: typeof verifyEvent;
}

/** Works a definition out once its documents are read: what its author left out follows from them. */
export type WorkOut = (
  sources: readonly Source[],
  /** Ids of sources that could not be read. */
  unread: ReadonlySet<string>,
) => {
  /** Absent where there is none; the issues say why. */
  readonly definition?: TimelineDefinition;
  readonly issues: readonly Issue[];
  /** The events as they are written, in any shape. */
  readonly events: unknown;
};

export interface Joined {
  /** As it may be published: of a source that is not published whole, the rest is in `documents` alone. */
  readonly timeline?: Timeline;
  readonly documents: readonly ArchivedDocument[];
  /** Events that are not ready: they are in no timeline. */
  readonly drafts: readonly DraftEvent[];
  /** Each with the file that it is in; those of the definition with the name that was given. */
  readonly issues: readonly (Issue & { readonly file: string })[];
  /** By the id of a source that could not be read: what was not checked because of it. */
  readonly unchecked: ReadonlyMap<string, string>;
}

/**
 * Goes the whole way from files to a checked timeline, the same for the build and for the command line: documents
 * are read, joined to the definition, and every quote is looked for in its paragraph. What comes out has no more of a
 * source than is published of it; the check has seen the whole text.
 */
export function joinTimeline(
  written: TimelineDefinition | WorkOut,
  files: readonly SourceFile[],
  options: JoinOptions,
): Joined {
  const steps = { readDocument, assemble, ...options.steps };
  const read = files.map(({ file, text }) => ({
    file,
    document: steps.readDocument(text, { file, sha256: options.sha256 }),
  }));
  const sources = read.flatMap(({ document }) => document.source ?? []);
  const unread = new Set([
    ...(options.unread ?? []),
    ...files.flatMap((file, at) => idsUnread(file, read[at])),
  ]);
  const workedOut =
    typeof written === 'function'
      ? written(sources, unread)
      : { definition: written, issues: [], events: written.events };
  const { definition } = workedOut;
  const { drafts, issues: ofDrafts } = readDrafts(definition?.drafts);
  const parsed: Parsed = definition ? steps.assemble(definition, sources) : { issues: [], count: 0 };
  const boilerplate = Object.fromEntries(
    read.flatMap(({ document }): [string, readonly string[]][] =>
      document.source ? [[document.source.id, document.boilerplate]] : [],
    ),
  );
  const checked = checkTimeline(parsed, {
    boilerplate,
    unmarked: findUnmarked,
    verifyEvent: steps.verifyEvent,
  });
  const misnumbered = new Set(
    read.flatMap(({ document }) => (document.isMisnumbered && document.source ? [document.source.id] : [])),
  );
  const pictures = parsed.timeline && options.media ? checkMedia(parsed.timeline, options.media) : undefined;
  const found = withUnchecked([...workedOut.issues, ...checked.issues, ...ofDrafts], definition, parsed);
  const own = withoutConsequences(found, workedOut.events, { unread, misnumbered });
  const issues = [
    ...read.flatMap(({ file, document }, at) => {
      const ids = document.source ? [document.source.id] : idsUnread(files[at], read[at]);
      const line = ids.flatMap((id) => own.unchecked.get(id) ?? [])[0];
      return document.issues.map((issue, index) => ({
        ...(index === 0 && line !== undefined ? withLine(issue, line) : issue),
        file,
      }));
    }),
    ...repeatedIds(read),
    ...[...own.issues, ...(pictures?.issues ?? [])].map((issue) => ({ ...issue, file: options.file })),
  ];
  const documents = read.map(({ document }) => document);
  const timeline = pictures?.timeline ?? parsed.timeline;
  const published = timeline ? { timeline: publishTimeline(timeline) } : {};
  return { ...published, documents, drafts, issues, unchecked: own.unchecked };
}

/** Returns the ids that a document may have whose front matter cannot be used: the one it names, and its file's. */
function idsUnread(
  written: SourceFile | undefined,
  read: { readonly document: ArchivedDocument } | undefined,
): string[] {
  if (!written || read?.document.source) return [];
  const { file, text } = written;
  const named = /^id:[ \t]*["']?([^"'\s#]+)/m.exec(text)?.[1];
  const ofFile = /([^/\\]+)\.md$/.exec(file)?.[1];
  return [named, ofFile].filter((id) => id !== undefined);
}

/** Of two documents with one id, events would quote whichever was read last. */
function repeatedIds(
  read: readonly { readonly file: string; readonly document: ArchivedDocument }[],
): Joined['issues'] {
  const firsts = new Map<string, string>();
  return read.flatMap(({ file, document }) => {
    const id = document.source?.id;
    if (id === undefined) return [];
    const first = firsts.get(id);
    if (first === undefined) firsts.set(id, file);
    if (first === undefined) return [];
    const fault = {
      what: 'another document has the same id',
      found: `${id}, as in ${first}`,
      fix: 'give each document its own id',
    };
    return [{ severity: 'error', path: `${file}:1:1`, ...fault, source: id, file }];
  });
}
