import { loadStory } from '../../messages/load.js';
import { loadPart } from '../../state/load-part.js';
import type { StoryMessages } from '../../messages/types/story.js';
import Story from './Story.svelte';

/** What shows the events one at a time, with its words. */
export interface StoryParts {
  readonly Story: typeof Story;
  readonly words: StoryMessages;
}

export async function openStory(language: string): Promise<StoryParts> {
  return { Story, words: await loadPart(() => loadStory(language)) };
}
