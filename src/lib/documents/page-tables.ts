import { CELL_BORDER, type BlockKind } from '../source/markdown/block.js';
import { ancestorsOf, childrenOf, isElement, type PageElement } from './dom.js';
import { rawText } from './elements.js';
import { asOneLine } from './plain.js';

interface RowBlock {
  readonly kind: BlockKind;
  readonly text: string;
  readonly cells?: readonly string[];
  readonly level?: number;
  readonly element: PageElement;
}

/** A table that has data in rows and columns, and does not only place parts of a page beside each other. */
export function isDataTable(table: PageElement): boolean {
  const role = table.getAttribute('role');
  if (role === 'presentation' || role === 'none') return false;
  if (table.querySelectorAll('table').length > 0) return false;
  const rows = rowsOf(table).map(cellsOf);
  if (rows.length < 2 || rows.every((cells) => cells.length < 2)) return false;
  return rows.flat().every((cell) => cell.querySelectorAll('p, h1, h2, h3, article, section').length < 2);
}

/** Returns the caption of a table as a heading, and its rows. */
export function rowBlocks(table: PageElement): readonly RowBlock[] {
  const captions = Array.from(table.querySelectorAll('caption'), (element): RowBlock => ({
    kind: 'heading',
    text: asOneLine(rawText([element])),
    level: 4,
    element,
  }));
  const width = Math.max(...rowsOf(table).map((row) => cellsOf(row).length));
  const rows = rowsOf(table).map((element, index): RowBlock => {
    const parts = cellsOf(element);
    const cells = parts.map((cell) => asOneLine(rawText(childrenOf(cell))));
    // Markdown has as many columns as the first row.
    while (index === 0 && cells.length < width) cells.push('');
    const isHead = index === 0 && parts.every(({ localName }) => localName === 'th');
    const isInHead =
      index === 0 && ancestorsOf(element, table).some(({ localName }) => localName === 'thead');
    const text = cells.join(CELL_BORDER).trim();
    return { kind: isHead || isInHead ? 'header' : 'row', text, cells, element };
  });
  return [...captions, ...rows.filter(({ cells }) => cells?.some((cell) => cell !== ''))];
}

function rowsOf(table: PageElement): readonly PageElement[] {
  return Array.from(table.querySelectorAll('tr'));
}

function cellsOf(row: PageElement): readonly PageElement[] {
  return childrenOf(row)
    .filter(isElement)
    .filter(({ localName }) => localName === 'td' || localName === 'th');
}
