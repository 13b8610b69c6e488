import type { MakeSuggest } from '../../types/make/suggest.js';

const suggest: MakeSuggest = {
  publication: (date) => `发表时间（${date}）`,
  event: (date, title) => (title ? `“${title}”（${date}）` : date),
  stated: (words) => `“${words}”`,
  yearFrom: (words, from) => `“${words}”，年份取自${from}`,
  readFrom: (words, from) => `“${words}”，从${from}算起`,
  countedBack: (words, from) => `“${words}”，从${from}往回算`,
  bound: (words, from) => `“${words}”没有更确切的时间；以${from}为准`,
  earlier: (words, paragraph) => `第${paragraph}段的“${words}”，前面最近的日期`,
  by: (from) => `文中没有写明时间：不晚于${from}`,
  until: (from) => `文中没有写明时间：持续到${from}，起始不详`,
  on: (from) => `文中没有写明时间：以${from}为准`,
  other: '也有可能',
};
export default suggest;
