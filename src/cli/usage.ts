/** Wrong use of a command: is reported with the right use, and exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What was asked cannot be done: a file that is not there, a folder that cannot be written. Exit code 2. */
export class CannotError extends Error {
  override readonly name = 'CannotError';
}

/** Exit codes of every command. */
export const EXIT = { done: 0, faults: 1, misuse: 2 } as const;

/** `svg, png or all` */
export function orList(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}
