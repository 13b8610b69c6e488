import type { Issue } from '../model/issue.js';
import type { Source, Timeline } from '../model/timeline.js';
import { joinWritten } from '../project/join-written.js';
import { readDocument } from '../source/document.js';
import { definitionOf, isDraft } from './definition.js';
import type { EditedEvent, EditedProject } from './project.js';

/** A project as the check finds it. */
export interface CheckedProject {
  /** The events that are ready, as they would be published; absent where there is none or a fault keeps it back. */
  readonly timeline?: Timeline;
  readonly drafts: readonly EditedEvent[];
  /** Each with the file that it is in. */
  readonly issues: readonly (Issue & { readonly file: string })[];
  /** The documents with their whole text, by id. */
  readonly sources: ReadonlyMap<string, Source>;
}

export interface CheckOptions {
  /** SHA-256 of a text as UTF-8, in lower-case hex. */
  readonly sha256: (text: string) => string;
}

/** Checks a project again and again while it changes. */
export class ProjectChecker {
  readonly #options: CheckOptions;

  constructor(options: CheckOptions) {
    this.#options = options;
  }

  check(project: EditedProject): CheckedProject {
    const { sha256 } = this.#options;
    const files = project.documents.map(({ id, text }) => ({ file: `${id}.md`, text }));
    const written = { data: definitionOf(project), positionOf: () => ({ line: 1, column: 1 }) };
    const joined = joinWritten(written, files, { file: 'timeline.json', name: project.title, sha256 });
    const sources = new Map<string, Source>();
    for (const { file, text } of files) {
      const { source } = readDocument(text, { file, sha256 });
      if (source) sources.set(source.id, source);
    }
    const drafts = project.events.filter(isDraft);
    return {
      ...(joined.timeline ? { timeline: joined.timeline } : {}),
      drafts,
      issues: joined.issues,
      sources,
    };
  }
}
