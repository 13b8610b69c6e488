import type { PdfFile, PdfTask } from './file.js';
import type { PdfPage } from './item.js';
import { placePage } from './place-page.js';

interface ReadPages {
  readonly pages: readonly PdfPage[];
  /** Which pages have errors. */
  readonly notes: readonly string[];
}

/** Reads all pages. A page with errors is read once more from `reopen`, which passes over them, and is said to have some. */
export async function readPdfPages(file: PdfFile, reopen: () => PdfTask): Promise<ReadPages> {
  const labels = await file.getPageLabels().catch(() => null);
  const pages: PdfPage[] = [];
  const wrong: number[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const label = pageLabel(labels?.[number - 1], number);
    const page = await readPdfPage(file, number, label);
    if (!page) wrong.push(number);
    pages.push(page ?? { label, width: 0, height: 0, texts: [] });
  }
  return wrong.length === 0 ? { pages, notes: [] } : readAgain(pages, wrong, reopen());
}

async function readPdfPage(file: PdfFile, number: number, label: string): Promise<PdfPage | undefined> {
  try {
    const page = await file.getPage(number);
    const placed = await placePage(page, label);
    page.cleanup();
    return placed;
  } catch {
    return undefined;
  }
}

async function readAgain(
  pages: readonly PdfPage[],
  numbers: readonly number[],
  task: PdfTask,
): Promise<ReadPages> {
  const all = [...pages];
  const lost: string[] = [];
  const partly: string[] = [];
  try {
    const file = await task.promise;
    for (const number of numbers) {
      const { label = '' } = pages[number - 1] ?? {};
      const page = await readPdfPage(file, number, label);
      if (page) all[number - 1] = page;
      (page && page.texts.length > 0 ? partly : lost).push(label);
    }
  } finally {
    await task.destroy();
  }
  const name = (labels: readonly string[]) =>
    `${labels.length === 1 ? 'page' : 'pages'} ${labels.join(', ')}`;
  return {
    pages: all,
    notes: [
      ...(partly.length > 0
        ? [`${name(partly)} ${partly.length === 1 ? 'is' : 'are'} damaged: compare the text with the page`]
        : []),
      ...(lost.length > 0
        ? [`${name(lost)} ${lost.length === 1 ? 'is' : 'are'} damaged and not in the text`]
        : []),
    ],
  };
}

function pageLabel(label: string | undefined, number: number): string {
  const text = label?.replace(/\s+/g, ' ').trim() ?? '';
  return text === '' || text.length > 20 ? String(number) : text;
}
