import { asOneLine } from '../plain.js';
import type { LeftOut } from '../read-page.js';
import type { TextBlock } from '../text-block.js';
import type { ItemRow } from './item.js';
import { joinItems } from './row-text.js';
import { readItemRows } from './rows.js';
import type { LeftOutRow } from './running.js';
import type { UprightPage } from './upright.js';

export function lineNumber(row: ItemRow): LeftOutRow {
  return { row, reason: 'numbers of lines', group: 'numbers of lines' };
}

/** What is left out for one reason, and can be taken back. */
interface Group extends LeftOut {
  /** None of what cannot be put back at its place. */
  readonly rows: readonly ItemRow[];
}

/** What the file marks as no part of its text. */
function artifactRows(pages: readonly UprightPage[]): readonly LeftOutRow[] {
  return pages.flatMap(({ items }, index) =>
    readItemRows(
      index + 1,
      items.filter(({ isArtifact }) => isArtifact),
    ).map((row): LeftOutRow => {
      const key = joinItems(row.items).replace(/\d+/g, '#');
      return { row, reason: 'marked in the file as no part of its text', group: `artifact ${key}` };
    }),
  );
}

function turnedTexts(pages: readonly UprightPage[], labels: readonly string[]): readonly TextBlock[] {
  return pages.flatMap(({ turned }, index) => {
    const text = asOneLine(turned.map((each) => each.text).join(' ')).replace(/ {2,}/g, ' ');
    const page = labels[index];
    return text === '' ? [] : [{ kind: 'paragraph' as const, text, ...(page === undefined ? {} : { page }) }];
  });
}

/** Gathers what is left out, also what the file marks as no text and what is turned, and gives each a number. */
export function groupLeftOut(
  running: readonly LeftOutRow[],
  pages: readonly UprightPage[],
  labels: readonly string[],
): readonly Group[] {
  const rows = [...running, ...artifactRows(pages)];
  const byGroup = new Map<string, LeftOutRow[]>();
  for (const each of rows) byGroup.set(each.group, [...(byGroup.get(each.group) ?? []), each]);
  const found = [...byGroup.values()].flatMap((all): Omit<Group, 'number'>[] => {
    const [first] = all;
    if (!first) return [];
    const texts = [...new Set(all.map(({ row }) => joinItems(row.items)))];
    const page = labels[first.row.page - 1];
    const block = { kind: 'paragraph' as const, text: texts.join(' | ') };
    return [
      {
        reason: first.reason,
        block: { ...block, ...(page === undefined ? {} : { page }) },
        rows: all.map(({ row }) => row),
      },
    ];
  });
  const inMargin = turnedTexts(pages, labels).map((block): Omit<Group, 'number'> => ({
    reason: 'in another direction than the text of its page',
    block,
    rows: [],
  }));
  return [...found, ...inMargin].map((group, index) => ({ ...group, number: index + 1 }));
}
