import type { StandaloneMessages } from '../standalone.js';

export const chineseStandalone: StandaloneMessages = {
  keptSources: '来源全文',
  keptIntro: '各来源的存档全文，逐段列出。事件所引的文字已作标记，并可链回该事件。',
  toSources: '前往来源全文',
  footer: '本文件包含整条时间线及其全部来源，无需联网；带 ↗ 的链接通往发布者网站。',
};
