import type { EmbedMessages } from '../types/embed.js';
import phrases from './phrases.js';

/** Most ids that are named; a timeline may have any number. */
const MAX_NAMED = 12;

/** An embedded timeline in German. */
const embed: EmbedMessages = {
  fullPage: 'Ganze Seite',
  published: 'Original:',
  kept: 'Archivierter Text:',
  options: {
    title: 'Angaben in der Adresse, die nicht übernommen wurden',
    wrong: (option, found, allowed) =>
      `${option}: gefunden: ${found ? `„${found}“` : 'nichts'}; erlaubt: ${allowed}.`,
    unknown: (option, options) =>
      `„${option}“ ist keine Option; die Optionen sind ${phrases.and(named(options))}.`,
    twice: (option) => `${option} kommt mehrmals vor; es gilt die erste Angabe.`,
    oneOf: (choices) => phrases.or(named(choices)),
    someOf: (choices) => `eine oder mehrere von ${phrases.and(named(choices))}, durch Kommas getrennt`,
    anEvent: (example) => `die Kennung eines Ereignisses dieser Zeitleiste, etwa ${example}`,
    anEventOfLanes: (lanes) =>
      `die Kennung eines Ereignisses der gezeigten Gruppen (${phrases.and(named(lanes))})`,
    aDate: 'ein Datum oder eine Zeit mit bekanntem Anfang und Ende, etwa 2020, 2020-08 oder 2020-09-08',
    later: (from) => `ein Datum nach ${from}`,
    beforeLast: 'ein Datum vor dem letzten Ereignis',
    afterFirst: 'ein Datum nach dem ersten Ereignis',
  },
};
export default embed;

function named(items: readonly string[]): readonly string[] {
  return items.length > MAX_NAMED ? [...items.slice(0, MAX_NAMED), '…'] : items;
}
