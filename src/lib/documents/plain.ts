/** Characters that a line of an archived text does not have: all white space but blanks, and controls that nobody sees. */
const BREAKS = /[\t\n\v\f\r \u0085\u2028\u2029]+/g;
// eslint-disable-next-line no-control-regex -- no text has a control character
const CONTROLS = /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFEFF]/g;
const HALVES = /\p{Surrogate}/gu;

/** Returns a text as one line: white space as one blank each, none at its ends, no control characters. */
export function asOneLine(text: string): string {
  return text.replace(CONTROLS, '').replace(HALVES, '\uFFFD').replace(BREAKS, ' ').trim();
}

/** Returns a text of several lines, such as code, without blank lines, as the reader of Markdown gives it. */
export function codeLines(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  return lines
    .map((line) => line.replace(CONTROLS, '').replace(HALVES, '\uFFFD').trimEnd())
    .filter((line) => line !== '')
    .join('\n')
    .trim();
}
