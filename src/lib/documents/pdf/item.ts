/** A run of text as a PDF places it, in points from the upper left corner of its page. */
export interface PdfRun {
  /** In the order in which it is read. */
  readonly text: string;
  /** The matrix that places it: `[a, b, c, d, x, y]`, y downwards. */
  readonly transform: readonly number[];
  /** How far it goes along its line. */
  readonly length: number;
  readonly font: string;
  readonly isRightToLeft: boolean;
  /** Is written from top to bottom. */
  readonly isVertical: boolean;
  /** Is marked in the file as no part of its text: a running head, a page number, an ornament. */
  readonly isArtifact: boolean;
  /** The id of the marked content that it belongs to. */
  readonly tag?: string;
}

/** A part of the tree by which a tagged PDF says what its text is. */
export interface TagNode {
  readonly role: string;
  readonly children: readonly (TagNode | { readonly tag: string })[];
}

/** A page as the reader of the file gives it. */
export interface PdfPage {
  /** As a reader would cite it: `12`, `iv`. */
  readonly label: string;
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PdfRun[];
  readonly tags?: TagNode;
}

/** A run of text on a page that is turned so that its lines go from left to right, one below the other. */
export interface PageItem {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of its baseline, downwards. */
  readonly y: number;
  /** Of its letters, in points. */
  readonly size: number;
  readonly font: string;
  readonly isRightToLeft: boolean;
  readonly isArtifact: boolean;
  /** Is above (1) or below (-1) the line that it belongs to, as an exponent or an index is. */
  readonly shift: -1 | 0 | 1;
  readonly tag?: string;
  /** Its place in the order in which the page draws its text. */
  readonly order: number;
}

/** Items with one baseline. */
export interface ItemRow {
  readonly page: number;
  readonly y: number;
  readonly size: number;
  /** From left to right. */
  readonly items: readonly PageItem[];
  readonly left: number;
  readonly right: number;
}
