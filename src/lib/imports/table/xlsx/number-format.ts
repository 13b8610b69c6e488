/** What a number format shows of a number. */
export type NumberFormat =
  | { readonly kind: 'number' }
  | { readonly kind: 'percent' }
  /** A length of time, or a time of day without a day: no date. */
  | { readonly kind: 'time' }
  | {
      readonly kind: 'date';
      /** Up to where the date is shown. */
      readonly shows: 'year' | 'month' | 'day';
      readonly hasTime: boolean;
      readonly hidesYear: boolean;
      /** In some languages the format shows a month, in others a day: the first of a month is taken as the month. */
      readonly mayBeMonth?: true;
    };

const NUMBER: NumberFormat = { kind: 'number' };
const date = (
  shows: 'year' | 'month' | 'day',
  rest: { hidesYear?: boolean; hasTime?: boolean } = {},
): NumberFormat => ({
  kind: 'date',
  shows,
  hasTime: rest.hasTime ?? false,
  hidesYear: rest.hidesYear ?? false,
});
const EAST_ASIAN: NumberFormat = {
  kind: 'date',
  shows: 'day',
  hasTime: false,
  hidesYear: false,
  mayBeMonth: true,
};

/** Formats that a workbook uses by number without writing them out (ECMA-376, part 1, 18.8.30). */
const BUILT_IN: Readonly<Record<number, NumberFormat>> = {
  9: { kind: 'percent' },
  10: { kind: 'percent' },
  14: date('day'),
  15: date('day'),
  16: date('day', { hidesYear: true }),
  17: date('month'),
  ...Object.fromEntries(
    [18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56].map((id) => [id, { kind: 'time' }]),
  ),
  22: date('day', { hasTime: true }),
  ...Object.fromEntries([28, 29, 30, 31, 51, 53, 54, 58].map((id) => [id, date('day')])),
  ...Object.fromEntries([27, 36, 50, 52, 57].map((id) => [id, EAST_ASIAN])),
};

/** Returns what a format shows, by its number and, where the workbook writes it out, its code. */
export function numberFormatOf(id: number, code: string | undefined): NumberFormat {
  return code === undefined ? (BUILT_IN[id] ?? NUMBER) : readFormatCode(code);
}

/** Texts between quotation marks, single characters that stand for themselves, colours, conditions and languages. */
const NO_LETTERS = /"[^"]*"|\\.|[_*].|\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi;

/** Reads a format code: `dd.mm.yyyy`, `[$-407]d. mmmm yyyy`, `0.0%`, `[h]:mm`. */
export function readFormatCode(code: string): NumberFormat {
  const [section = ''] = code.replace(NO_LETTERS, ' ').split(';');
  if (/\[(?:h+|m+|s+)\]/i.test(section)) return { kind: 'time' };
  const plain = section.replace(/a\/p|am\/pm/gi, 'h').toLowerCase();
  if (/general|standard/.test(plain)) return NUMBER;
  const parts = plain.match(/y+|e+|m+|d+|h+|s+/g) ?? [];
  // `0.00E+00` is a number with its exponent.
  if (/[#0?]/.test(plain.replace(/s+[.,]0+/g, '')) && !/[yd]/.test(plain))
    return plain.includes('%') ? { kind: 'percent' } : NUMBER;
  if (plain.includes('%')) return { kind: 'percent' };
  const isMinute = (at: number): boolean => /^h/.test(parts[at - 1] ?? '') || /^s/.test(parts[at + 1] ?? '');
  const hasTime = parts.some((part) => /^[hs]/.test(part));
  const hasMonth = parts.some((part, at) => part.startsWith('m') && !isMinute(at));
  const hasDay = parts.some((part) => part.startsWith('d'));
  const hasYear = parts.some((part) => /^[ye]/.test(part));
  if (!hasMonth && !hasDay && !hasYear) return hasTime ? { kind: 'time' } : NUMBER;
  const shows = hasDay || hasTime ? 'day' : hasMonth ? 'month' : 'year';
  return { kind: 'date', shows, hasTime, hidesYear: !hasYear };
}
