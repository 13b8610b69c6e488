import type { Messages } from '../types/page.js';
import axis from './axis.js';
import dates from './dates.js';
import phrases from './phrases.js';

/** What a document may not name, in a sentence. */
const MISSING = { publisher: '发布者', author: '作者', date: '日期', address: '网址' } as const;

/** The interface in Simplified Chinese. */
const page: Messages = {
  language: 'zh-Hans',
  date: dates,
  axis,
  frame: {
    selectedEvent: '当前事件',
    chooseEvent: '在时间轴上选择一个事件，即可阅读其依据的原文。',
  },
  label: (name) => `${name}：`,
  stop: '。',

  site: {
    name: 'Sourceline',
  },

  timeline: {
    events: '事件',
    count: (events, sources) => `${phrases.number(events)}个事件，${phrases.number(sources)}篇文章`,
    axisName: (title) => `时间轴：${title}`,
    axisHelp: '方向键在事件间移动，回车键打开来源，加减号缩放。',
    legend: '图例',
    legendDay: '当日',
    legendWithin: '期间某时',
    legendBefore: '不晚于此，起始不详',
    legendLasted: '持续',
    legendPublished: '文章发布',
    zoomIn: '放大',
    zoomOut: '缩小',
    fit: '聚焦',
    showAll: '显示全部',
    lines: ['所有行', '较少行'],
    goToDate: '跳转到日期',
    modes: { name: '显示方式', list: '列表', table: '表格', story: '逐个查看' },
    search: '搜索',
    filters: '筛选',
    share: '分享',
    keys: '快捷键',
    close: '关闭',
    none: '此时间线还没有事件。请在其“events”列表中写入第一个事件。',
    noneInLanes: '所示分组中没有事件。',
    published: (publisher, clock) => `${publisher} 发布，${clock}`,
  },

  event: {
    saidBy: '发言者',
    reportedBy: '报道者',
    evidence: '文章原文',
    role: { supports: '支持', disputes: '异议', dates: '日期依据' },
    differ: '来源说法不一：',
    readFrom: (basis, words) => {
      const quoted = phrases.and(words.map((word) => `“${word}”`));
      if (basis === 'stated') return quoted ? `原文写明：${quoted}` : '原文写明';
      const verb = basis === 'relative' ? '推算' : '推断';
      return quoted ? `据${quoted}${verb}` : `${verb}得出；该段未写此日期`;
    },
    howRead: '日期的判读依据',
    edtf: 'EDTF',
    atPublisher: '查看原文',
    picture: '图片',
    parts: { evidence: '证据', compare: '对照来源' },
  },

  source: {
    source: '来源',
    sources: '来源',
    citation: {
      undated: '未注明日期',
      dates,
      beside: (name, date) => `${name}，${date}`,
      paragraph: (source, number, page) => `${source}${page ? `，第${page}页` : ''}，第${number}段`,
    },
    unnamed: (missing) =>
      missing.length === 0 ? '' : `存档文件未写明${phrases.or(missing.map((name) => MISSING[name]))}`,
    paragraph: (number) => `第${number}段`,
    restingEvents: (count) => `${phrases.number(count)}个事件`,
    eventsHere: '以本段为依据的事件',
    atPublisher: '前往发布者网站阅读',
    kept: (hash) => `存档文本，SHA-256 ${hash}`,
    passage: (title) => `前往事件：${title}`,
  },

  faults: { found: '现为：', fix: '修改办法：' },

  embed: {
    openFull: '打开完整时间线',
  },
};
export default page;
