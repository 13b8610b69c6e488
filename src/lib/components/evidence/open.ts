import { loadMore } from '../../words/load.js';
import Shown from './EventEvidence.svelte';

/** The two things that open below the quotes of a card. */
export type EvidencePart = 'evidence' | 'compare';

/**
 * What shows a part, with its words. The component is imported at once and not later: Kit looks one import deep for
 * the styles that this part has in common with the page of an event.
 */
export async function openEvidence(part: EvidencePart, language: string) {
  return { part, Shown, more: await loadMore(language) };
}
export type OpenEvidence = Awaited<ReturnType<typeof openEvidence>>;
