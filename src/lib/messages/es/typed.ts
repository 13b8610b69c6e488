import type { TypedNames } from '../types/typed.js';

/** Names that a typed date may have in Spanish: «8 sept. 2020», «otoño de 2020». */
const typed: TypedNames = {
  months:
    'enero ene|febrero feb|marzo mar|abril abr|mayo may|junio jun|julio jul|agosto ago|' +
    'septiembre setiembre sept set sep|octubre oct|noviembre nov|diciembre dic',
  seasons: 'primavera|verano|otoño otono|invierno',
  ignored: 'el la de del en d',
  before: 'a',
};
export default typed;
