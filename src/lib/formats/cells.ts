/**
 * A cell that a spreadsheet would run as a formula: it begins, after white space and apostrophes, with one of
 * these marks (also in their full width, which some versions take for the same), or with a tab or a line break.
 */
const RUNS = /^'*(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/;

/**
 * Returns a text that no spreadsheet runs: what would run has an apostrophe in front. `unguarded` takes it off again,
 * so that nothing is lost.
 */
export function guarded(text: string): string {
  return RUNS.test(text) ? `'${text}` : text;
}

/** Returns the text that `guarded` was given. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && RUNS.test(cell) ? cell.slice(1) : cell;
}

/** Several texts in one cell, with “; ” between; a semicolon or a backslash of their own has a backslash in front. */
export function listCell(texts: readonly string[]): string {
  return texts.map((text) => text.replace(/[\\;]/g, '\\$&')).join('; ');
}

/** Returns a field of RFC 4180: in quotation marks where it needs them, its own ones doubled. */
export function field(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
