import type { MakeSuggest } from '../../types/make/suggest.js';

const suggest: MakeSuggest = {
  publication: (date, isDay) =>
    isDay ? `der Veröffentlichung am ${date}` : `der Veröffentlichung (${date})`,
  event: (date, title) => (title ? `„${title}“ (${date})` : date),
  stated: (words) => `„${words}“`,
  yearFrom: (words, from) => `„${words}“, das Jahr aus: ${from}`,
  readFrom: (words, from) => `„${words}“, gelesen ausgehend von ${from}`,
  countedBack: (words, from) => `„${words}“, zurückgezählt von ${from}`,
  bound: (words, from) => `„${words}“ sagt nicht mehr; gelesen ausgehend von ${from}`,
  earlier: (words, paragraph) => `„${words}“ in Absatz ${paragraph}, das nächste Datum davor`,
  by: (from) => `Ohne Zeitangabe: spätestens zum Zeitpunkt ${from}`,
  until: (from) => `Ohne Zeitangabe: bis zum Zeitpunkt ${from}, Beginn unbekannt`,
  on: (from) => `Ohne Zeitangabe: Stand zum Zeitpunkt ${from}`,
  other: 'auch möglich',
};
export default suggest;
