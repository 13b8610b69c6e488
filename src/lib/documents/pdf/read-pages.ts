import { isTightText } from './scripts.js';
import type { LeftOut } from '../read-page.js';
import type { TextBlock } from '../text-block.js';
import { gatherBlocks, isTable } from './assemble.js';
import { readSetting } from './breaks.js';
import { readRegions, type Region } from './columns.js';
import { kindBlocks } from './block-kinds.js';
import { readFootnotes, withoutCalls } from './footnotes.js';
import type { PdfPage, ItemRow } from './item.js';
import { readWords } from './join-lines.js';
import { readLineNumbers } from './line-numbers.js';
import { readLine, type TextLine } from './lines.js';
import { noteBlocks, type PageNote } from './note-blocks.js';
import { commonSize, readItemRows } from './rows.js';
import { joinItems } from './row-text.js';
import { findRunningRows } from './running.js';
import { readTagged } from './read-tagged.js';
import { sortTagged } from './tagged-blocks.js';
import { groupLeftOut, lineNumber } from './left-out.js';
import { evenSizes } from './even-sizes.js';
import { readTables, type Table } from './tables.js';
import { turnUpright, type UprightPage } from './upright.js';

/** What the pages of a PDF say, as blocks in reading order. */
export interface PageText {
  /** The title that the first page shows; it is no block. */
  readonly title?: string;
  readonly blocks: readonly TextBlock[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * Reads the text of pages. `keep` has the numbers of what is left out to take all the same; `isRecognised` is said of a scan
 * whose text a program recognised.
 */
export function readPages(
  pages: readonly PdfPage[],
  keep: ReadonlySet<number>,
  isRecognised: boolean,
): PageText {
  const turned = pages.map(turnUpright);
  const upright = isRecognised ? evenSizes(turned) : turned;
  const numbered = upright.map(({ items }, index) =>
    readLineNumbers(
      readItemRows(
        index + 1,
        items.filter(({ isArtifact }) => !isArtifact),
      ),
    ),
  );
  const rows = numbered.map((page) => page.rows);
  const numbers = numbered.flatMap((page) => page.numbers);
  const labels = pages.map(({ label }) => label);
  const running = findRunningRows(
    rows.map((own, index) => ({
      rows: own,
      height: upright[index]?.height ?? 0,
      label: labels[index] ?? '',
    })),
  );
  const groups = groupLeftOut([...running, ...numbers.map(lineNumber)], upright, labels);
  const kept = new Set(groups.filter(({ number }) => keep.has(number)).flatMap((group) => group.rows));
  const gone = new Set(running.map(({ row }) => row).filter((row) => !kept.has(row)));
  const taken = rows.map((own, index) => [
    ...own.filter((row) => !gone.has(row)),
    ...[...kept].filter((row) => row.page === index + 1 && !own.includes(row)),
  ]);
  const read = readText(
    taken.map((own) => [...own].sort((a, b) => a.y - b.y)),
    upright,
    pages,
    labels,
  );
  const figures = read.figures.map(({ block, at }, index): LeftOut & { readonly at: number } => ({
    number: groups.length + index + 1,
    reason: 'text of a figure',
    block,
    at,
  }));
  const inMargin = groups.filter(({ number, rows: none }) => keep.has(number) && none.length === 0);
  return {
    ...(read.title === undefined ? {} : { title: read.title }),
    blocks: [
      ...putBack(
        read.blocks,
        figures.filter(({ number }) => keep.has(number)),
      ),
      ...inMargin.map(({ block }) => block),
    ],
    leftOut: [...groups, ...figures]
      .filter(({ number }) => !keep.has(number))
      .map(({ number, reason, block }) => ({ number, reason, block })),
  };
}

function putBack(
  blocks: readonly TextBlock[],
  figures: readonly { readonly block: TextBlock; readonly at: number }[],
): readonly TextBlock[] {
  const all = [...blocks];
  for (const { block, at } of [...figures].reverse()) all.splice(at, 0, block);
  return all;
}

interface ReadText {
  readonly title?: string;
  readonly blocks: readonly TextBlock[];
  readonly figures: readonly { readonly block: TextBlock; readonly at: number }[];
}

/** Reads the text by its tags where these can be believed, else by the places of its letters. */
function readText(
  pages: readonly (readonly ItemRow[])[],
  upright: readonly UprightPage[],
  placed: readonly PdfPage[],
  labels: readonly string[],
): ReadText {
  const items = pages.flat().flatMap((row) => row.items);
  const size = commonSize(items);
  const parts: (TextLine | Table)[] = [];
  const notes: PageNote[] = [];
  let column = 0;
  for (const [index, rows] of pages.entries()) {
    const height = upright[index]?.height ?? 0;
    const divided = readRegions(rows).map((region) => readFootnotes(region, size, height));
    const own = divided.flatMap((each) => each.notes);
    const marks = new Set(own.map(({ mark }) => mark));
    notes.push(...own.map((note): PageNote => ({ ...note, page: labels[index] ?? '' })));
    for (const { region } of divided) parts.push(...readParts(region, marks, (column += 1)));
  }
  const lines = parts.filter((part): part is TextLine => !isTable(part));
  const words = readWords(
    [
      ...lines.map(({ text }) => text),
      ...notes.flatMap(({ rows }) => rows.map((row) => joinItems(row.items))),
    ],
    isTightText(lines.map(({ text }) => text).join('\n')),
  );
  const tagged = readTagged(
    pages.map((rows, index) => ({ rows, tags: placed[index]?.tags })),
    words,
    labels,
  );
  if (tagged) return sortTagged(tagged, size);
  const setting = readSetting(lines, size, commonFont(lines, size));
  const { title, blocks } = kindBlocks(gatherBlocks(parts, setting), setting, words, labels);
  return {
    ...(title === undefined ? {} : { title }),
    blocks: [...blocks, ...noteBlocks(notes, words)],
    figures: [],
  };
}

function readParts(region: Region, marks: ReadonlySet<string>, column: number): (TextLine | Table)[] {
  const rows = region.rows.map((row) => withoutCalls(row, marks));
  return readTables(rows).map((part) => ('rows' in part ? part : readLine(part, region, column)));
}

function commonFont(lines: readonly TextLine[], size: number): string {
  const letters = new Map<string, number>();
  for (const line of lines)
    if (Math.abs(line.size - size) < 0.6)
      letters.set(line.font, (letters.get(line.font) ?? 0) + line.text.length);
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}
