import type { TextBlock } from '../text-block.js';
import { LARGER, LARGER_TITLE, LONGEST_HEADING, withSafeNumbers } from './block-kinds.js';
import { endsSentence, isSize } from './breaks.js';
import { splitNote } from './footnotes.js';
import { withOwnMarks } from './note-blocks.js';
import type { TaggedText } from './read-tagged.js';

interface TaggedPages {
  readonly title?: string;
  readonly blocks: readonly TextBlock[];
  /** What is written in figures, each with the place that it has among the blocks. */
  readonly figures: readonly { readonly block: TextBlock; readonly at: number }[];
}

/** Finds the title among tagged blocks, headings that are tagged as paragraphs, and what belongs to figures. */
export function sortTagged(texts: readonly TaggedText[], size: number): TaggedPages {
  const title = findTitle(texts, size);
  const blocks: TextBlock[] = [];
  const notes: TextBlock[] = [];
  const figures: TaggedPages['figures'][number][] = [];
  for (const text of texts) {
    if (text === title) continue;
    if (text.role === 'figure') figures.push({ block: text.block, at: blocks.length });
    else if (text.role === 'note') notes.push(noteWithMark(text.block));
    else blocks.push(withLevel(text, size));
  }
  return {
    ...(title ? { title: title.block.text } : {}),
    blocks: [...withSafeNumbers(blocks), ...withOwnMarks(notes)],
    figures,
  };
}

/** The largest text of the first page, or else a heading of the first level at its start. */
function findTitle(texts: readonly TaggedText[], size: number): TaggedText | undefined {
  const first = texts.filter(
    ({ page, role, block }) =>
      page === 1 &&
      /^(?:heading|paragraph)$/.test(role) &&
      block.text.length >= 4 &&
      block.text.length <= LONGEST_HEADING,
  );
  const large = first.filter((text) => text.size >= size * LARGER_TITLE);
  const largest = Math.max(...large.map((text) => text.size));
  return (
    large.find((text) => isSize(text.size, largest)) ??
    first.slice(0, 3).find(({ role, block }) => role === 'heading' && block.level === 1)
  );
}

/** The title is the only heading of the first level. What is large and short is a heading, also where its tag does not say so. */
function withLevel({ block, role, size: own }: TaggedText, size: number): TextBlock {
  if (role === 'heading') return { ...block, level: Math.max(2, block.level ?? 2) };
  const isLarge = role === 'paragraph' && own >= size * LARGER && block.text.length <= LONGEST_HEADING;
  const isHeading =
    isLarge && /\p{L}/u.test(block.text) && !(endsSentence(block.text) && block.text.length > 90);
  return isHeading ? { ...block, kind: 'heading', level: 2 } : block;
}

function noteWithMark(block: TextBlock): TextBlock {
  if (block.mark !== undefined && block.mark !== '') return block;
  const { mark, text } = splitNote(block.text);
  return { ...block, text, mark: mark ?? '*' };
}
