import type { Timeline } from '../lib/core.js';
import type { Given } from './options.js';
import { UsageError } from './usage.js';

/** How much of a source is published. */
export type Publish = NonNullable<Timeline['sources'][number]['publish']>;

/** What the command line says of the documents that it adds. */
export interface AddOptions {
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly language: string | undefined;
  readonly charset: string | undefined;
  readonly publish: Publish | undefined;
  readonly password: string | undefined;
  /** Of a web archive, the address of the page to take. */
  readonly page: string | undefined;
  /** Numbers of left-out blocks that are taken all the same. */
  readonly keep: ReadonlySet<number>;
  readonly replaces: boolean;
}

/** Returns the value of an option that is given once. */
export function valueOf({ values }: Given, name: string): string | undefined {
  return values.get(name)?.[0];
}

/**
 * Returns the options of `add`.
 *
 * @throws UsageError
 */
export function addOptionsOf(given: Given): AddOptions {
  const id = valueOf(given, 'id');
  if (id !== undefined && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))
    throw new UsageError(`--id cannot be ${id}: an id has lower-case letters a to z, digits and hyphens`);
  const title = valueOf(given, 'title');
  if (title?.trim() === '') throw new UsageError('--title is empty');
  return {
    id,
    title,
    language: valueOf(given, 'language'),
    charset: valueOf(given, 'charset'),
    // The command takes no other values.
    publish: valueOf(given, 'publish') as Publish | undefined,
    password: valueOf(given, 'password'),
    page: valueOf(given, 'page'),
    keep: new Set((given.values.get('keep') ?? []).flatMap(numbersIn)),
    replaces: given.values.has('replace'),
  };
}

/** `2,5-7` is 2, 5, 6, 7. */
function numbersIn(text: string): number[] {
  return text.split(',').flatMap((part) => {
    const [, first, last = first] = /^\s*(\d{1,4})(?:-(\d{1,4}))?\s*$/.exec(part) ?? [];
    if (first === undefined) throw new UsageError(`--keep wants numbers such as 3 or 2,5-7, found ${text}`);
    const [from, to] = [Number(first), Number(last)];
    return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
  });
}
