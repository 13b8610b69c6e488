/** A letter that is written from right to left, and any letter that says in which direction a text runs. */
const RIGHT_TO_LEFT =
  /(?=[\p{L}\u200f])[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const STRONG = new RegExp(`${RIGHT_TO_LEFT.source}|[\\p{L}\\u200e]`, 'u');

/** Unicode’s controls: begin a part that runs by its first letter, or right to left; end it. */
const ISOLATE_FIRST = '\u2068';
const ISOLATE_RIGHT_TO_LEFT = '\u2067';
const ISOLATE_END = '\u2069';
const ISOLATES = /[\u2066-\u2068][^\u2069]*\u2069/g;

export function hasRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

/** Returns true when the first letter of a text, outside of phrases that run their own way, is written from right to left. */
export function isRightToLeft(text: string): boolean {
  const [first] = STRONG.exec(text.replace(ISOLATES, '')) ?? [];
  return first !== undefined && RIGHT_TO_LEFT.test(first);
}

/** Returns the direction of a line that is one phrase, such as a title. */
export function lineDirection(text: string): { readonly direction?: 'rtl' } {
  return isRightToLeft(text) ? { direction: 'rtl' } : {};
}

/** Returns a phrase so that it runs its own way within a sentence; the same text where no letter runs from the right. */
export function isolated(text: string): string {
  return hasRightToLeft(text) ? `${ISOLATE_FIRST}${text}${ISOLATE_END}` : text;
}

/** The controls that begin and end a line that runs from right to left as a whole. */
export const RIGHT_TO_LEFT_LINE = [ISOLATE_RIGHT_TO_LEFT, ISOLATE_END] as const;
