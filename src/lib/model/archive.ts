import { bisect } from './bisect.js';
import type { EventTable } from './table.js';
import type { Lane } from './timeline.js';

/**
 * A large table of events as columns, and their text as bytes: nothing is an object for each event. Rows are in
 * reading order, which is order of start, as in every `EventTable`; `table.event` is a row's record, the number of
 * the row in its file counted from 0 among those that could be read.
 *
 * All of it is typed arrays that can be handed from a worker to a page without a copy.
 */
export interface Archive {
  /** The timeline's title, or the name of the file. */
  readonly title: string;
  /** BCP 47 tag of the texts, where the file says it. */
  readonly language?: string;
  readonly table: EventTable;
  /** In order of how many events each has, the most first; `table.lane` counts into it. */
  readonly lanes: readonly Lane[];
  /** Names of sources, for `source`. */
  readonly sources: readonly string[];
  /** By row: 0 for none, else one more than an index into `sources`; `OTHER_SOURCE` when it is not among them. */
  readonly source: Uint16Array;
  readonly texts: Texts;
}

/** An archive as a list shows it: without the columns that only drawing needs. */
export interface ListedArchive extends Omit<Archive, 'table'> {
  readonly table: Pick<EventTable, 'count' | 'lane' | 'event'>;
}

/** Returns a copy of what a list shows: the archive stays where it is drawn and searched. */
export function listedOf({ table, source, texts, ...archive }: Archive): ListedArchive {
  return {
    ...archive,
    table: { count: table.count, lane: table.lane.slice(), event: table.event.slice() },
    source: source.slice(),
    texts: copyOfTexts(texts),
  };
}

/** In `Archive.source`: there is a source, but one of more than can be counted apart. */
export const OTHER_SOURCE = 0xffff;

/**
 * What of an event is text. `date` is EDTF, whichever columns the file had it in; `keywords` is searched and not shown:
 * actors, tags and whatever else an event is to be found by, with `VALUE_BREAK` between two.
 */
export const TEXT_FIELDS = [
  ...(['id', 'title', 'date', 'source', 'paragraph', 'quote', 'url', 'summary'] as const),
  'keywords',
] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

/**
 * The texts of records as UTF-8, one record after another. In a record the fields are in the order of `TEXT_FIELDS`, with
 * `SEPARATOR` between two; empty ones at its end are left out.
 */
export interface RecordTexts {
  readonly bytes: Uint8Array;
  /** Where each record begins; one more at the end. */
  readonly offsets: Uint32Array;
}

/** The texts of all records; of a file whose texts are read after its marks they are in `late`, and only there. */
export interface Texts extends RecordTexts {
  readonly late?: LateTexts;
}

/** Texts by parts of the file: each is there from the beginning, and is replaced by a fuller one. */
export interface LateTexts {
  /** The first record of each block, and behind them the number of records. */
  readonly firsts: Uint32Array;
  readonly blocks: LateBlock[];
}

/** How much of its records' texts a block has: their dates, their titles as well, or all. */
export const TEXTS_READ = { dates: 0, titles: 1, all: 2 } as const;
export type TextsRead = (typeof TEXTS_READ)[keyof typeof TEXTS_READ];

export interface LateBlock extends RecordTexts {
  readonly has: TextsRead;
}

/** Unit separator: no text has it, since readers put a blank in its place. */
export const SEPARATOR = 0x1f;

/** Paragraph separator (U+2029) in UTF-8: between two values of `keywords`, so that nothing is found across them. */
export const VALUE_BREAK: readonly number[] = [0xe2, 0x80, 0xa9];

/** The same as text. */
export const VALUE_BREAK_TEXT = '\u2029';

const decoder = new TextDecoder();

/** Returns the number of the block that a record is in; undefined where no texts come late. */
export function lateBlockOf({ late }: Texts, record: number): number | undefined {
  if (!late) return undefined;
  return bisect(0, late.blocks.length, (at) => (late.firsts[at + 1] ?? 0) <= record);
}

/** Returns how much of a record's texts has been read. */
export function textsReadOf(texts: Texts, record: number): TextsRead {
  const at = lateBlockOf(texts, record);
  return at === undefined ? TEXTS_READ.all : (texts.late?.blocks[at]?.has ?? TEXTS_READ.all);
}

/** Where in which bytes the texts of a record are. */
export interface RecordPlace {
  readonly bytes: Uint8Array;
  readonly from: number;
  readonly end: number;
}

/** Returns where the texts of a record are. */
export function placeOfRecord(texts: Texts, record: number): RecordPlace {
  const at = lateBlockOf(texts, record);
  const { bytes, offsets } = (at === undefined ? undefined : texts.late?.blocks[at]) ?? texts;
  const within = record - (at === undefined ? 0 : (texts.late?.firsts[at] ?? 0));
  const end = offsets[within + 1] ?? 0;
  return { bytes, from: offsets[within] ?? end, end };
}

/** Returns where one text of a record is. */
export function placeOfText({ bytes, from, end }: RecordPlace, field: TextField): RecordPlace {
  let start = from;
  for (let skip = TEXT_FIELDS.indexOf(field); skip > 0; skip -= 1) {
    const at = bytes.subarray(start, end).indexOf(SEPARATOR);
    if (at < 0) return { bytes, from: end, end };
    start += at + 1;
  }
  const length = bytes.subarray(start, end).indexOf(SEPARATOR);
  return { bytes, from: start, end: length < 0 ? end : start + length };
}

/** One text of a record; empty where there is none. */
export function textOf(texts: Texts, record: number, field: TextField): string {
  const { bytes, from, end } = placeOfText(placeOfRecord(texts, record), field);
  return decoder.decode(bytes.subarray(from, end));
}

/** Returns how many rows name no source. */
export function unsourcedOf({ source }: Pick<Archive, 'source'>): number {
  let count = 0;
  for (const code of source) if (code === 0) count += 1;
  return count;
}

/** Returns every buffer of what a list shows, to be handed over. */
export function buffersOf({ table, source, texts }: ListedArchive): ArrayBuffer[] {
  const blocks = [texts, ...(texts.late?.blocks ?? [])];
  const arrays = [
    table.lane,
    table.event,
    source,
    ...blocks.flatMap(({ bytes, offsets }) => [bytes, offsets]),
  ];
  return arrays.map(({ buffer }) => buffer as ArrayBuffer);
}

/** Returns a copy of a block that can be handed over. */
export function copyOfBlock<Block extends RecordTexts>(block: Block): Block {
  return { ...block, bytes: block.bytes.slice(), offsets: block.offsets.slice() };
}

function copyOfTexts({ bytes, offsets, late }: Texts): Texts {
  const copy = { bytes: bytes.slice(), offsets: offsets.slice() };
  if (!late) return copy;
  return { ...copy, late: { firsts: late.firsts, blocks: late.blocks.map(copyOfBlock) } };
}
