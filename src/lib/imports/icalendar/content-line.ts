/** A line `NAME;PARAMETER=value:value` of iCalendar (RFC 5545, section 3.1), unfolded. */
export interface ContentLine {
  /** In capitals. */
  readonly name: string;
  /** By names in capitals. */
  readonly parameters: ReadonlyMap<string, string>;
  /** With its escapes. */
  readonly value: string;
}

const NAME = /^[\w-]+(?=[;:])/;
const PARAMETER = /;([\w-]+)(?:=((?:"[^"]*"|[^";:,])*(?:,(?:"[^"]*"|[^";:,])*)*))?/y;

/** Reads a line; undefined for what is none. */
export function readContentLine(line: string): ContentLine | undefined {
  // Apple's programs put groups before a name: `item1.URL`.
  const text = line.replace(/^[\w-]+\.(?=[\w-]+[;:])/, '');
  const name = NAME.exec(text)?.[0];
  if (name === undefined) return undefined;
  const parameters = new Map<string, string>();
  let at = name.length;
  while (text[at] === ';') {
    PARAMETER.lastIndex = at;
    const match = PARAMETER.exec(text);
    if (!match) return undefined;
    parameters.set((match[1] ?? '').toUpperCase(), readParameter(match[2] ?? ''));
    at = PARAMETER.lastIndex;
  }
  if (text[at] !== ':') return undefined;
  return { name: name.toUpperCase(), parameters, value: text.slice(at + 1) };
}

/** Takes the quotation marks from a value, and the escapes of RFC 6868. */
function readParameter(value: string): string {
  return value
    .replace(/"/g, '')
    .replace(/\^([n^'])/g, (_, mark: string) => (mark === 'n' ? '\n' : mark === "'" ? '"' : '^'));
}

/** Reads a value of type TEXT: its escapes become what they stand for. */
export function readTextValue(value: string): string {
  return value.replace(/\\([\\;,nN:"])/g, (_, mark: string) => (/n/i.test(mark) ? '\n' : mark));
}

/** Reads a list of values of type TEXT, whose separators are commas without a backslash. */
export function readTextList(value: string): readonly string[] {
  const parts = value.match(/(?:\\.|[^,\\])+/gs) ?? [];
  return parts.map((part) => readTextValue(part).trim()).filter((part) => part !== '');
}

/**
 * Joins the lines that a writer has folded. As bytes, since many programs fold in the middle of a letter.
 */
export function unfoldBytes(bytes: Uint8Array): Uint8Array {
  const isWide = (bytes[0] ?? 0) >= 0xfe && (bytes[1] ?? 0) >= 0xfe;
  if (isWide) return bytes;
  const unfolded = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    const end =
      byte === 0x0d && bytes[at + 1] === 0x0a ? at + 2 : byte === 0x0a || byte === 0x0d ? at + 1 : 0;
    const next = bytes[end];
    if (end > 0 && (next === 0x20 || next === 0x09)) {
      at = end;
      continue;
    }
    unfolded[length] = byte;
    length += 1;
  }
  return unfolded.subarray(0, length);
}

/** Joins the lines that a writer has folded, in a text: where its bytes are in UTF-16. */
export function unfoldText(text: string): string {
  return text.replace(/\n[ \t]/g, '');
}
