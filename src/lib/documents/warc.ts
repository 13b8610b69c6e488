/** A record of a web archive (WARC 1.0 and 1.1, ISO 28500). */
export interface WarcRecord {
  /** `response`, `revisit`, `resource` and others. */
  readonly type: string;
  /** By name in lower case. */
  readonly fields: ReadonlyMap<string, string>;
  readonly block: Uint8Array;
}

/** The records of an archive, as far as it can be read. */
export interface WarcFile {
  readonly records: readonly WarcRecord[];
  /** It ends within a record, or goes on with what is none. */
  readonly isBroken: boolean;
}

/** No record has a longer head. */
const MAX_HEAD = 65_536;
const MARK = 'WARC/';
const CR = 13;
const LF = 10;

/** Reads the records of an archive that is unpacked. Undefined where it does not begin with one. */
export function readWarc(bytes: Uint8Array): WarcFile | undefined {
  const records: WarcRecord[] = [];
  let at = pastBlankLines(bytes, 0);
  if (!hasMark(bytes, at)) return undefined;
  while (at < bytes.length) {
    const end = endOfHead(bytes, at);
    if (!hasMark(bytes, at) || end === undefined) return { records, isBroken: true };
    const fields = headerFields(new TextDecoder().decode(bytes.subarray(at, end)));
    const length = fields.get('content-length') ?? '';
    const next = end + Number(length);
    if (!/^\d{1,15}$/.test(length) || next > bytes.length) return { records, isBroken: true };
    const type = fields.get('warc-type')?.toLowerCase() ?? '';
    records.push({ type, fields, block: bytes.subarray(end, next) });
    at = pastBlankLines(bytes, next);
  }
  return { records, isBroken: false };
}

function hasMark(bytes: Uint8Array, at: number): boolean {
  return Array.from(MARK).every((letter, index) => bytes[at + index] === letter.charCodeAt(0));
}

function pastBlankLines(bytes: Uint8Array, start: number): number {
  let at = start;
  while (bytes[at] === CR || bytes[at] === LF) at += 1;
  return at;
}

/** Returns the place behind the blank line that ends a head, of a record or of an answer in it. */
export function endOfHead(bytes: Uint8Array, start: number): number | undefined {
  const end = Math.min(bytes.length, start + MAX_HEAD);
  for (let at = start; at < end; at += 1) {
    if (bytes[at] !== LF) continue;
    if (bytes[at + 1] === LF) return at + 2;
    if (bytes[at + 1] === CR && bytes[at + 2] === LF) return at + 3;
  }
  return undefined;
}

/** Returns the fields of a head behind its first line; one that goes on in the next line is joined. */
export function headerFields(head: string): ReadonlyMap<string, string> {
  const [, ...lines] = head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  return new Map(
    lines.flatMap((line) => {
      const [, name, value] = /^([\w-]+)\s*:\s*(.*)$/.exec(line) ?? [];
      return name === undefined ? [] : [[name.toLowerCase(), value?.trim() ?? ''] as const];
    }),
  );
}
