import type { MakeSuggest } from '../../types/make/suggest.js';

const suggest: MakeSuggest = {
  title: 'Datum',
};
export default suggest;
