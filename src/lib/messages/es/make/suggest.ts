import type { MakeSuggest } from '../../types/make/suggest.js';

const suggest: MakeSuggest = {
  title: 'Fecha',
};
export default suggest;
