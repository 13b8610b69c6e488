/**
 * What a language does with numbers, lists and plurals, as `Intl` knows it. Only what every release of its data
 * says alike is taken from it, since the build and the browser must write the same text: separators of thousands,
 * “and” and “or”, plural categories, long names of months. Short months differ (“Sep”, “Sept”) and stay tables.
 */
export interface Phrases {
  /** “12,345” */
  readonly number: (value: number) => string;
  /** “a, b and c” */
  readonly and: (items: readonly string[]) => string;
  /** “a, b or c” */
  readonly or: (items: readonly string[]) => string;
  /** The form that goes with a number: “is” with 1, “are” with 2. */
  readonly plural: (count: number, forms: PluralForms) => string;
  /** A number with its noun: “1 event”, “1,200 events”. */
  readonly counted: (count: number, forms: PluralForms) => string;
  /** Long name of a month from 1 to 12. */
  readonly month: (month: number) => string;
}

/**
 * What is said with a number, by the plural categories of the language (CLDR): English and German have `one` and
 * `other`, French and Spanish `many` too (“1 000 000 d’événements”), Chinese `other` alone. A category that is left
 * out is said as `other`.
 */
export type PluralForms = { readonly other: string } & {
  readonly [category in Exclude<Intl.LDMLPluralRule, 'other'>]?: string;
};

/** Returns the phrases of a language by its BCP 47 tag; each formatter is made when it is first used. */
export function phrasesOf(tag: string): Phrases {
  const numbers = once(() => new Intl.NumberFormat(tag));
  const ands = once(() => new Intl.ListFormat(tag, { type: 'conjunction' }));
  const ors = once(() => new Intl.ListFormat(tag, { type: 'disjunction' }));
  const rules = once(() => new Intl.PluralRules(tag));
  const months = once(() => {
    const format = new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2000, month)));
  });
  const number = (value: number): string => numbers().format(value);
  const plural = (count: number, forms: PluralForms): string => forms[rules().select(count)] ?? forms.other;
  return {
    number,
    and: (items) => ands().format(items),
    or: (items) => ors().format(items),
    plural,
    counted: (count, forms) => `${number(count)} ${plural(count, forms)}`,
    month: (month) => months()[month - 1] ?? '',
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
