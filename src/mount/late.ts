import { loadPart, type SearchFeatures, type SheetParts } from '../lib/index.js';

/** Loads what is in `features.js`. What did not load is asked for again at the next touch. */
const load = () => loadPart(() => import('./features.js'));

/** Search and filters of a mounted timeline. */
export const search: SearchFeatures = {
  finder: async () => ({ default: (await load()).TimelineFind }),
  messages: async (language) => (await load()).featureMessages(language),
};

/** Loads the sheet with an article. */
export async function loadSheet(language: string): Promise<SheetParts> {
  const { SourceSheet, featureMessages } = await load();
  return { Sheet: SourceSheet, reading: featureMessages(language).reading };
}
