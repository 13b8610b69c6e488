import type { OverviewMessages } from '../overview.js';
import type { ReadTime, TimeSpan } from '../span.js';

export const chineseOverview: OverviewMessages = {
  title: '概览',
  start: '所示时段的起点',
  window: '所示时段',
  end: '所示时段的终点',
  time: timeInWords,
  span: spanInWords,
  shown: (span, shown, all) => `${span}，共${all}个事件，显示${shown}个`,
  chosen: (title, date, place, all) => `${title}，${date}，第${place}个，共${all}个`,

  goTo: '跳转到日期',
  date: '日期',
  forms: '例如：2020年9月8日、2020-09-08、8/9/2020（日在前）、2020年9月、2020年秋季、2020年第三季度、2020年',
  go: '跳转',
  sentences: (sentences) => sentences.join(''),
  close: '关闭',
  unread: {
    empty: () => '尚未输入日期。',
    word: (found) => `“${found}”无法识别为日期的一部分。`,
    year: (found) => `“${found}”没有年份；年份应为四位数字。`,
    calendar: (found) => `日历中没有“${found}”。`,
    form: (found) => `“${found}”无法识别为日期。`,
  },
  readAs: {
    'day-first': (date) => `按“日在前”读作${date}。`,
    'month-first': (date) => `按“月在前”读作${date}。`,
  },
  found: (date, found) => `${date}：${found === 0 ? '没有事件' : `${found}个事件`}。`,
  reaching: (reaching, isBesideOthers) =>
    `${isBesideOthers ? '另有' : '有'}${reaching}个事件延伸到这段时间，或可能属于这段时间。`,
  nearest: (title, date) => `最近的事件：${title}，${date}`,
};

function timeInWords({ year, month, day, hour, minute }: ReadTime, unit: TimeSpan['unit']): string {
  const ofYear = year > 0 ? `${year}年` : `公元前${1 - year}年`;
  if (unit === 'year') return ofYear;
  if (unit === 'month') return `${ofYear}${month}月`;
  const date = `${ofYear}${month}月${day}日`;
  return unit === 'day' ? date : `${date}${clock(hour, minute)}`;
}

/** What both ends share is said once, in front. */
function spanInWords({ unit, first, last }: TimeSpan): string {
  const [from, to] = [timeInWords(first, unit), timeInWords(last, unit)];
  if (from === to) return to;
  if (first.year !== last.year || unit === 'year') return `${from}至${to}`;
  if (unit === 'month') return `${from}至${last.month}月`;
  const isOneMonth = first.month === last.month;
  if (unit === 'day') return `${from}至${isOneMonth ? '' : `${last.month}月`}${last.day}日`;
  const isOneDay = isOneMonth && first.day === last.day;
  return `${from}至${isOneDay ? clock(last.hour, last.minute) : to}`;
}

function clock(hour: number, minute: number): string {
  return [hour, minute].map((part) => String(part).padStart(2, '0')).join(':');
}
