import type { Issue } from './issue.js';

/** So many faults are reported; the others are counted. Whoever fixes a hundred looks again. */
export const MAX_ISSUES = 100;

/** Longest texts of an Issue, in UTF-16 units: what was found may be a book. */
const MAX_TEXT = 300;
const MAX_MEND = 600;

/**
 * Collects faults without growing with them: the first are kept, all are counted. An Issue is made only when it
 * is kept, so a fault that is only counted costs next to nothing. Warnings and notes are kept apart, as many again:
 * however many there are, they hide no error and count as none.
 */
export class IssueList {
  readonly #errors: Issue[] = [];
  readonly #asides: Issue[] = [];
  /** How many errors there are, kept or not. */
  count = 0;
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** The errors, then the warnings and notes. */
  get issues(): readonly Issue[] {
    return [...this.#errors, ...this.#asides];
  }

  /** No further error is kept. */
  get isFull(): boolean {
    return this.#errors.length >= this.#limit;
  }

  /** Adds an error. */
  add(make: () => Issue): void {
    this.count += 1;
    if (!this.isFull) this.#errors.push(this.#made(make));
  }

  /** Adds a warning or a note, which stops nothing. */
  addAside(make: () => Issue): void {
    if (this.#asides.length < this.#limit) this.#asides.push(this.#made(make));
  }

  #made(make: () => Issue): Issue {
    // Who asks for all of them writes the data and wants to paste from them; who does not may have any file.
    return this.#limit === Infinity ? make() : short(make());
  }
}

function short(issue: Issue): Issue {
  const { path, what, found, fix } = issue;
  return {
    ...issue,
    path: cut(path, MAX_TEXT),
    what: cut(what, MAX_TEXT),
    found: cut(found, MAX_TEXT),
    fix: cut(fix, MAX_MEND),
  };
}

function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length)}…` : text;
}
