import type { MakeTimeline } from '../../types/make/timeline.js';
import phrases from '../phrases.js';

const timeline: MakeTimeline = {
  title: '时间线',
  empty: '创建的事件会显示在这里。',
  draft: (title) => `${title}（草稿）`,
  writing: (title) => `${title}（编写中）`,
  untitled: '无标题',
  undated: '尚无日期',
  actions: '选中的事件',
  open: '打开',
  retitle: '标题',
  move: '移动',
  lane: '泳道',
  moveHelp: '左右方向键更改日期，上下方向键更改泳道；按回车键确认，按Esc键保持原样。',
  earlier: '提前',
  later: '推后',
  laneUp: '移到上方泳道',
  laneDown: '移到下方泳道',
  done: '完成',
  cancel: '取消',
  name: '事件的标题',
  at: (date, lane) => `${date}，${lane}`,
  redated: (title, date) => `${title}：现为${date}`,
  moved: (title, lane) => `${title}：现在${lane}`,
  retitled: (title) => `新标题：${title}`,
  cancelled: '没有更改。',
  contradicts: (words, readings, isTooPrecise) =>
    isTooPrecise
      ? `“${words}”只说明${phrases.or(readings)}。`
      : `原文中的日期不同：“${words}”是${phrases.or(readings)}。`,
  reason: '新日期的依据',
  reasonMissing: '请说明新日期的依据：引文中的日期不同。',
  keep: (date) => `保留${date}`,
  take: (date) => `采用${date}`,
  issues: {
    title: '问题',
    none: '检查没有发现问题。',
    counts: (count, withoutQuote, withoutDate) =>
      [
        `${phrases.number(count)}个事件`,
        ...(withoutQuote > 0 ? [`${phrases.number(withoutQuote)}个没有引文`] : []),
        ...(withoutDate > 0 ? [`${phrases.number(withoutDate)}个没有日期`] : []),
      ].join('，'),
    severities: { error: '错误', warning: '警告', note: '提示' },
    whole: '整条时间线',
    more: (count) => `另有${phrases.number(count)}个`,
  },
};
export default timeline;
