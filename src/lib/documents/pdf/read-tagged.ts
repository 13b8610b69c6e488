import { CELL_BORDER } from '../../source/markdown/block.js';
import type { TextBlock } from '../text-block.js';
import { joinParagraph } from './assemble.js';
import { endsSentence, startsSmall } from './breaks.js';
import { plainMark, withoutCalls } from './footnotes.js';
import type { ItemRow, PageItem, TagNode } from './item.js';
import type { Words } from './join-lines.js';
import { isListMark, splitListMark } from './list-marks.js';
import { joinItems } from './row-text.js';
import { gatherRows } from './rows.js';
import { countUntagged, readTaggedBlocks, type TaggedBlock } from './tagged.js';

/** A block of a tagged PDF as text. */
export interface TaggedText {
  readonly role: TaggedBlock['role'];
  readonly page: number;
  /** Of its largest letters. */
  readonly size: number;
  readonly block: TextBlock;
}

/** Tags are believed where at most this part of the letters has none, */
const MOST_UNTAGGED = 0.03;
/** and where at most this part of the paragraphs ends in the middle of a sentence. */
const MOST_BROKEN = 0.1;

/**
 * Reads the text of pages by their tags, in the order of the tags. Undefined where a page has none, where text is outside of
 * them, or where they cut sentences, as those do that tag each line as a paragraph.
 */
export function readTagged(
  pages: readonly { readonly rows: readonly ItemRow[]; readonly tags: TagNode | undefined }[],
  words: Words,
  labels: readonly string[],
): readonly TaggedText[] | undefined {
  const found: TaggedBlock[] = [];
  let untagged = 0;
  let letters = 0;
  for (const [index, { rows, tags }] of pages.entries()) {
    const items = rows.flatMap((row) => row.items);
    if (items.length === 0) continue;
    if (!tags) return undefined;
    const blocks = readTaggedBlocks(index + 1, tags, items);
    untagged += countUntagged(items, blocks);
    letters += items.reduce((sum, { text }) => sum + text.length, 0);
    found.push(...blocks);
  }
  if (found.length === 0 || untagged > letters * MOST_UNTAGGED) return undefined;
  const marks = new Set(found.filter(({ role }) => role === 'note').map((note) => plainMark(markText(note))));
  const texts = joinBroken(
    found.flatMap((tagged) => readText(tagged, marks, words, labels)),
    words,
  );
  return areBroken(texts) ? undefined : texts;
}

function markText({ mark = [] }: TaggedBlock): string {
  return joinItems(mark).replace(/[.)\]:]+$/, '');
}

function readText(
  tagged: TaggedBlock,
  marks: ReadonlySet<string>,
  words: Words,
  labels: readonly string[],
): TaggedText[] {
  const { role, page, items, level, cells, isHead } = tagged;
  const read = (part: readonly PageItem[]) =>
    joinParagraph(
      gatherRows(page, part)
        .map((row) => withoutCalls(row, marks))
        .map((row) => ({ text: joinItems(row.items) })),
      words,
    );
  const label = labels[page - 1];
  const own = { ...(label === undefined ? {} : { page: label }) };
  const add = (block: TextBlock): TaggedText[] =>
    block.text === ''
      ? []
      : [{ role, page, size: Math.max(...items.map(({ size }) => size)), block: { ...block, ...own } }];
  const text = cells ? cells.map(read).join(CELL_BORDER).trim() : read(items);
  if (role === 'row') return add({ kind: isHead ? 'header' : 'row', text, cells: (cells ?? []).map(read) });
  if (role === 'heading') return add({ kind: 'heading', text, level: level ?? 2 });
  if (role === 'note') return add({ kind: 'note', text, mark: plainMark(markText(tagged)) });
  if (role === 'item')
    return add(itemBlock(text, markText({ ...tagged, mark: tagged.mark ?? [] }), level ?? 1, tagged.mark));
  if (role === 'quote') return add({ kind: 'quote', text, level: 1 });
  if (role === 'caption') return add({ kind: 'caption', text });
  return add({ kind: 'paragraph', text });
}

/** An item has its mark tagged as such, or at the start of its text. */
function itemBlock(
  text: string,
  mark: string,
  level: number,
  tagged: readonly PageItem[] | undefined,
): TextBlock {
  const whole = tagged === undefined ? '' : joinItems(tagged);
  if (/^\d{1,3}$/.test(mark)) return { kind: 'item', text, level, mark: `${mark}.` };
  if (isListMark(whole)) return { kind: 'item', text, level, mark: '•' };
  if (whole !== '') return { kind: 'item', text: `${whole} ${text}`, level, mark: '•' };
  const split = splitListMark(text);
  return { kind: 'item', text: split.text, level, ...(split.mark === undefined ? {} : { mark: split.mark }) };
}

/** A paragraph that a page break cuts is tagged once on each page. */
function joinBroken(texts: readonly TaggedText[], words: Words): readonly TaggedText[] {
  const joined: TaggedText[] = [];
  for (const text of texts) {
    const at = joined.map(({ role }) => role !== 'note').lastIndexOf(true);
    const last = joined[at];
    const isCut =
      last !== undefined &&
      last.page < text.page &&
      [last, text].every(({ block }) => block.kind === 'paragraph') &&
      !endsSentence(last.block.text) &&
      !/\p{Lu}/u.test(text.block.text.charAt(0));
    if (!isCut) joined.push(text);
    else
      joined[at] = {
        ...last,
        block: { ...last.block, text: joinParagraph([last.block, text.block], words) },
      };
  }
  return joined;
}

function areBroken(texts: readonly TaggedText[]): boolean {
  const paragraphs = texts.filter(({ role }) => role === 'paragraph');
  const broken = paragraphs.filter(({ block }, index) => {
    const next = paragraphs[index + 1]?.block.text ?? '';
    return !endsSentence(block.text) && startsSmall(next);
  });
  return broken.length > Math.max(1, paragraphs.length * MOST_BROKEN);
}
