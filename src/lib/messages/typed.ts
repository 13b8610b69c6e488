import type { TypedWords } from '../model/dates/typed.js';

const ENGLISH_MONTHS =
  'january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|' +
  'october oct|november nov|december dec';
const CHINESE_MONTHS = '一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月'.split(' ');

/** What a typed date may be made of, in both languages: a reader of one may paste from the other. */
export const TYPED_WORDS: TypedWords = {
  months: ENGLISH_MONTHS.split('|').map((names, index) => [...names.split(' '), CHINESE_MONTHS[index] ?? '']),
  seasons: [
    ['spring', '春季', '春天', '春'],
    ['summer', '夏季', '夏天', '夏'],
    ['autumn', 'fall', '秋季', '秋天', '秋'],
    ['winter', '冬季', '冬天', '冬'],
  ],
  ignored: ['the', 'of', 'on', 'in', '年', '于', '在'],
};
