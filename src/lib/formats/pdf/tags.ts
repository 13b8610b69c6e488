import {
  endMarkedContent,
  PDFHexString,
  PDFName,
  PDFOperator,
  PDFOperatorNames,
  type PDFDict,
  type PDFDocument,
  type PDFPage,
  type PDFRef,
} from '@cantoo/pdf-lib';

/** Structure types of ISO 32000-1, 14.8.4 that are used here. */
export type TagName =
  'Document' | 'H1' | 'H2' | 'P' | 'Figure' | 'L' | 'LI' | 'Lbl' | 'LBody' | 'BlockQuote' | 'Link';

export interface Tag {
  readonly ref: PDFRef;
  readonly name: TagName;
  readonly parent: PDFRef;
  readonly kids: (number | PDFRef | PDFDict)[];
  /** Page of its first words: where its numbers of marked content belong. */
  page?: PDFPage;
  readonly more: Readonly<Record<string, PDFHexString>>;
}

/**
 * The tree of a tagged PDF (ISO 32000-1, 14.7 and 14.8): which drawn words are a heading, a quote, a link, and
 * in which order they are read.
 */
export class Tags {
  readonly #doc: PDFDocument;
  readonly #rootRef: PDFRef;
  readonly #tags: Tag[] = [];
  /** By page or annotation, the tags of its marked content. */
  readonly #owners: (PDFRef[] | PDFRef)[] = [];
  readonly #pages = new Map<PDFPage, number>();
  readonly root: Tag;

  constructor(doc: PDFDocument) {
    this.#doc = doc;
    this.#rootRef = doc.context.nextRef();
    this.root = this.#open('Document', this.#rootRef, {});
  }

  /** Returns a new part below `parent`; `alt` says in words what it shows. */
  open(name: TagName, parent: Tag, options: { readonly alt?: string; readonly language?: string } = {}): Tag {
    const tag = this.#open(name, parent.ref, options);
    parent.kids.push(tag.ref);
    return tag;
  }

  #open(name: TagName, parent: PDFRef, options: { alt?: string; language?: string }): Tag {
    const more = {
      ...(options.alt === undefined ? {} : { Alt: PDFHexString.fromText(options.alt) }),
      ...(options.language === undefined ? {} : { Lang: PDFHexString.fromText(options.language) }),
    };
    const tag: Tag = { ref: this.#doc.context.nextRef(), name, parent, kids: [], more };
    this.#tags.push(tag);
    return tag;
  }

  /** What `paint` draws on the page is content of `tag`. */
  content(page: PDFPage, tag: Tag, paint: () => void): void {
    const owned = this.#ownedBy(page);
    const id = owned.length;
    owned.push(tag.ref);
    if (tag.page === undefined || tag.page === page) {
      tag.page = page;
      tag.kids.push(id);
    } else tag.kids.push(this.#doc.context.obj({ Type: 'MCR', Pg: page.ref, MCID: id }));
    const operands = [PDFName.of(tag.name), `<</MCID ${id}>>`];
    page.pushOperators(PDFOperator.of(PDFOperatorNames.BeginMarkedContentSequence, operands));
    paint();
    page.pushOperators(endMarkedContent());
  }

  /** What `paint` draws is of the page and not of the text: lines, grounds, page numbers. */
  artifact(page: PDFPage, paint: () => void): void {
    page.pushOperators(PDFOperator.of(PDFOperatorNames.BeginMarkedContent, [PDFName.of('Artifact')]));
    paint();
    page.pushOperators(endMarkedContent());
  }

  /** Ties an annotation to its tag; returns the number that the annotation must bear as StructParent. */
  annotation(tag: Tag, page: PDFPage, annotation: PDFRef): number {
    tag.kids.push(this.#doc.context.obj({ Type: 'OBJR', Obj: annotation, Pg: page.ref }));
    this.#owners.push(tag.ref);
    return this.#owners.length - 1;
  }

  #ownedBy(page: PDFPage): PDFRef[] {
    const known = this.#pages.get(page);
    const owned = known === undefined ? undefined : this.#owners[known];
    if (Array.isArray(owned)) return owned;
    const fresh: PDFRef[] = [];
    this.#pages.set(page, this.#owners.length);
    page.node.set(PDFName.of('StructParents'), this.#doc.context.obj(this.#owners.length));
    page.node.set(PDFName.of('Tabs'), PDFName.of('S'));
    this.#owners.push(fresh);
    return fresh;
  }

  /** Writes the tree into the document. */
  close(): void {
    const { context, catalog } = this.#doc;
    for (const { ref, name, parent, kids, page, more } of this.#tags)
      context.assign(
        ref,
        context.obj({
          Type: 'StructElem',
          S: name,
          P: parent,
          K: kids,
          ...(page === undefined ? {} : { Pg: page.ref }),
          ...more,
        }),
      );
    const numbers = this.#owners.flatMap((owner, index) => [index, owner]);
    const parentTree = context.register(context.obj({ Nums: numbers }));
    context.assign(
      this.#rootRef,
      context.obj({
        Type: 'StructTreeRoot',
        K: [this.root.ref],
        ParentTree: parentTree,
        ParentTreeNextKey: this.#owners.length,
      }),
    );
    catalog.set(PDFName.of('StructTreeRoot'), this.#rootRef);
    catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
  }
}
