import type { EditedBlock } from '../project.js';

/** Returns blocks with one of them left out, or taken back, by its place from 0. */
export function toggleBlock(blocks: readonly EditedBlock[], index: number): readonly EditedBlock[] {
  return blocks.map((block, at) => (at === index ? { ...block, isKept: !block.isKept } : block));
}

/** Returns blocks with one of them joined to the kept block before it; the same where there is none. */
export function mergeBlock(blocks: readonly EditedBlock[], index: number): readonly EditedBlock[] {
  const block = blocks[index];
  const before = blocks.reduce((last, { isKept }, at) => (isKept && at < index ? at : last), -1);
  const first = blocks[before];
  if (!block?.isKept || !first) return blocks;
  const { cells: _, ...joined } = first;
  const text = [first.text, block.text].join(first.kind === 'code' ? '\n' : ' ');
  const kind = first.kind === 'row' || first.kind === 'header' ? 'paragraph' : first.kind;
  return blocks.flatMap((each, at) =>
    at === before ? [{ ...joined, kind, text }] : at === index ? [] : [each],
  );
}

/** Returns blocks with one of them in two, the second from an offset into its text on; the same where one would be empty. */
export function splitBlock(
  blocks: readonly EditedBlock[],
  index: number,
  offset: number,
): readonly EditedBlock[] {
  const block = blocks[index];
  if (!block) return blocks;
  const before = block.text.slice(0, offset).trim();
  const after = block.text.slice(offset).trim();
  if (before === '' || after === '') return blocks;
  const { mark: _mark, cells: _cells, ...rest } = block;
  const kind = block.kind === 'row' || block.kind === 'header' ? 'paragraph' : block.kind;
  return blocks.flatMap((each, at) =>
    at === index
      ? [
          { ...block, text: before },
          { ...rest, kind, text: after },
        ]
      : [each],
  );
}
