import type { EmbedMessages } from '../types/embed.js';
import phrases from './phrases.js';

/** Most ids that are named; a timeline may have any number. */
const MAX_NAMED = 12;

/** An embedded timeline in Simplified Chinese. */
const embed: EmbedMessages = {
  fullPage: '完整页面',
  published: '原文：',
  kept: '存档：',
  options: {
    title: '网址中未采用的选项',
    wrong: (option, found, allowed) => `${option}：现为${found ? `“${found}”` : '空值'}；应为${allowed}。`,
    unknown: (option, options) => `没有“${option}”这一选项；可用的选项有${phrases.and(named(options))}。`,
    twice: (option) => `${option} 重复出现，只采用第一个。`,
    oneOf: (choices) => phrases.or(named(choices)),
    someOf: (choices) => `${phrases.and(named(choices))}中的一项或多项，以半角逗号分隔`,
    anEvent: (example) => `本时间线中某一事件的标识，例如 ${example}`,
    anEventOfLanes: (lanes) => `所示分组（${phrases.and(named(lanes))}）中某一事件的标识`,
    aDate: '起止明确的日期或时间，例如 2020、2020-08 或 2020-09-08',
    later: (from) => `晚于 ${from} 的日期`,
    beforeLast: '早于最后一个事件的日期',
    afterFirst: '晚于第一个事件的日期',
  },
};
export default embed;

function named(items: readonly string[]): readonly string[] {
  return items.length > MAX_NAMED ? [...items.slice(0, MAX_NAMED), '…'] : items;
}
