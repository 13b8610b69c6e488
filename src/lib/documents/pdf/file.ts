/*
 * The part of pdf.js that text is read with: an opened file is an argument, so that a browser and the command line each bring
 * a pdf.js of their own.
 */

/** A text of a page, or the beginning or end of what is marked. */
export interface PdfFileItem {
  readonly str?: string;
  readonly dir?: string;
  readonly width?: number;
  readonly height?: number;
  readonly transform?: readonly number[];
  readonly fontName?: string;
  readonly type?: string;
  readonly id?: string | null;
  readonly tag?: string;
}

export interface PdfFileNode {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly PdfFileNode[];
}

export interface PdfFilePage {
  getViewport(options: { scale: number }): {
    readonly transform: readonly number[];
    readonly width: number;
    readonly height: number;
  };
  getTextContent(options: { includeMarkedContent: boolean }): Promise<{
    readonly items: readonly object[];
    readonly styles: Readonly<Record<string, object>>;
  }>;
  getStructTree(): Promise<object | null>;
  cleanup(): unknown;
}

export interface PdfFile {
  readonly numPages: number;
  getPage(number: number): Promise<PdfFilePage>;
  getPageLabels(): Promise<readonly string[] | null>;
  getMetadata(): Promise<{ readonly info: object }>;
}

/** A file that is being opened. */
export interface PdfTask {
  readonly promise: Promise<PdfFile>;
  destroy(): Promise<void>;
}
