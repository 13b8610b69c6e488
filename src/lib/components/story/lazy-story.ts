import type { Snippet } from 'svelte';
import { loadStory } from '../../messages/load.js';
import { loadPart } from '../../state/load-part.js';
import type { StoryMessages } from '../../messages/types/story.js';
import type Story from './Story.svelte';

/** What shows the events one at a time, with its words: a page gives its timeline them, or a way to come by them. */
export interface StoryParts {
  readonly Story: typeof Story;
  readonly words: StoryMessages;
  /** More links beside the place. */
  readonly links?: Snippet;
}

/** Loads it, in the language of a page. */
export async function loadStoryParts(language: string): Promise<StoryParts> {
  const [{ default: Story }, words] = await loadPart(() =>
    Promise.all([import('./Story.svelte'), loadStory(language)]),
  );
  return { Story, words };
}
