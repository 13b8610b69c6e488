import type { EvidenceMessages } from '../evidence.js';

export const chineseEvidence: EvidenceMessages = {
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
};
