import { languageOf, Story, type StoryMessages, type StoryParts } from '../lib/index.js';

const WORDS = import.meta.glob<StoryMessages>(['../lib/messages/*/story.ts', '!**/types/*'], {
  eager: true,
  import: 'default',
});

/** Returns what shows the events one at a time: an embed has it in its script, and draws it at once. */
export function storyIn(language: string): StoryParts {
  const words = WORDS[`../lib/messages/${languageOf(language)}/story.ts`];
  if (!words) throw new Error(`no messages in ${language}`);
  return { Story, words };
}
