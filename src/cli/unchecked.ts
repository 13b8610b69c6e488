import type { Issue } from '../lib/core.js';

/** Why a definition could not be checked at all. */
export type UncheckedReason = Pick<Issue, 'what' | 'found' | 'fix'>;

/** A definition was not checked, since its program ended, never finished or cannot be read. Exit code 2. */
export class UncheckedError extends Error {
  override readonly name = 'UncheckedError';
  readonly reason: UncheckedReason;

  constructor(reason: UncheckedReason) {
    super(`${reason.what}: ${reason.found}`);
    this.reason = reason;
  }
}
