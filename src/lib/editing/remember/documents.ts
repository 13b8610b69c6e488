import { readDocument, type ArchivedDocument } from '../../source/document.js';

interface Read {
  readonly file: string;
  readonly document: ArchivedDocument;
}

/** Reads each text once. It keeps those of this check and the one before. */
export class RememberedDocuments {
  #before = new Map<string, Read>();
  #now = new Map<string, Read>();

  /** Begins a further check. */
  begin(): void {
    this.#before = this.#now;
    this.#now = new Map();
  }

  readonly read: typeof readDocument = (text, options) => {
    const known = [this.#now.get(text), this.#before.get(text)].find((each) => each?.file === options.file);
    const document = known?.document ?? readDocument(text, options);
    this.#now.set(text, { file: options.file, document });
    return document;
  };
}
