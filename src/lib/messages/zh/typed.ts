import type { TypedNames } from '../types/typed.js';

/**
 * Names that a typed date may have in Chinese: “2020年九月”, “2020年秋季”. What is before and after numbers is read by
 * `readTyped`.
 */
const typed: TypedNames = {
  months: '一月|二月|三月|四月|五月|六月|七月|八月|九月|十月|十一月|十二月',
  seasons: '春季 春天 春|夏季 夏天 夏|秋季 秋天 秋|冬季 冬天 冬',
  ignored: '年 于 在',
};
export default typed;
