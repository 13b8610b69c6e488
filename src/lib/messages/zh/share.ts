import type { ShareMessages } from '../types/share.js';
import phrases from './phrases.js';

/** The Share dialog in Simplified Chinese. */
const share: ShareMessages = {
  title: '分享、嵌入、保存',
  close: '关闭',
  tabs: {
    link: '链接',
    embed: '嵌入',
    picture: '图片',
    document: '文档',
    data: '数据',
    cite: '引用',
  },
  copy: '复制',
  copied: '已复制',
  copyFailed: '未能复制：文字已选中，请手动复制',
  save: '保存',
  open: '打开',
  working: '正在生成……',
  saved: (file) => `已保存 ${file}`,
  failed: (reason) => `未能生成：${reason}`,
  boxes: (letters, place) => `没有字体包含这些字，以方框代替：${letters}（${place}）。`,
  preview: '预览',
  more: (kilobytes) => `……共 ${phrases.number(kilobytes)} kB`,
  link: {
    timeline: { name: '此时间线', about: '整条时间线的网页。' },
    event: { name: '当前事件', about: '该事件的单独网页，含引文及其出处。' },
    card: '链接在消息或帖子中的显示效果',
  },
  embed: {
    kind: '方式',
    kinds: {
      element: {
        name: '自动调整高度的 HTML',
        about: '一个元素加一段 3 kB 的脚本。脚本未运行时，以图片和链接代替。',
      },
      iframe: {
        name: '不含脚本的 HTML',
        about: '沙盒框架，适用于不允许脚本的网页。',
      },
      address: {
        name: '适用于 WordPress 等的网址',
        about: '单独粘贴成一行，WordPress、Ghost 等会据此生成嵌入内容（oEmbed）。',
      },
      quarto: {
        name: 'Quarto 或 R Markdown',
        about: '在 HTML 中可以交互；在 PDF 和 Word 中为图片，由 Pandoc 取得。',
      },
    },
    view: '显示',
    views: { story: '逐个事件', both: '时间轴和列表', axis: '仅时间轴', list: '仅列表' },
    theme: '配色',
    themes: { auto: '跟随读者的系统', light: '浅色', dark: '深色' },
    withEvent: '以当前事件开始',
    previewWidth: '预览宽度',
    pixels: (width) => `${width} 像素宽`,
  },
  figure: {
    part: '时间范围',
    whole: '全部事件',
    shown: '时间轴当前所示',
    width: '宽度（像素）',
    widthAllowed: (least, most) => `宽度须为${least}至${most}之间的整数`,
    theme: '配色',
    light: '浅色',
    dark: '深色',
    scale: 'PNG 清晰度',
    alt: '即将保存的图',
  },
  citation: {
    name: '纯文本',
    about: '时间线及其来源，可用于脚注或参考文献。',
  },
  offers: {
    svg: {
      name: 'SVG',
      about: '任意放大均清晰，文字仍为文字。适用于网页以及 Illustrator、Inkscape。',
    },
    png: { name: 'PNG', about: '图片，适用于 Word、幻灯片和帖子。' },
    pdf: { name: 'PDF', about: 'A4 版面，链接可点，引文列入编号注释。适用于打印和报告。' },
    html: {
      name: '单个 HTML 文件',
      about: '可以交互，内容全在文件内，无需联网即可打开。',
    },
    md: {
      name: 'Markdown',
      about: '适用于 Pandoc 和 Quarto：含图、各事件及其依据的脚注。',
    },
    json: { name: 'JSON', about: '整条时间线及其来源，即 Sourceline 读取的格式。' },
    csv: { name: 'CSV', about: '每条引文一行的表格，适用于电子表格和统计软件。' },
    annotations: {
      name: 'Web Annotations',
      about: 'W3C 标注模型的 JSON-LD，每条引文一个标注。',
    },
    ics: {
      name: 'iCalendar',
      about: '收录写明具体日期的事件；文件会注明未收录的数量。',
    },
    timelinejs: { name: 'TimelineJS', about: '每个事件一张幻灯片，附引文及其出处链接。' },
    vis: { name: 'vis-timeline', about: '条目与分组，每个事件一个条目；提示框中有引文及其出处链接。' },
    markwhen: { name: 'markwhen', about: '文本，每个分组一节；每个事件下附引文及其出处链接。' },
    csl: { name: 'CSL-JSON', about: '各来源的条目，适用于 Zotero、Pandoc 等引文工具。' },
    ris: { name: 'RIS', about: '各来源的条目，适用于 EndNote、Mendeley 和图书馆系统。' },
    bib: { name: 'BibTeX', about: '各来源的条目，适用于 LaTeX。' },
  },
};
export default share;
