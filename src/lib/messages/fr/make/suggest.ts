import type { MakeSuggest } from '../../types/make/suggest.js';

const suggest: MakeSuggest = {
  publication: (date, isDay) => (isDay ? `la publication du ${date}` : `la publication (${date})`),
  event: (date, title) => (title ? `« ${title} » (${date})` : date),
  stated: (words) => `« ${words} »`,
  yearFrom: (words, from) => `« ${words} », année d’après ${from}`,
  readFrom: (words, from) => `« ${words} », d’après ${from}`,
  countedBack: (words, from) => `« ${words} », compté à rebours depuis ${from}`,
  bound: (words, from) => `« ${words} » n’en dit pas plus ; d’après ${from}`,
  earlier: (words, paragraph) => `« ${words} » au paragraphe ${paragraph}, la date précédente la plus proche`,
  by: (from) => `Rien ne dit quand : au plus tard avec ${from}`,
  until: (from) => `Rien ne dit quand : jusqu’à ${from}, début inconnu`,
  on: (from) => `Rien ne dit quand : état selon ${from}`,
  other: 'aussi possible',
};
export default suggest;
