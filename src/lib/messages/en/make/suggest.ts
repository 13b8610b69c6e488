import type { MakeSuggest } from '../../types/make/suggest.js';

const suggest: MakeSuggest = {
  publication: (date, isDay) => (isDay ? `the publication on ${date}` : `the publication (${date})`),
  event: (date, title) => (title ? `“${title}” (${date})` : date),
  stated: (words) => `“${words}”`,
  yearFrom: (words, from) => `“${words}”, the year from ${from}`,
  readFrom: (words, from) => `“${words}”, read from ${from}`,
  countedBack: (words, from) => `“${words}”, counted back from ${from}`,
  bound: (words, from) => `“${words}” says no more; read from ${from}`,
  earlier: (words, paragraph) => `“${words}” in paragraph ${paragraph}, the nearest date before`,
  by: (from) => `No words say when: not later than ${from}`,
  until: (from) => `No words say when: up to ${from}, its start unknown`,
  on: (from) => `No words say when: as at ${from}`,
  other: 'also possible',
};
export default suggest;
