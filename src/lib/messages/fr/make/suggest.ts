import type { MakeSuggest } from '../../types/make/suggest.js';

const suggest: MakeSuggest = {
  title: 'Date',
};
export default suggest;
