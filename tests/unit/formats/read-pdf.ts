import { getDocument, VerbosityLevel, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A PDF as pdf.js reads it. */
export interface ReadPdf {
  readonly doc: PDFDocumentProxy;
  /** Width and height of each page in points. */
  readonly sizes: readonly (readonly [number, number])[];
  /** The words of all pages but those of the pages themselves (running feet), in the order in which they are drawn. */
  readonly text: string;
  readonly links: readonly ReadLink[];
  /** The tagged parts of all pages, each page by itself. */
  readonly trees: readonly StructNode[];
}

export interface ReadLink {
  readonly page: number;
  readonly url: string;
  readonly label: string;
  readonly rect: readonly number[];
}

export interface StructNode {
  readonly role: string;
  readonly alt?: string;
  readonly lang?: string;
  readonly children: readonly (StructNode | { readonly type: string; readonly id: string })[];
}

interface Marked {
  readonly type?: string;
  readonly tag?: string;
  readonly str?: string;
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const doc = await getDocument({
    data: bytes.slice(),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    useSystemFonts: false,
  }).promise;
  const pages = await Promise.all(Array.from({ length: doc.numPages }, (_, index) => doc.getPage(index + 1)));
  const texts: string[] = [];
  const links: ReadLink[] = [];
  const trees: StructNode[] = [];
  for (const page of pages) {
    const content = await page.getTextContent({ includeMarkedContent: true });
    texts.push(wordsOf(content.items as readonly Marked[]));
    for (const { subtype, url, contentsObj, rect } of await page.getAnnotations())
      if (subtype === 'Link') links.push({ page: page.pageNumber, url, label: contentsObj?.str ?? '', rect });
    trees.push(ofPage((await page.getStructTree()) as unknown as StructNode));
  }
  const sizes = pages.map(
    ({ view }) => [(view[2] ?? 0) - (view[0] ?? 0), (view[3] ?? 0) - (view[1] ?? 0)] as const,
  );
  return { doc, sizes, text: texts.join(' '), links, trees };
}

/** The tree of a page has parts of the other pages too, with nothing in them. */
function ofPage(node: StructNode): StructNode {
  const children = node.children
    .map((child) => ('role' in child ? ofPage(child) : child))
    .filter((child) => !('role' in child) || child.children.length > 0);
  return { ...node, children };
}

/** Text outside of artifacts. */
function wordsOf(items: readonly Marked[]): string {
  const open: string[] = [];
  let text = '';
  for (const { type, tag, str } of items) {
    if (type?.startsWith('beginMarkedContent')) open.push(tag ?? '');
    else if (type === 'endMarkedContent') open.pop();
    else if (!open.includes('Artifact')) text += str ?? '';
  }
  return text;
}

/** Every part of a tree with its own. */
export function nodesOf(node: StructNode): StructNode[] {
  return [node, ...node.children.flatMap((child) => ('role' in child ? nodesOf(child) : []))];
}

/** Names of the fonts on a page that have no file in the document. */
export async function missingFonts(
  { doc }: ReadPdf,
  number: number,
): Promise<{ used: number; missing: string[] }> {
  const page = await doc.getPage(number);
  const { fnArray, argsArray } = await page.getOperatorList();
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const names = new Set(
    fnArray.flatMap((fn, index) => (fn === OPS.setFont ? [String(argsArray[index][0])] : [])),
  );
  const fonts = [...names].map((name) => page.commonObjs.get(name) as { name: string; missingFile: boolean });
  return {
    used: names.size,
    missing: fonts.filter(({ missingFile }) => missingFile).map(({ name }) => name),
  };
}
