import type { TextBlock } from '../text-block.js';
import { joinParagraph } from './assemble.js';
import { splitNote, type Footnote } from './footnotes.js';
import type { Words } from './join-lines.js';
import { joinItems } from './row-text.js';

export interface PageNote extends Footnote {
  /** The label of its page. */
  readonly page: string;
}

/** Returns footnotes as blocks. */
export function noteBlocks(notes: readonly PageNote[], words: Words): readonly TextBlock[] {
  return withOwnMarks(
    notes.flatMap(({ mark, rows, page }): TextBlock[] => {
      const [first = '', ...others] = rows.map((row) => joinItems(row.items));
      const text = joinParagraph(
        [splitNote(first).text, ...others].map((line) => ({ text: line })),
        words,
      );
      return text === '' ? [] : [{ kind: 'note', text, mark, page }];
    }),
  );
}

/** Returns notes each with a mark of its own: one that an earlier page has too gets its page behind it. */
export function withOwnMarks(notes: readonly TextBlock[]): readonly TextBlock[] {
  const used = new Set<string>();
  return notes.map((note) => {
    const { mark = '*', page = '' } = note;
    let own = mark;
    for (let count = 1; used.has(own); count += 1)
      own = `${mark}-p${page.replace(/\W+/g, '')}${count > 1 ? `-${count}` : ''}`;
    used.add(own);
    return { ...note, mark: own };
  });
}
