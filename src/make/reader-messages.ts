import type { LazyMessages, Messages } from '../lib/index.js';

export type { MakeMessages } from '../lib/messages/types/make/make.js';

/** The words of what readers see, which the editor shows parts of. */
export interface ReaderMessages {
  readonly pageMessages: Messages;
  readonly lazy: LazyMessages;
}
