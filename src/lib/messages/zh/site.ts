import type { SiteMessages } from '../types/site.js';
import changes from './changes.js';
import footer from './footer.js';
import ways from './ways.js';
import phrases from './phrases.js';

/** The site around its timelines, in Simplified Chinese. */
const site: SiteMessages = {
  footer,
  ...ways,
  changes,
  languages: '语言',
  pages: '页面',
  timelines: '时间线',
  make: '制作',
  openFile: '打开文件',
  counts: (events, sources, quotes) =>
    `${phrases.number(events)}个事件，${phrases.number(sources)}个来源，${phrases.number(quotes)}处引文`,
  noEvents: '尚无事件',
  files: '下载此时间线',
  coverage: '来源使用情况',
  open: '打开自己的事件文件',
  printedFrom: (address) => `打印自 ${address}；以 / 开头的网址均在此主机上。`,
  event: {
    actors: '相关方',
    tags: '主题',
    lane: '分组',
    checked: (by, on) => `核对：${by}，${on}`,
  },
  neighbours: { name: '前后事件', before: '此前', after: '此后' },
  tooOld: {
    text: '此浏览器版本过旧，无法在此显示时间线；请使用较新的浏览器。',
    data: '时间线数据：',
  },
  begin: {
    title: '创建第一条时间线',
    intro: '此网站还没有时间线。只需四步即可创建第一条；所有命令均在项目文件夹中运行。',
    init: '创建一个文件夹，内含一个事件及其引用的来源。',
    write:
      '将每份文档以 Markdown 格式放入 data/harbour/sources/，并在 data/harbour/timeline.json 中描述事件。',
    check: '将每处引文和日期与其来源核对，并指出不一致之处。',
    start: '重新生成并显示网站：只有一条时间线时，它就是首页；有多条时，首页会列出全部时间线。',
    settings: (file) => `网站的名称、语言和页脚在 ${file} 中设置。`,
    without: '查看没有来源的事件表格：',
  },
};
export default site;
