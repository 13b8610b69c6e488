import { languageOf, Story, type StoryMessages, type StoryParts } from '../lib/index.js';

/* The file beside `mount.js` that is loaded where a page asks for the story. */

/** Its styles, which the bundler puts here. */
export const styles = '__SOURCELINE_LATE_STYLES__';

const WORDS = import.meta.glob<StoryMessages>(['../lib/messages/*/story.ts', '!**/types/*'], {
  eager: true,
  import: 'default',
});

/** Returns what shows the events one at a time. */
export function storyIn(language: string): StoryParts {
  const words = WORDS[`../lib/messages/${languageOf(language)}/story.ts`];
  if (!words) throw new Error(`no messages in ${language}`);
  return { Story, words };
}
