import type { FindMessages } from '../types/lazy.js';
import phrases from './phrases.js';

/** Search and filters in Simplified Chinese. Pages load them late, an embed has them inside. */
const find: FindMessages = {
  title: '查找',
  result: (shown, all) => `共${events(all)}，显示${phrases.number(shown)}个`,
  facets: {
    lane: '分组',
    actor: '相关方',
    tag: '主题',
    source: '文章',
    basis: '日期依据',
    sharpness: '日期',
    support: '报道的文章数',
  },
  basis: { stated: '原文写明', relative: '由原文推算', inferred: '推断' },
  sharpness: { sharp: '精确到日', uncertain: '不精确到日' },
  support: { corroborated: '两篇或以上', single: '仅一篇', differing: '说法不一' },
  label: (name) => `${name}：`,
  search: '搜索',
  remove: '移除',
  chosen: '已选条件',
  clearAll: '全部清除',
  showAll: (count) => `显示全部${phrases.number(count)}项`,
  showFewer: '收起',
  noneFound: '没有事件符合全部条件。',
  drop: '没有事件符合全部条件。去掉：',
  events,
  inArticles: (count) => `文章中有${phrases.number(count)}段`,
  morePlaces: (count) => `显示全部${phrases.number(count)}段`,
  place: (source, paragraph) => `${source}，第${paragraph}段`,
  resting: (count) => (count === 0 ? '没有事件以此为据' : `${events(count)}以此为据`),
};
export default find;

function events(count: number): string {
  return `${phrases.number(count)}个事件`;
}
