/**
 * What a terminal acts on, or what changes the order of letters on it: control characters (C0, C1 and DEL), line and
 * paragraph separators, marks of direction.
 */
const CONTROLS = /[\p{Cc}\u2028\u2029\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
const CONTROLS_IN_LINES = /(?![\n\t])[\p{Cc}\u2028\u2029\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** Select Graphic Rendition (ECMA-48): what this program turns on in a terminal, and off again. */
export const STYLES = {
  bold: [1, 22],
  red: [31, 39],
  yellow: [33, 39],
  green: [32, 39],
  cyan: [36, 39],
} as const;

const OWN_STYLES = new RegExp(
  `(\\u001B\\[(?:${[...new Set(Object.values(STYLES).flat())].join('|')})m)`,
  'u',
);

/**
 * Returns one line of data as text that a terminal only shows: control characters, line ends too, and marks of
 * direction as `\u001b`.
 */
export function printableLine(text: string): string {
  return text.replace(CONTROLS, escaped);
}

/** Returns a text of several lines likewise: its line ends and tabs stay. */
export function printable(text: string): string {
  return text.replace(CONTROLS_IN_LINES, escaped);
}

/** Returns a report of this program likewise: the styles that it gives its own words stay. */
export function printableReport(text: string): string {
  return text
    .split(OWN_STYLES)
    .map((part, index) => (index % 2 === 1 ? part : printable(part)))
    .join('');
}

function escaped(character: string): string {
  return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
}
