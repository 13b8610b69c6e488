import type { EmbedMessages } from '../types/embed.js';
import phrases from './phrases.js';

/** Most ids that are named; a timeline may have any number. */
const MAX_NAMED = 12;

/** An embedded timeline in English. */
const embed: EmbedMessages = {
  fullPage: 'Full page',
  published: 'Publisher:',
  kept: 'Archived text:',
  options: {
    title: 'Options in the address that were left out',
    wrong: (option, found, allowed) =>
      `${option}: found ${found ? `“${found}”` : 'nothing'}; allowed: ${allowed}.`,
    unknown: (option, options) => `“${option}” is no option; the options are ${phrases.and(named(options))}.`,
    twice: (option) => `${option} is given more than once; the first is used.`,
    oneOf: (choices) => phrases.or(named(choices)),
    someOf: (choices) => `one or more of ${phrases.and(named(choices))}, with commas between`,
    anEvent: (example) => `the id of an event of this timeline, such as ${example}`,
    anEventOfLanes: (lanes) => `the id of an event of the lanes shown (${phrases.and(named(lanes))})`,
    aDate: 'a date or time with known ends, such as 2020, 2020-08 or 2020-09-08',
    later: (from) => `a date after ${from}`,
    beforeLast: 'a date before the last event',
    afterFirst: 'a date after the first event',
  },
};
export default embed;

function named(items: readonly string[]): readonly string[] {
  return items.length > MAX_NAMED ? [...items.slice(0, MAX_NAMED), '…'] : items;
}
