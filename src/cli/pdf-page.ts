import type { PdfPage, PdfRun, TagNode } from '../lib/documents/index.js';
import type { PdfLibrary } from './pdf-library.js';

type PdfFile = Awaited<ReturnType<PdfLibrary['getDocument']>['promise']>;
type Page = Awaited<ReturnType<PdfFile['getPage']>>;
type Content = Awaited<ReturnType<Page['getTextContent']>>;
/** Its own types leave the tag out. */
type Marked = Exclude<Content['items'][number], { str: string }> & { readonly tag?: string };

/** Returns the texts of a page with their places, as it is shown. */
export async function placePage(page: Page, label: string): Promise<PdfPage> {
  const { transform, width, height } = page.getViewport({ scale: 1 });
  const content = await page.getTextContent({ includeMarkedContent: true });
  const open: Marked[] = [];
  const texts: PdfRun[] = [];
  for (const item of content.items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push(item);
      continue;
    }
    if (item.str === '') continue;
    const style = content.styles[item.fontName] as { readonly vertical?: boolean } | undefined;
    const isVertical = style?.vertical === true;
    const tag = open.findLast(({ id }) => typeof id === 'string')?.id;
    texts.push({
      text: item.str,
      transform: multiply(transform as readonly number[], item.transform as readonly number[]),
      length: isVertical ? item.height : item.width,
      font: item.fontName,
      isRightToLeft: item.dir === 'rtl',
      isVertical,
      isArtifact: open.some((each) => each.tag === 'Artifact'),
      ...(tag === undefined ? {} : { tag }),
    });
  }
  const tags = await page.getStructTree().catch(() => undefined);
  return { label, width, height, texts, ...(tags ? { tags: tagsOf(tags) } : {}) };
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

interface StructNode {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly StructNode[];
}

function tagsOf({ role = '', children = [] }: StructNode): TagNode {
  return {
    role,
    children: children.flatMap((child): TagNode['children'] => {
      if (child.role !== undefined) return [tagsOf(child)];
      return child.type === 'content' && child.id !== undefined ? [{ tag: child.id }] : [];
    }),
  };
}
