import { loadPart, type SearchFeatures, type SheetParts, type StoryParts } from '../lib/index.js';

/** Loads what is in `features.js`. What did not load is asked for again at the next touch. */
const load = () => loadPart(() => import('./features.js'));

/** Loads what shows the events one at a time. */
export const loadStory = async (language: string): Promise<StoryParts> =>
  (await loadPart(() => import('./story.js'))).storyIn(language);

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
