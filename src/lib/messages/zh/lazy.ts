import type { ReadTime, TimeSpan } from '../span.js';
import type { LazyMessages } from '../types/lazy.js';
import axis from './axis.js';
import dates from './dates.js';
import find from './find.js';
import keys from './keys.js';
import phrases from './phrases.js';
import reach from './reach.js';
import reading from './reading.js';

/** What a page loads when a reader first asks for it, in Simplified Chinese. */
const lazy: LazyMessages = {
  keys,
  missing: { text: '本页的一部分未能载入，可能没有网络连接。', again: '重试' },
  find,
  evidence: {
    title: '证据',
    articles: (count) => `${count}篇文章`,
    basis: {
      stated: '引文写明了这一日期。',
      relative: '引文以另一日期为参照，这一日期由此推算得出。',
      inferred: '引文没有写明这一日期，它是根据文章内容推断的。',
    },
    verbatim: (paragraph) => `与存档文本第${paragraph}段逐字一致`,
    hash: '存档文本，SHA-256',
    cite: '复制为',
    styles: { quote: '引文和链接', footnote: '脚注', apa: 'APA 格式', chicago: '芝加哥格式' },
    copied: (what) => `已复制：${what}`,
    copyFailed: '无法复制：文字已选中，请手动复制',
    compare: '来源对照',
    saying: '两篇文章引述同一段话',
    reports: '两篇文章各自的叙述',
    noPassage: '没有引用这篇文章的其他段落。',
    legendDiffers: '两篇文章的引文在此处不同',
    legendNamed: '分歧说明提到，且仅一篇文章有此说法',
    unmarked: '没有标记：引文没有差异，分歧说明也未逐字指出不同之处。',
  },
  coverage: {
    title: '来源使用情况',
    about: '逐段列出每篇文章，标明哪些段落有事件引用，哪些没有。',
    count: (carrying, paragraphs) => `共${paragraphs}段，其中${carrying}段有事件引用`,
    bare: '没有事件引用的段落：',
    noneBare: '每段都有事件引用。',
    noEvent: '没有事件引用',
  },
  overview: {
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
    forms:
      '例如：2020年9月8日、2020-09-08、8/9/2020（日在前）、2020年9月、2020年秋季、2020年第三季度、2020年',
    go: '跳转',
    sentences: (sentences) => sentences.join(''),
    close: '关闭',
    unread: {
      empty: () => '尚未输入日期。',
      word: (found) => `“${found}”无法识别为日期的一部分。`,
      year: (found) => `“${found}”没有年份；年份应为四位数字。`,
      calendar: (found) => `日历中没有“${found}”。`,
      zero: (found) => `“${found}”中的0年不存在：公元1年的前一年是公元前1年。`,
      thousands: (found) => `“${found}”带有千位分隔符；年份不用分隔符。`,
      sign: (found) => `“${found}”带有正负号；公元前的年份请写“公元前”，或按EDTF书写：-0499即公元前500年。`,
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
  },
  reach,
  reading,
  table: {
    caption: (shown, all) =>
      shown === all
        ? `全部${phrases.number(all)}个事件`
        : `${phrases.number(all)}个事件中的${phrases.number(shown)}个`,
    hint: '按列名按钮可按该列排序，再按一次则倒序。',
    columns: {
      date: '日期',
      title: '事件',
      kind: '类别',
      by: '发言者或报道者',
      lane: '分组',
      actors: '相关方',
      sources: '引文',
      basis: '日期依据',
    },
    kinds: { event: '事件', statement: '言论' },
    bases: { stated: '原文写明', relative: '由原文推算', inferred: '推断' },
    copy: '复制表格',
    copied: (rows) => `已复制${phrases.number(rows)}行`,
  },
};
export default lazy;

function timeInWords({ year, month, day, clock }: ReadTime, unit: TimeSpan['unit']): string {
  const ofYear = dates.year(year);
  if (unit === 'year') return ofYear;
  if (unit === 'month') return `${ofYear}${month}月`;
  const date = `${ofYear}${month}月${day}日`;
  return unit === 'day' ? date : `${date}${axis.clock(...clock)}`;
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
  return `${from}至${isOneDay ? axis.clock(...last.clock) : to}`;
}
