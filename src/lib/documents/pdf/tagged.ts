import type { PageItem, TagNode } from './item.js';

/** A block that a tagged PDF says it has, with its items in their order. */
export interface TaggedBlock {
  readonly role: 'paragraph' | 'heading' | 'item' | 'quote' | 'row' | 'note' | 'caption' | 'figure';
  readonly page: number;
  readonly items: readonly PageItem[];
  readonly level?: number;
  /** Of an item or a note, what marks it. */
  readonly mark?: readonly PageItem[];
  /** Of a row of a table. */
  readonly cells?: readonly (readonly PageItem[])[];
  readonly isHead?: boolean;
}

interface Place {
  readonly lists: number;
  readonly role: 'paragraph' | 'item' | 'quote' | 'note';
  /** Is given to the first block of an item or a note only. */
  mark: readonly PageItem[] | undefined;
}

const INLINE =
  /^(?:Span|Link|Reference|Quote|Em|Strong|Annot|Form|Formula|Sub|Ruby|RB|RT|RP|Warichu|WT|WP|BibEntry|FENoteRef)$/;
const OF_BLOCKS =
  /^(?:P|H\d?|Title|L|LI|Lbl|LBody|Table|TR|TH|TD|Figure|Caption|BlockQuote|Note|FENote|Sect|TOC|TOCI)$/;
const HEADING = /^H([1-6])?$|^Title$/;

/** Returns the blocks of a page as its tags order them. Items are those of the page that are text. */
export function readTaggedBlocks(
  page: number,
  tree: TagNode,
  items: readonly PageItem[],
): readonly TaggedBlock[] {
  const byTag = new Map<string, PageItem[]>();
  for (const item of [...items].sort((a, b) => a.order - b.order))
    if (item.tag !== undefined) byTag.set(item.tag, [...(byTag.get(item.tag) ?? []), item]);
  const reader = new TagReader(page, byTag);
  reader.visit(tree, { lists: 0, role: 'paragraph', mark: undefined });
  return reader.blocks;
}

class TagReader {
  readonly blocks: TaggedBlock[] = [];
  readonly #page: number;
  readonly #byTag: ReadonlyMap<string, readonly PageItem[]>;

  constructor(page: number, byTag: ReadonlyMap<string, readonly PageItem[]>) {
    this.#page = page;
    this.#byTag = byTag;
  }

  /** Visits what an element has: runs of text, and blocks. */
  visit({ role, children }: TagNode, place: Place): void {
    const isOfText = /^(?:P|LBody)$/.test(role);
    let run: PageItem[] = [];
    const flush = (): void => {
      this.#add(place.role, run, place);
      run = [];
    };
    for (const child of children)
      if ('tag' in child || INLINE.test(child.role) || (isOfText && !hasBlocks(child)))
        run.push(...this.#itemsIn(child));
      else {
        flush();
        this.#block(child, place);
      }
    flush();
  }

  #block(node: TagNode, place: Place): void {
    const { role } = node;
    const [, level] = HEADING.exec(role) ?? [];
    if (HEADING.test(role)) this.#push('heading', this.#itemsIn(node), { level: Number(level ?? 1) });
    else if (role === 'TR') this.#row(node);
    else if (role === 'Figure') this.#push('figure', this.#itemsIn(node));
    else if (role === 'Caption') this.#push('caption', this.#itemsIn(node));
    else if (role === 'L') this.visit(node, { ...place, lists: place.lists + 1 });
    else if (role === 'LI') this.visit(node, { lists: place.lists, role: 'item', mark: undefined });
    else if (role === 'Lbl') place.mark = this.#itemsIn(node);
    else if (role === 'BlockQuote') this.visit(node, { ...place, role: 'quote', mark: undefined });
    else if (role === 'Note' || role === 'FENote')
      this.visit(node, { ...place, role: 'note', mark: undefined });
    else {
      const own = { ...place };
      this.visit(node, own);
      place.mark = own.mark;
    }
  }

  #row(node: TagNode): void {
    const cells = node.children.flatMap((cell) =>
      'role' in cell && /^T[HD]$/.test(cell.role) ? [cell] : [],
    );
    const read = cells.map((cell) => this.#itemsIn(cell));
    const isHead = cells.length > 0 && cells.every(({ role }) => role === 'TH');
    this.#push('row', read.flat(), { cells: read, isHead });
  }

  #itemsIn(node: TagNode['children'][number]): readonly PageItem[] {
    if ('tag' in node) return this.#byTag.get(node.tag) ?? [];
    return node.children.flatMap((child) => this.#itemsIn(child));
  }

  #add(role: Place['role'], items: readonly PageItem[], place: Place): void {
    if (items.length === 0) return;
    const mark = place.mark;
    place.mark = undefined;
    this.#push(role, items, {
      ...(role === 'item' ? { level: Math.max(1, place.lists) } : {}),
      ...(mark === undefined ? {} : { mark }),
    });
  }

  #push(role: TaggedBlock['role'], items: readonly PageItem[], form: Partial<TaggedBlock> = {}): void {
    if (items.length > 0) this.blocks.push({ role, page: this.#page, items, ...form });
  }
}

/** Some programs give no name to what is raised or coloured inside a paragraph. */
function hasBlocks(node: TagNode): boolean {
  return OF_BLOCKS.test(node.role) || node.children.some((child) => 'role' in child && hasBlocks(child));
}

/** Returns how many letters of items no block has. */
export function countUntagged(items: readonly PageItem[], blocks: readonly TaggedBlock[]): number {
  const taken = new Set(blocks.flatMap((block) => [...block.items, ...(block.mark ?? [])]));
  return items.reduce((sum, item) => sum + (taken.has(item) ? 0 : item.text.length), 0);
}
