/** What a program that saved a page wrote of it. */
export interface SavedNote {
  readonly address?: string;
  /** When, as a moment with its offset. */
  readonly at?: string;
}

/** How far a page is looked at for the note, in letters. */
const HEAD = 4096;

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Reads the comment at the start of a page that SingleFile (`url:`, `saved date:`) or a browser (`saved from`) wrote. */
export function readSavedNote(html: string): SavedNote {
  const comments = html.slice(0, HEAD).match(/<!--[^]*?-->/g) ?? [];
  for (const comment of comments) {
    const address = /(?:saved from url=\(\d+\)|\burl:)\s*(https?:\/\/\S+)/.exec(comment)?.[1];
    if (address === undefined) continue;
    const at = readSavedMoment(/saved date:\s*([^\n]*)/.exec(comment)?.[1]);
    return { address, ...(at === undefined ? {} : { at }) };
  }
  return {};
}

/**
 * Returns a moment as programs write it, `Mon Mar 03 2025 10:00:00 GMT+0100` or `Mon, 3 Mar 2025 10:00:00 +0100`, in the
 * form of ISO 8601; undefined for other words.
 */
export function readSavedMoment(text = ''): string | undefined {
  const [, day1, month1, month2, day2, year, time, hours, minutes] =
    /\b(?:(\d{1,2}) ([A-Z][a-z]{2})|([A-Z][a-z]{2}) (\d{1,2})) (\d{4}) (\d\d:\d\d:\d\d) (?:GMT|UTC)?([+-]\d\d):?(\d\d)/.exec(
      text,
    ) ?? [];
  const month = MONTHS.indexOf(month1 ?? month2 ?? '') + 1;
  if (year === undefined || month === 0) return undefined;
  const offset = `${hours}:${minutes}`;
  const two = (number: string | number) => String(number).padStart(2, '0');
  return `${year}-${two(month)}-${two(day1 ?? day2 ?? '')}T${time}${/^[+-]00:00$/.test(offset) ? 'Z' : offset}`;
}

const INLINED = ';base64,';

/** A shorter text after such a mark may be part of an article. */
const LEAST_INLINED = 200;

/** Returns a page without the pictures and fonts that are inside it, none of which has text. They may be many megabytes. */
export function withoutInlined(html: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let at = html.indexOf(INLINED); at >= 0; at = html.indexOf(INLINED, from)) {
    const start = at + INLINED.length;
    let end = start;
    while (isBase64(html.charCodeAt(end))) end += 1;
    parts.push(html.slice(from, end - start < LEAST_INLINED ? end : start));
    from = end;
  }
  return parts.join('') + html.slice(from);
}

function isBase64(code: number): boolean {
  const isLetter = (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  // Digits, and + / =
  return isLetter || (code >= 47 && code <= 57) || code === 43 || code === 61;
}
