import type { MakeShell } from '../../types/make/shell.js';
import phrases from '../phrases.js';

const events = (count: number): string => `${phrases.number(count)} 个事件`;
const paragraphs = (count: number): string => `${phrases.number(count)} ${'段'}`;

const shell: MakeShell = {
  title: '制作时间线',
  about: '添加文档，选中一段话，按回车：它就成为有出处的事件。所有内容都留在本机。',
  needsScript:
    '编辑器需要 JavaScript，而这里已关闭。在命令行中，sourceline init、add、check 和 build 可以制作同样的时间线。',
  starting: '正在打开编辑器……',
  failed: (text) => `编辑器无法打开：${text}`,
  untitled: '未命名的时间线',
  projectTitle: '时间线的标题',
  panes: { documents: '文档', article: '文章', form: '事件' },
  redo: '重做',
  publish: '发布…',
  more: '更多',
  newProject: '新建时间线',
  events,
  drafts: (count) => `${phrases.number(count)} 个缺少引文或日期`,
  issues: (count) => `${phrases.number(count)} ${'个问题'}`,
  noIssues: '没有问题',
  marks: (count) => `${phrases.number(count)} ${'个标记'}`,
  documents: {
    none: '还没有文档',
    counts: (count, withEvents) =>
      [paragraphs(count), ...(withEvents > 0 ? [events(withEvents)] : [])].join('，'),
    add: '添加文档',
    remove: '移除',
    removeQuoted: (title, events) =>
      `有 ${phrases.number(events)} 个事件引用了“${title}”。要移除它及其引文吗？`,
    frozen: '文本已固定',
    clean: '清理',
    read: '阅读',
    dates: '日期',
    freeze: '固定文本',
    freezeHelp: '引文以此文本为据。以后的改动会产生新版本，并重新核对每条引文。',
  },
  cleaning: {
    help: '有编号的块是正文。在一个块上按 X 可去除或恢复，按 M 与前一块合并，按 S 拆分。',
    leaveOut: '去除',
    restore: '恢复',
    merge: '与前一块合并',
    split: '拆分',
    splitHelp: '把光标放在第二块开始处，然后按回车',
    leftOut: (count) => `${phrases.number(count)} ${'个块被去除'}`,
    changeFrozen: (quotes) => `文本已固定，有 ${phrases.number(quotes)} 条引文以它为据。要在新版本中更改吗？`,
    block: (text) => `块：${text}`,
  },
  fields: {
    title: '标题',
    authors: '作者',
    publisher: '出版者',
    published: '发表日期',
    url: '网址',
    language: '语言',
    doi: 'DOI',
    accessed: '获取日期',
    heading: '文档自述的信息',
    from: (text) => `读自：${text}`,
    typed: '在此输入',
    absent: '未知',
    notDate: '这不是日期。请写 2020-09-08、2020-09、2020，或 2020-09-08T22:25+08:00 这样的时刻。',
    notAddress: '这不是网址。网址以 https:// 开头。',
    notLanguage: '这不是语言标签。请写 en、zh 或 de。',
    authorsHelp: '每行一个名字',
    publish: { name: '公开其中多少', full: '全文', excerpts: '被引段落及相邻段落', quotes: '仅引文' },
  },
  said: {
    undone: (text) => `已撤销：${text}`,
    redone: (text) => `已重做：${text}`,
    leftOut: '已去除',
    restored: '已恢复',
    opened: (text) => `已打开：${text}`,
    removed: (text) => `已移除：${text}`,
  },
  cancel: '取消',
  ok: '确定',
  close: '关闭',
};
export default shell;
