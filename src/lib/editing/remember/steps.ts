import type { JoinWrittenOptions } from '../../project/join-written.js';
import { RememberedAssembly } from './assemble.js';
import { RememberedDocuments } from './documents.js';
import { RememberedEvents } from './events.js';

/**
 * The steps of a check that is made again and again: a document is read again where its text is another one, an event where
 * it or a document that it quotes is.
 */
export class RememberedSteps {
  readonly #documents = new RememberedDocuments();
  readonly #events = new RememberedEvents();
  readonly #assembly = new RememberedAssembly();

  readonly steps = {
    readDocument: this.#documents.read,
    assemble: this.#assembly.assemble,
    completeEvent: this.#events.complete,
    verifyEvent: this.#events.verify,
  } as const satisfies JoinWrittenOptions['steps'];

  /** Begins a further check. */
  begin(): void {
    this.#documents.begin();
  }
}
