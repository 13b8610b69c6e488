import type { ArchiveMessages, ReadSoFar } from '../types/archive.js';
import axis from './axis.js';
import dates from './dates.js';
import open from './open.js';
import phrases from './phrases.js';

const { number } = phrases;
const events = (count: number): string => `${number(count)}个事件`;

/** A file of events in Simplified Chinese. */
const archive: ArchiveMessages = {
  date: dates,
  axis,
  number,
  ...open,
  dense: {
    help: '左右键按时间在事件间移动，上下键换到相邻分类，回车键显示该事件，加减号缩放。',
    enter: '显示所选事件的全部内容',
    others: (count) => `+${number(count)}`,
    otherLanes: (count) => `另外${number(count)}个分类`,
    column: (starts, within, span) => {
      const lasting = within - starts;
      return `${span}：${number(starts)}个事件开始${lasting > 0 ? `，${number(lasting)}个进行中` : ''}`;
    },
    zoomHere: '点按放大',
    listHere: '点按在列表中查看',
    place: (title, date, lane, place, all) =>
      `${title}，${date}，${lane}，第${number(place)}个，共${number(all)}个`,
    inView: (span, count, all) => `${span}：${number(count)}个事件，共${number(all)}个`,
    legend: { begins: '开始', inProgress: '进行中', height: '柱越高，事件越多（按对数）' },
  },
  title: '打开事件文件',
  about: '在时间轴上显示一张事件表，少则十个，多至一百万个。文件只在本设备上读取，不向任何地方发送。',
  needsScript:
    '本页需要 JavaScript 才能读取文件，而此处未启用。命令行可以读取同样的文件：sourceline check 指出文件中的问题，sourceline export 将其写成其他格式。文件可有哪些列，见下文。',

  start: {
    drop: '将文件拖放到此处，或',
    choose: '选择文件',
    kinds: 'CSV、NDJSON、JSON 或 Parquet；也可用 gzip 压缩',
    address: '文件的网址',
    addressHelp: '对方服务器须允许其他网站读取该文件。它会知道有人请求过，此外一无所知。',
    open: '打开',
    noAddress: (found) => `“${found}”不是网址。请给出以 https:// 开头的网址。`,
    dropHere: '松开即可打开文件',
  },

  columns: {
    title: '文件可有哪些列',
    intro:
      'CSV 的第一行是各列的名称；在 JSON 和 Parquet 中，则是各字段的名称。标题和日期必不可少，其余可以省略。其他名称的列不读取，但会列出名称。',
    name: '列',
    means: '内容',
    of: {
      id: '事件自己的名称；没有时用行号。',
      title: '发生了什么，寥寥数语。',
      start: '何时开始：2020-09-08、2020-09、2020，或带时刻，如 2020-09-08T22:25:42Z。',
      end: '何时结束，用于持续了一段时间的事件。',
      edtf: '代替 start 和 end：EDTF 日期，还可表示“大约”“之前”或“其中之一”。',
      lane: '所属的分组：国家、主题等。每个分组在时间轴上各占一行。',
      importance: '整数；空间不足时，数值较大者保留标签。',
      source: '记载此事的文献。',
      paragraph: '在文献中的位置：段落序号。',
      quote: '文献的原文，一字不改。',
      url: '可以读到原文的网址，以 https:// 开头。',
      summary: '一两句说明。',
      keywords: '人物、主题等可供搜索的词；只用于搜索，不显示。',
    },
  },

  reading: {
    title: (name) => `正在读取 ${name}`,
    progress,
    still: '仍在读取：以下是文件中最先读到的事件。',
    cancel: '取消',
    cancelled: '已取消读取。',
    done: (count) => `已读取${events(count)}。`,
    failed: '无法显示此文件',
  },

  opened: {
    events,
    unsourced: (count, all) => `${number(all)}个中有${number(count)}个没有来源`,
    showUnsourced: '只显示这些',
    faults: (rows, values) => {
      const texts = [
        rows > 0 ? `有${number(rows)}行无法读取` : '',
        values > 0 ? `其他行中有${number(values)}项无法读取` : '',
      ];
      return texts.filter((text) => text !== '').join('，');
    },
    faultsShown: (shown, count) =>
      shown < count
        ? `以下列出${number(count)}处中的前${number(shown)}处；全部均可保存。`
        : '位置、所见内容及处理办法：',
    faultsFile: '全部存为 CSV',
    leftOut: (columns) => `未读取的列：${columns.join('、')}`,
    close: '关闭文件',
  },

  find: {
    title: '查找',
    search: '搜索',
    filters: '筛选',
    lanes: '分组',
    sources: '来源',
    noSource: '没有来源',
    otherSources: '其他来源',
    narrow: '来源名称的一部分',
    listed: (shown, all) => `共${number(all)}个，以下为前${number(shown)}个`,
    clearAll: '全部清除',
    searching: '正在搜索',
    readingTexts: (percent) => `正在读取文字，${percent}%`,
    result: (shown, all) => `共${events(all)}，显示${number(shown)}个`,
    none: '没有事件符合全部条件。',
    previous: '上一个找到的事件',
    next: '下一个找到的事件',
    place: (place, count) => `第${number(place)}个，共${number(count)}个`,
  },

  jump: {
    label: '跳转到序号或日期',
    help: '12,345 或 #2020 是序号；2020、2020年9月、8/9/2020（日在前）是日期。',
    go: '跳转',
    event: (at, count) => `第${number(at)}个事件，共${number(count)}个。`,
    beyond: (count) => `此处共有${events(count)}：请给出1至${number(count)}之间的序号。`,
    first: (date, at, count) => `${date}：此后的第一个事件是第${number(at)}个，共${number(count)}个。`,
    after: (date) => `${date}：此处所有事件都更早开始；这是最后一个。`,
  },

  list: {
    name: '按时间顺序排列的事件',
    help: '方向键逐个移动，Page Up 和 Page Down 移动更多，Home 和 End 到两端；Enter 打开详情。',
    noSource: '没有来源',
    position: (at, count) => `第${number(at)}个，共${number(count)}个`,
  },

  detail: {
    title: '所选事件',
    nothing: '在列表或时间轴上选择一个事件，文件中有关它的全部内容就显示在这里。',
    importance: '重要程度',
    source: '来源',
    paragraph: (paragraph) => `第${paragraph}段`,
    unsourced: '没有写明来源。',
    unchecked: '引文照录文件所载，未与来源核对。',
    link: '网址',
    id: '标识',
    back: '回到列表',
  },
};
export default archive;

function progress({ rows, bytes, total }: ReadSoFar): string {
  const size = total === undefined ? megabytes(bytes) : `${megabytes(bytes)}，共 ${megabytes(total)}`;
  return `已读取${events(rows)}，${size}`;
}

const MB = 1_000_000;

function megabytes(bytes: number): string {
  return `${bytes < 10 * MB ? (bytes / MB).toFixed(1) : number(Math.round(bytes / MB))} MB`;
}
