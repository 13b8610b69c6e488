import { SEPARATOR, TEXT_FIELDS, type Archive, type TextField } from '../model/archive.js';
import { foldBytes, foldedRoom } from './archive-fold.js';
import { foldText } from './normalise.js';

/** Texts that are searched by their letters; lanes and sources are searched by their names. */
const SEARCHED: readonly TextField[] = ['id', 'title', 'quote', 'summary'];
/** By field of a record, whether it is searched. */
const IS_SEARCHED = TEXT_FIELDS.map((field) => SEARCHED.includes(field));
/** Fields behind this are not looked at. */
const LAST = IS_SEARCHED.lastIndexOf(true);
/** Letters of a block; one is searched without a pause. */
const BLOCK = 1 << 20;
/** What no query has. It ends a text, so that nothing is found across two. */
const END = '\u001f';
const encoder = new TextEncoder();

/**
 * An archive's texts made ready for the search: folded, and as blocks of text whose letters are the bytes of UTF-8.
 * Such texts have one byte a letter in memory, and the platform's own search in them is fast.
 */
export interface FoldedArchive {
  readonly count: number;
  readonly blocks: readonly Block[];
  /** By record. */
  readonly row: Uint32Array;
  readonly lane: Uint16Array;
  readonly source: Uint16Array;
  readonly laneNames: readonly string[];
  readonly sourceNames: readonly string[];
}

interface Block {
  readonly text: string;
  readonly first: number;
  /** Where each of its records begins, and one more at the end. */
  readonly starts: Uint32Array;
}

/** Folds an archive, a block a step. */
export function* foldArchive({
  texts,
  table,
  lanes,
  source,
  sources,
}: Archive): Generator<void, FoldedArchive> {
  const { count } = table;
  const blocks: Block[] = [];
  let buffer = new Uint8Array(BLOCK * 2);
  for (let record = 0; record < count;) {
    const first = record;
    const starts: number[] = [];
    let used = 0;
    while (record < count && used < BLOCK) {
      const from = texts.offsets[record] as number;
      const end = texts.offsets[record + 1] as number;
      // Rarely is more needed than the bytes themselves, so that much is asked for only where a text is not plain.
      const room = used + foldedRoom(end - from) + TEXT_FIELDS.length;
      if (room > buffer.length) buffer = grown(buffer, room);
      starts.push(used);
      used = foldRecord(texts.bytes, from, end, buffer, used);
      record += 1;
    }
    starts.push(used);
    blocks.push({ text: textOf(buffer, used), first, starts: Uint32Array.from(starts) });
    yield;
  }
  const row = new Uint32Array(count);
  const lane = new Uint16Array(count);
  const sourceOf = new Uint16Array(count);
  for (let each = 0; each < count; each += 1) {
    const of = table.event[each] as number;
    row[of] = each;
    lane[of] = table.lane[each] as number;
    sourceOf[of] = source[each] as number;
  }
  const laneNames = lanes.map(({ title }) => asBytes(foldText(title)));
  const sourceNames = sources.map((name) => asBytes(foldText(name)));
  return { count, blocks, row, lane, source: sourceOf, laneNames, sourceNames };
}

function foldRecord(bytes: Uint8Array, from: number, end: number, target: Uint8Array, at: number): number {
  let to = at;
  let start = from;
  for (let field = 0; field <= LAST && start <= end; field += 1) {
    let behind = start;
    while (behind < end && bytes[behind] !== SEPARATOR) behind += 1;
    if (IS_SEARCHED[field] && behind > start) {
      to = foldBytes(bytes, start, behind, target, to);
      target[to++] = SEPARATOR;
    }
    start = behind + 1;
  }
  return to;
}

function grown(buffer: Uint8Array<ArrayBuffer>, length: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(length * 2);
  larger.set(buffer);
  return larger;
}

/** Bytes as a text of as many letters. */
function textOf(bytes: Uint8Array, length: number): string {
  let text = '';
  for (let at = 0; at < length; at += 8192)
    text += String.fromCharCode.apply(
      null,
      bytes.subarray(at, Math.min(length, at + 8192)) as unknown as number[],
    );
  return text;
}

function asBytes(text: string): string {
  const bytes = encoder.encode(text);
  return textOf(bytes, bytes.length);
}

/**
 * The parts of a query, folded: words, and phrases between quotation marks. A mark that nothing closes is of no
 * meaning.
 */
export function queryParts(query: string): readonly string[] {
  const text = foldText(query);
  const parts: string[] = [];
  for (const [, phrase, word] of text.matchAll(/"([^"]*)"|([^\s"]+)/g)) {
    const part = (phrase ?? word ?? '').trim().replaceAll(END, '');
    if (part !== '') parts.push(part);
  }
  return [...new Set(parts)];
}

/**
 * Rows, ascending, in which every part of the query stands somewhere: in the id, title, quote or summary, or in the
 * name of the source or lane. A block a step. A query without parts finds all.
 */
export function* searchArchive(folded: FoldedArchive, query: string): Generator<void, Uint32Array> {
  const parts = queryParts(query).map(asBytes);
  // The longest is mostly the rarest.
  parts.sort((a, b) => b.length - a.length);
  const named = parts.map((part) => ({
    part,
    lanes: folded.laneNames.map((name) => name.includes(part)),
    sources: folded.sourceNames.map((name) => name.includes(part)),
  }));
  const isFound = new Uint8Array(folded.count);
  let count = 0;
  for (const block of folded.blocks) {
    let found: Uint32Array | undefined;
    for (const each of named) {
      found = found ? among(folded, block, each, found) : all(folded, block, each);
      if (found.length === 0) break;
    }
    if (named.length === 0)
      found = Uint32Array.from({ length: block.starts.length - 1 }, (_, each) => block.first + each);
    for (const record of found ?? []) isFound[folded.row[record] as number] = 1;
    count += found?.length ?? 0;
    yield;
  }
  const rows = new Uint32Array(count);
  let at = 0;
  for (let row = 0; row < isFound.length; row += 1) if (isFound[row] === 1) rows[at++] = row;
  return rows;
}

interface Part {
  readonly part: string;
  readonly lanes: readonly boolean[];
  readonly sources: readonly boolean[];
}

/** Records of a block that have the part. */
function all(folded: FoldedArchive, block: Block, part: Part): Uint32Array {
  const { text, first, starts } = block;
  const records = new Uint32Array(starts.length - 1);
  let count = 0;
  const isNamed = part.lanes.includes(true) || part.sources.includes(true);
  let each = 0;
  for (let at = text.indexOf(part.part); at >= 0; at = text.indexOf(part.part, starts[each])) {
    const here = recordAt(starts, at, each);
    if (isNamed)
      for (; each < here; each += 1) if (hasName(folded, first + each, part)) records[count++] = first + each;
    records[count++] = first + here;
    each = here + 1;
  }
  if (isNamed)
    for (; each < records.length; each += 1)
      if (hasName(folded, first + each, part)) records[count++] = first + each;
  return records.subarray(0, count);
}

/** The record that an offset is in, from `low` on. Most are near, so the steps grow before they are halved. */
function recordAt(starts: Uint32Array, offset: number, low: number): number {
  let from = low;
  let step = 1;
  while (from + step < starts.length && (starts[from + step] as number) <= offset) {
    from += step;
    step *= 2;
  }
  for (; step >= 1; step = Math.floor(step / 2))
    while (from + step < starts.length && (starts[from + step] as number) <= offset) from += step;
  return from;
}

/** Those of some records that have the part as well. */
function among(folded: FoldedArchive, block: Block, part: Part, records: Uint32Array): Uint32Array {
  // Where it is asked of most records, one search through all is faster.
  if (records.length * 8 > block.starts.length) {
    const others = all(folded, block, part);
    let at = 0;
    return records.filter((record) => {
      while (at < others.length && (others[at] as number) < record) at += 1;
      return others[at] === record;
    });
  }
  const { text, first, starts } = block;
  return records.filter(
    (record) =>
      hasName(folded, record, part) ||
      text.slice(starts[record - first], starts[record - first + 1]).includes(part.part),
  );
}

function hasName({ lane, source }: FoldedArchive, record: number, { lanes, sources }: Part): boolean {
  return lanes[lane[record] as number] === true || sources[(source[record] as number) - 1] === true;
}
