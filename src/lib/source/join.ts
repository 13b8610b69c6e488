import { assemble } from '../model/assemble.js';
import type { TimelineDefinition } from '../model/define.js';
import type { Issue } from '../model/issue.js';
import type { Source, Timeline } from '../model/timeline.js';
import type { Parsed } from '../model/parse.js';
import { checkTimeline } from './check-timeline.js';
import { withoutConsequences } from './consequences.js';
import { readDocument, type ArchivedDocument } from './document.js';
import { checkMedia, type MediaFile } from './media/check-media.js';
import { publishTimeline } from './publish.js';

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
}

/** Works a definition out once its documents are read: what its author left out follows from them. */
export type WorkOut = (sources: readonly Source[]) => {
  /** Absent where there is none; the issues say why. */
  readonly definition?: TimelineDefinition;
  readonly issues: readonly Issue[];
};

export interface Joined {
  /** As it may be published: of a source that is not published whole, the rest is in `documents` alone. */
  readonly timeline?: Timeline;
  readonly documents: readonly ArchivedDocument[];
  /** Each with the file that it is in; those of the definition with the name that was given. */
  readonly issues: readonly (Issue & { readonly file: string })[];
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
  const read = files.map(({ file, text }) => ({
    file,
    document: readDocument(text, { file, sha256: options.sha256 }),
  }));
  const sources = read.flatMap(({ document }) => document.source ?? []);
  const workedOut = typeof written === 'function' ? written(sources) : { definition: written, issues: [] };
  const { definition } = workedOut;
  const parsed: Parsed = definition ? assemble(definition, sources) : { issues: [], count: 0 };
  const boilerplate = Object.fromEntries(
    read.flatMap(({ document }): [string, readonly string[]][] =>
      document.source ? [[document.source.id, document.boilerplate]] : [],
    ),
  );
  const checked = checkTimeline(parsed, { boilerplate });
  const unread = new Set([
    ...(options.unread ?? []),
    ...files.flatMap((file, at) => idsUnread(file, read[at])),
  ]);
  const pictures = parsed.timeline && options.media ? checkMedia(parsed.timeline, options.media) : undefined;
  const issues = [
    ...read.flatMap(({ file, document }) => document.issues.map((issue) => ({ ...issue, file }))),
    ...repeatedIds(read),
    ...withoutConsequences([...workedOut.issues, ...checked.issues], definition, unread).map((issue) => ({
      ...issue,
      file: options.file,
    })),
    ...(pictures?.issues ?? []).map((issue) => ({ ...issue, file: options.file })),
  ];
  const documents = read.map(({ document }) => document);
  const timeline = pictures?.timeline ?? parsed.timeline;
  return timeline ? { timeline: publishTimeline(timeline), documents, issues } : { documents, issues };
}

/** Returns the ids that a document may have whose front matter cannot be used: the one it names, and its file's. */
function idsUnread(
  { file, text }: SourceFile,
  read: { readonly document: ArchivedDocument } | undefined,
): string[] {
  if (read?.document.source) return [];
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
