import type { MakeSuggest } from '../../types/make/suggest.js';

const suggest: MakeSuggest = {
  publication: (date, isDay) => (isDay ? `la publicación del ${date}` : `la publicación (${date})`),
  event: (date, title) => (title ? `«${title}» (${date})` : date),
  stated: (words) => `«${words}»`,
  yearFrom: (words, from) => `«${words}», el año según ${from}`,
  readFrom: (words, from) => `«${words}», leído desde ${from}`,
  countedBack: (words, from) => `«${words}», contado hacia atrás desde ${from}`,
  bound: (words, from) => `«${words}» no dice más; leído desde ${from}`,
  earlier: (words, paragraph) => `«${words}» en el párrafo ${paragraph}, la fecha anterior más cercana`,
  by: (from) => `Nada dice cuándo: a más tardar con ${from}`,
  until: (from) => `Nada dice cuándo: hasta ${from}, inicio desconocido`,
  on: (from) => `Nada dice cuándo: según ${from}`,
  other: 'también posible',
};
export default suggest;
