import type { FileMessages } from '../files.js';
import { phrases } from './phrases.js';

export const chineseFiles: FileMessages = {
  quote: (text, place) => `“${text}”（${place}）`,
  kept: (hash, address) => `存档文本，SHA-256 ${hash}${address === undefined ? '' : `，${address}`}`,
  calendar({ kept, notStated, noDay, outOfCalendar }) {
    const left = notStated + noDay + outOfCalendar;
    const here = `共${phrases.number(kept + left)}个事件，此处收录${phrases.number(kept)}个，均由来源写明日期。`;
    const reasons = [
      { count: notStated, why: '日期系推算或推断' },
      { count: noDay, why: '来源未写明具体某日' },
      { count: outOfCalendar, why: '年份无法写入日历文件' },
    ].filter(({ count }) => count > 0);
    if (left === 0) return here;
    const why = reasons.map(({ count, why }) =>
      reasons.length > 1 ? `${phrases.number(count)}个${why}` : why,
    );
    return `${here}未收录${phrases.number(left)}个：${why.join('；')}。`;
  },
};
