import type { Issue } from '../model/issue.js';
import type { Source, Timeline } from '../model/timeline.js';
import { joinWritten } from '../project/join-written.js';
import { coverageOf, type Coverage } from '../source/coverage.js';
import { definitionOf, isDraft } from './definition.js';
import type { EditedEvent, EditedProject } from './project.js';
import { RememberedSteps } from './remember/steps.js';

/** A project as the check finds it. */
export interface CheckedProject {
  /** The events that are ready, as they would be published; absent where there is none or a fault keeps it back. */
  readonly timeline?: Timeline;
  readonly drafts: readonly EditedEvent[];
  /** Each with the file that it is in. */
  readonly issues: readonly (Issue & { readonly file: string })[];
  /** The documents with their whole text, by id. */
  readonly sources: ReadonlyMap<string, Source>;
  /** Returns which events are on each paragraph of the documents. */
  readonly coverage: () => readonly Coverage[];
}

export interface CheckOptions {
  /** SHA-256 of a text as UTF-8, in lower-case hex. */
  readonly sha256: (text: string) => string;
}

/** Checks a project again and again while it changes, as the check of its files does: it goes the same way, and remembers the steps. */
export class ProjectChecker {
  readonly #options: CheckOptions;
  readonly #remembered = new RememberedSteps();

  constructor(options: CheckOptions) {
    this.#options = options;
  }

  check(project: EditedProject): CheckedProject {
    this.#remembered.begin();
    const files = project.documents.map(({ id, text }) => ({ file: `${id}.md`, text }));
    const written = { data: definitionOf(project), positionOf: () => ({ line: 1, column: 1 }) };
    const { timeline, documents, issues } = joinWritten(written, files, {
      file: 'timeline.json',
      name: project.title,
      sha256: this.#options.sha256,
      steps: this.#remembered.steps,
    });
    return {
      ...(timeline ? { timeline } : {}),
      drafts: project.events.filter(isDraft),
      issues,
      sources: new Map(documents.flatMap(({ source }) => (source ? [[source.id, source]] : []))),
      coverage: () => (timeline ? coverageOf(timeline) : []),
    };
  }
}
