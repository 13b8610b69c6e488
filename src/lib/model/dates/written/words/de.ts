import type { WordTable } from './table.js';

/** German: names, eras, and every word that dates in words are written with. */
export const GERMAN: WordTable = {
  month: [
    ...['januar jänner jan', 'februar feber feb', 'märz maerz mär mrz', 'april apr', 'mai', 'juni jun'],
    ...['juli jul', 'august aug', 'september sept sep', 'oktober okt', 'november nov', 'dezember dez'],
  ],
  season: ['frühling frühjahr', 'sommer', 'herbst', 'winter'],
  weekday: ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag sonnabend', 'sonntag'],
  bc: 'v_chr v_u_z vor_christus v_christus',
  ad: 'n_chr n_u_z nach_christus n_christus',
  the: 'der den dem die das',
  of: 'vom des im_jahr',
  in: 'am im in',
  and: 'und',
  to: 'bis',
  between: 'zwischen',
  since: 'seit',
  from: 'ab von',
  until: 'bis',
  by: 'spätestens',
  onOrAfter: 'frühestens',
  openStart: 'beginn_offen',
  unknownStart: 'beginn_unbekannt',
  unknownEnd: 'ende_unbekannt',
  early: 'anfang',
  middle: 'mitte',
  late: 'ende',
  about: 'etwa um circa ca',
  uncertain: 'unsicher',
  someTime: 'irgendwann irgendwann_im irgendwann_im_jahr',
  centuryWord: 'jahrhundert jh',
};
