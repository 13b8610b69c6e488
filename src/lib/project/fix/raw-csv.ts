import type { Splice } from './edit.js';

/** A row as it is in the text: its cells with their quotation marks. */
export interface RawRow extends Pick<Splice, 'start' | 'end'> {
  readonly cells: readonly Pick<Splice, 'start' | 'end'>[];
  readonly isEmpty: boolean;
}

/** Returns the rows of a well-formed CSV with the places of their cells. */
export function rawRows(text: string, delimiter: string): readonly RawRow[] {
  const rows: RawRow[] = [];
  for (let at = 0; at < text.length;) {
    const start = at;
    const cells: Pick<Splice, 'start' | 'end'>[] = [];
    for (;;) {
      const end = endOfCell(text, at, delimiter);
      cells.push({ start: at, end });
      at = end;
      if (text[at] !== delimiter) break;
      at += 1;
    }
    const isEmpty = cells.every(
      (cell) => text.slice(cell.start, cell.end).replace(/^"|"$/g, '').trim() === '',
    );
    rows.push({ start, end: at, cells, isEmpty });
    if (text[at] === '\r') at += 1;
    if (text[at] === '\n') at += 1;
  }
  return rows;
}

function endOfCell(text: string, start: number, delimiter: string): number {
  let at = start;
  if (text[at] === '"')
    for (at += 1; at < text.length; at += 1) {
      if (text[at] !== '"') continue;
      if (text[at + 1] !== '"') break;
      at += 1;
    }
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return at;
}
