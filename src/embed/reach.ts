import { languageOf, Reach, type ReachMessages, type ReachParts } from '../lib/index.js';

const WORDS = import.meta.glob<ReachMessages>(['../lib/messages/*/reach.ts', '!**/types/*'], {
  eager: true,
  import: 'default',
});

/** Returns what leads to events that the axis does not draw: an embed has it in its script. */
export function reachIn(language: string): Promise<ReachParts> {
  const words = WORDS[`../lib/messages/${languageOf(language)}/reach.ts`];
  return words ? Promise.resolve({ Reach, words }) : Promise.reject(new Error(`no messages in ${language}`));
}
