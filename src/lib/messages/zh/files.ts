import type { FileMessages } from '../types/files.js';
import about from './footer.js';
import ways from './ways.js';
import phrases from './phrases.js';

/** Figures, documents and data in Simplified Chinese. */
const files: FileMessages = {
  figure: {
    notes: '注释：各编号的依据',
    description: (events, sources) =>
      `时间轴，共${phrases.number(events)}个编号事件，依据${phrases.number(sources)}份存档来源绘制；注释逐一列出各编号的日期、日期的判读依据和引文。`,
    foot: (shown, all) =>
      shown === all
        ? '每个编号代表一个事件；引文逐字摘自所注段落。由 Sourceline 制作。'
        : `图中为所示时段内的${phrases.number(shown)}个事件，共${phrases.number(all)}个，编号与全图一致。引文逐字摘自所注段落。由 Sourceline 制作。`,
  },
  files: {
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
    otherProgram({ dates, left }) {
      const all = [
        '由 Sourceline 制作。存档原文及其哈希值不在此文件中。',
        dates > 0 && `有${phrases.number(dates)}个事件的日期无法用此格式完整表示，正文中有文字说明。`,
        left > 0 && `未收录${phrases.number(left)}个事件：此格式无法表示其年份。`,
      ];
      return all.filter(Boolean).join('');
    },
  },
  standalone: {
    about,
    ...ways,
    sources: '来源全文',
    intro: '各来源的存档全文，逐段列出。事件所引的文字已作标记，并可链回该事件。',
    toSources: '前往来源全文',
    footer: '本文件包含整条时间线及其全部来源，无需联网；带 ↗ 的链接通往发布者网站。',
  },
  notFound: {
    title: '此处没有页面',
    text: '网址可能有误，或页面已经移动。所有事件和文章都可以从首页进入。',
    link: '前往首页',
  },
};
export default files;
