import type { TypedNames } from '../types/typed.js';

/** Names that a typed date may have in English: “8 Sept 2020”, “autumn 2020”. */
const typed: TypedNames = {
  months:
    'january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|' +
    'october oct|november nov|december dec',
  seasons: 'spring|summer|autumn fall|winter',
  ignored: 'the of on in',
};
export default typed;
