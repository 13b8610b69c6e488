import { loadLazyMessages } from '../../messages/load.js';
import { loadPart } from '../../state/load-part.js';
import type { LazyMessages } from '../../messages/types/lazy.js';
import Shown from './EventEvidence.svelte';
import type { EvidencePart } from './part.js';

/** What shows a part, and with which words. */
export interface OpenEvidence {
  readonly part: EvidencePart;
  readonly Shown: typeof Shown;
  readonly lazy: LazyMessages;
}

/**
 * Returns what shows a part, with its words. The component is imported at once and not later: Kit looks one import
 * deep for the styles that this part has in common with the page of an event.
 */
export async function openEvidence(part: EvidencePart, language: string): Promise<OpenEvidence> {
  return { part, Shown, lazy: await loadPart(() => loadLazyMessages(language)) };
}
