import type { WordTable } from './table.js';

/** Spanish: names and eras. */
export const SPANISH: WordTable = {
  month: [
    ...['enero ene', 'febrero feb', 'marzo mar', 'abril abr', 'mayo may', 'junio jun', 'julio jul'],
    ...['agosto ago', 'septiembre setiembre sept set sep', 'octubre oct', 'noviembre nov', 'diciembre dic'],
  ],
  season: ['primavera', 'verano', 'otoño otono', 'invierno'],
  weekday: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
  scale: { millón: 1e6, millones: 1e6 },
  bc: 'a_c a_de_c antes_de_cristo a_n_e',
  ad: 'd_c d_de_c después_de_cristo d_n_e',
  the: 'el la los las',
  of: 'de del',
  in: 'en',
  and: 'y',
  to: 'al a',
  about: 'hacia',
};
