import { loadMore } from '../../words/load.js';

/** The two things that open below the quotes of a card. */
export type EvidencePart = 'evidence' | 'compare';

/** What shows a part, with its words. This file alone is named where the page begins: the names of others take room. */
export async function openEvidence(part: EvidencePart, language: string) {
  const [{ default: Shown }, more] = await Promise.all([
    import('./EventEvidence.svelte'),
    loadMore(language),
  ]);
  return { part, Shown, more };
}
export type OpenEvidence = Awaited<ReturnType<typeof openEvidence>>;
