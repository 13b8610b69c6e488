import type { EditedDocument } from '../../lib/editing/project.js';
import { sha256OfText } from '../sha256.js';

/** Documents by the hash of their content, so that each is stored once however many steps and versions have it. */
export class DocumentTexts {
  readonly #refs = new WeakMap<EditedDocument, string>();
  readonly #documents = new Map<string, EditedDocument>();
  readonly #missing = new WeakSet<EditedDocument>();

  /** Returns the hash of a document. */
  refOf(document: EditedDocument): string {
    const known = this.#refs.get(document);
    if (known !== undefined) return known;
    const ref = sha256OfText(JSON.stringify(document));
    this.#remember(ref, document);
    return ref;
  }

  /** Returns the text to store for a hash. */
  textOf(ref: string): string | undefined {
    const document = this.#documents.get(ref);
    return document && JSON.stringify(document);
  }

  /** Takes a text that was stored; returns whether it still is what its hash says. */
  take(ref: string, text: string | undefined): boolean {
    if (this.#documents.has(ref)) return true;
    if (typeof text !== 'string' || sha256OfText(text) !== ref) return false;
    this.#remember(ref, JSON.parse(text) as EditedDocument);
    return true;
  }

  /** Returns the document of a hash; one that could not be read stands for itself, so that nothing else moves. */
  documentOf(ref: string): EditedDocument {
    const known = this.#documents.get(ref);
    if (known) return known;
    const document: EditedDocument = { id: ref, text: '', said: {}, isFrozen: false, earlier: [] };
    this.#missing.add(document);
    return document;
  }

  isMissing(document: EditedDocument): boolean {
    return this.#missing.has(document);
  }

  /** Forgets the documents that are not in a list of hashes. */
  keepOnly(refs: ReadonlySet<string>): void {
    for (const ref of this.#documents.keys()) if (!refs.has(ref)) this.#documents.delete(ref);
  }

  #remember(ref: string, document: EditedDocument): void {
    this.#refs.set(document, ref);
    this.#documents.set(ref, document);
  }
}
