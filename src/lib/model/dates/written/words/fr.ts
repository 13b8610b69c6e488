import type { WordTable } from './table.js';

/** French: names and eras. */
export const FRENCH: WordTable = {
  month: [
    ...['janvier janv', 'février fevrier févr fevr', 'mars', 'avril avr', 'mai', 'juin', 'juillet juil'],
    ...['août aout', 'septembre sept', 'octobre oct', 'novembre nov', 'décembre decembre déc dec'],
  ],
  season: ['printemps', 'été ete', 'automne', 'hiver'],
  weekday: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  scale: { million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9 },
  bc: 'av_j_c avant_j_c avant_jésus_christ',
  ad: 'apr_j_c ap_j_c après_j_c après_jésus_christ',
  the: 'le la l les',
  of: 'de du d',
  in: 'en au',
  and: 'et',
  to: 'au à',
  about: 'vers',
  centuryWord: 'siècle',
};
