import {
  loadPart,
  type ReachParts,
  type SearchFeatures,
  type SheetParts,
  type StoryParts,
} from '../lib/index.js';
import { addStyles } from './sheets.js';

/** Loads a file beside this one, with its styles. What did not load is asked for again at the next touch. */
async function load<Part extends { readonly styles: string }>(get: () => Promise<Part>): Promise<Part> {
  const part = await loadPart(get);
  addStyles(part.styles);
  return part;
}

export const loadFeatures = () => load(() => import('./features.js'));

/** Search and filters of a mounted timeline. */
export const search: SearchFeatures = {
  finder: async () => ({ default: (await loadFeatures()).TimelineFind }),
  messages: async (language) => (await loadFeatures()).featureMessages(language),
};

/** Loads the sheet with an article. */
export async function loadSheet(language: string): Promise<SheetParts> {
  const { SourceSheet, featureMessages } = await loadFeatures();
  return { Sheet: SourceSheet, reading: featureMessages(language).reading };
}

/** Loads what leads to events that the axis does not draw. */
export async function loadReach(language: string): Promise<ReachParts> {
  const { Reach, featureMessages } = await loadFeatures();
  return { Reach, words: featureMessages(language).reach };
}

/** Loads what shows the events one at a time. */
export async function loadStory(language: string): Promise<StoryParts> {
  return (await load(() => import('./story.js'))).storyIn(language);
}
