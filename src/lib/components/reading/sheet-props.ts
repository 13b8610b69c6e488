import type { Messages } from '../../messages/types/page.js';
import type { ReadingMessages } from '../../messages/types/lazy.js';
import type { Source } from '../../model/timeline.js';
import type { Passage } from '../../source/passages.js';
import type { Links } from '../../state/links.js';

export interface SheetProps {
  source: Source;
  passages: readonly Passage[];
  /** Anchors of the selected passages, the one that is meant first. */
  chosen: readonly string[];
  messages: Messages;
  reading: ReadingMessages;
  links: Links;
  /** The browser's Back closes the sheet; false in a page of somebody else. */
  hasAddress: boolean;
  onpassage: (passage: Passage) => boolean;
  onback: () => void;
  /** The keyboard or the reader went elsewhere. */
  onleave: () => void;
}
