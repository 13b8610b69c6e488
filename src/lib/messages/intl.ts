/**
 * What a language does with numbers, lists and plurals, as `Intl` knows it. Only what every release of its data
 * says alike is taken from it, since the build and the browser must write the same text: separators of thousands,
 * “and” and “or”, plural forms, long names of months. Short months differ (“Sep”, “Sept”) and stay tables.
 */
export interface Phrases {
  /** “12,345” */
  readonly number: (value: number) => string;
  /** “a, b and c” */
  readonly and: (items: readonly string[]) => string;
  /** “a, b or c” */
  readonly or: (items: readonly string[]) => string;
  /** A number with its noun: “1 event”, “1,200 events”. */
  readonly counted: (count: number, one: string, other: string) => string;
  /** Long name of a month from 1 to 12. */
  readonly month: (month: number) => string;
}

/** The phrases of a language by its BCP 47 tag; each formatter is made when it is first used. */
export function phrasesOf(tag: string): Phrases {
  const numbers = once(() => new Intl.NumberFormat(tag));
  const ands = once(() => new Intl.ListFormat(tag, { type: 'conjunction' }));
  const ors = once(() => new Intl.ListFormat(tag, { type: 'disjunction' }));
  const plurals = once(() => new Intl.PluralRules(tag));
  const months = once(() => {
    const format = new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2000, month)));
  });
  const number = (value: number): string => numbers().format(value);
  return {
    number,
    and: (items) => ands().format(items),
    or: (items) => ors().format(items),
    counted: (count, one, other) => `${number(count)} ${plurals().select(count) === 'one' ? one : other}`,
    month: (month) => months()[month - 1] ?? '',
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
