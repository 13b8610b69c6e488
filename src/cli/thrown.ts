import { isNativeError } from 'node:util/types';

/** Where a tool says that a text breaks. */
interface Location {
  readonly file?: string;
  readonly line: number;
  readonly column: number;
}

/** What is known of what a module ended with, as data; which of it there is depends on who threw it. */
export interface Thrown {
  /** An error, rather than any other value. */
  readonly isError: boolean;
  readonly message: string;
  readonly stack?: string;
  readonly errors?: readonly { readonly message: string; readonly loc?: Location }[];
}

/** How many faults of a text are kept: one slip makes a parser stumble several times. */
const MAX_ERRORS = 20;

/** Returns what was thrown as data. Whatever it is, reading it does not fail. */
export function describeThrown(value: unknown): Thrown {
  const isObject = typeof value === 'object' && value !== null;
  if (!isObject) return { isError: false, message: textOf(() => value) ?? 'no message' };
  const fields = value as { message?: unknown; stack?: unknown; errors?: unknown };
  const stack = textOf(() => fields.stack);
  const errors = listOf(() => fields.errors);
  return {
    isError: isNativeError(value) || attempt(() => value instanceof Error) === true || errors.length > 0,
    message: textOf(() => fields.message) ?? 'no message',
    ...(stack === undefined ? {} : { stack }),
    ...(errors.length > 0 ? { errors } : {}),
  };
}

function listOf(read: () => unknown): NonNullable<Thrown['errors']> {
  const list = attempt(read);
  if (!Array.isArray(list)) return [];
  return list.slice(0, MAX_ERRORS).map((each: { message?: unknown; loc?: Partial<Location> } | null) => {
    const loc = attempt(() => each?.loc);
    const file = textOf(() => loc?.file);
    const place = { line: Number(loc?.line), column: Number(loc?.column) };
    return {
      message: textOf(() => each?.message) ?? 'no message',
      ...(loc ? { loc: { ...(file === undefined ? {} : { file }), ...place } } : {}),
    };
  });
}

function textOf(read: () => unknown): string | undefined {
  return attempt(() => {
    const value = read();
    return value === undefined ? undefined : String(value);
  });
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
