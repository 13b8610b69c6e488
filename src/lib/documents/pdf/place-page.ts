import type { PdfFileItem, PdfFileNode, PdfFilePage } from './file.js';
import type { PdfPage, PdfRun, TagNode } from './item.js';

/** Returns the texts of a page with their places, as it is shown. */
export async function placePage(page: PdfFilePage, label: string): Promise<PdfPage> {
  const { transform, width, height } = page.getViewport({ scale: 1 });
  const content = await page.getTextContent({ includeMarkedContent: true });
  const open: PdfFileItem[] = [];
  const texts: PdfRun[] = [];
  for (const item of content.items as readonly PdfFileItem[]) {
    if (item.str === undefined) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push(item);
      continue;
    }
    if (item.str === '') continue;
    const font = item.fontName ?? '';
    const style = content.styles[font] as { readonly vertical?: boolean } | undefined;
    const isVertical = style?.vertical === true;
    const tag = [...open].reverse().find(({ id }) => typeof id === 'string')?.id ?? undefined;
    texts.push({
      text: item.str,
      transform: multiply(transform, item.transform ?? []),
      length: (isVertical ? item.height : item.width) ?? 0,
      font,
      isRightToLeft: item.dir === 'rtl',
      isVertical,
      isArtifact: open.some((each) => each.tag === 'Artifact'),
      ...(tag === undefined ? {} : { tag }),
    });
  }
  const tags = await page.getStructTree().catch(() => undefined);
  return { label, width, height, texts, ...(tags ? { tags: tagsOf(tags as PdfFileNode) } : {}) };
}

function multiply(a: readonly number[], b: readonly number[]): readonly number[] {
  const [a0 = 1, a1 = 0, a2 = 0, a3 = 1, a4 = 0, a5 = 0] = a;
  const [b0 = 1, b1 = 0, b2 = 0, b3 = 1, b4 = 0, b5 = 0] = b;
  return [
    a0 * b0 + a2 * b1,
    a1 * b0 + a3 * b1,
    a0 * b2 + a2 * b3,
    a1 * b2 + a3 * b3,
    a0 * b4 + a2 * b5 + a4,
    a1 * b4 + a3 * b5 + a5,
  ];
}

function tagsOf({ role = '', children = [] }: PdfFileNode): TagNode {
  return {
    role,
    children: children.flatMap((child): TagNode['children'] => {
      if (child.role !== undefined) return [tagsOf(child)];
      return child.type === 'content' && child.id !== undefined ? [{ tag: child.id }] : [];
    }),
  };
}
