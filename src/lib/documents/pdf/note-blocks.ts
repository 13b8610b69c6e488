import type { TextBlock } from '../text-block.js';
import { joinParagraph } from './assemble.js';
import { withoutMark, type Footnote } from './footnotes.js';
import type { Words } from './join-lines.js';
import { joinItems } from './row-text.js';

export interface PageNote extends Footnote {
  /** The label of its page. */
  readonly page: string;
}

/** Returns footnotes as blocks. A mark that an earlier page has too gets the page behind it, so that each is one note. */
export function noteBlocks(notes: readonly PageNote[], words: Words): readonly TextBlock[] {
  const used = new Set<string>();
  return notes.flatMap(({ mark, rows, page }): TextBlock[] => {
    const [first = '', ...others] = rows.map((row) => joinItems(row.items));
    const text = joinParagraph(
      [withoutMark(first), ...others].map((line) => ({ text: line })),
      words,
    );
    let own = mark;
    for (let count = 1; used.has(own); count += 1) own = `${mark}-p${page}${count > 1 ? `-${count}` : ''}`;
    used.add(own);
    return text === '' ? [] : [{ kind: 'note', text, mark: own, page }];
  });
}
