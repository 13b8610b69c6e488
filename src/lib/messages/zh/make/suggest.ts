import type { MakeSuggest } from '../../types/make/suggest.js';

const suggest: MakeSuggest = {
  title: '日期',
};
export default suggest;
