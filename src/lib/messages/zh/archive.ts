import type { ArchiveMessages, ProblemFacts, ReadSoFar } from '../types/archive.js';
import axis from './axis.js';
import dates from './dates.js';
import phrases from './phrases.js';

const { number } = phrases;
const events = (count: number): string => `${number(count)}个事件`;
const MEBI = 1024 * 1024;
const at = ({ row }: ProblemFacts): string => (row === undefined ? '' : `第 ${phrases.number(row)} 行处`);
const size = ({ limit = 0 }: ProblemFacts): string => `${phrases.number(Math.round(limit / MEBI))} MB`;
const columns = ({ detail }: ProblemFacts): string => (detail ? `现有的列：${detail}。` : '');

/** A file of events in Simplified Chinese. */
const archive: ArchiveMessages = {
  date: dates,
  axis,
  number,
  rows: {
    events: '事件',
    otherLanes: '其他分组',
    faults: {
      title: '没有标题，此行已略去',
      'no-date': '没有日期，此行已略去',
      date: '这不是日期，此行已略去。请写成 2020、2020-09、2020-09-08、2020-09-08T22:25Z 或其他 EDTF 日期，且结束不得早于开始',
      cells: '此行的单元格比表头多或少，已略去',
      quote: '右引号之后还有内容，此行已略去。单元格内的引号须写两遍',
      json: '这不是 JSON，此行已略去',
      object: '这不是带有字段名的对象，此行已略去',
      importance: '这不是数字，此行保留，重要性按 0 计',
      url: '这不是以 https:// 或 http:// 开头的地址，此行保留，地址略去',
      value: '应为文本之处是列表或对象，此行保留，该值略去',
      encoding: '有些字节不是 UTF-8，此行保留，以 � 代替。请将文件存为 UTF-8',
    },
    problems: {
      empty: () => '文件是空的。',
      'no-rows': () => '文件只有表头，下面没有行。',
      'no-title': (facts) => `文件没有“title”列。${columns(facts)}请将其中一列命名为 title。`,
      'no-date': (facts) => `文件没有“start”列或“edtf”列。${columns(facts)}请将日期所在的列命名为 start。`,
      html: () => '这是网页，不是数据文件。请寻找文件本身的链接。',
      zip: () => '这是 ZIP 文件或工作簿。请将其中的表存为 CSV，或用 gzip 压缩单个文件。',
      binary: () => '这不是可读取的文件类型：CSV、NDJSON、JSON 和 Parquet。',
      'no-events': () => '此 JSON 中没有事件列表：请给出对象的列表，或含有“events”的对象。',
      broken: (facts) => `文件在${at(facts)}中断。已读取此前的行，请重新获取文件。`,
      quote: (facts) => `${at(facts)}打开的引号没有关闭。已读取此前的行。`,
      json: (facts) => `${at(facts)}起的文本不是 JSON。已读取此前的行。`,
      gzip: () => '压缩文件已损坏或中断。已读取此前的行。',
      footer: () => '此 Parquet 文件缺少末尾，因此无法读取其中任何内容。请重新获取文件。',
      parquet: (facts) =>
        `此 Parquet 文件${at(facts)}无法读取${facts.detail ? `（${facts.detail}）` : ''}。已读取此前的行。`,
      'file-bytes': (facts) => `文件超过 ${size(facts)}，这是可读取的上限。`,
      'unpacked-bytes': (facts) => `文件解压后超过 ${size(facts)}，这是可读取的上限。已读取读到的行。`,
      rows: ({ limit = 0 }) => `文件超过 ${phrases.number(limit)} 行，这是可读取的上限。已读取读到的行。`,
      'row-bytes': (facts) => `${at(facts)}超过 ${size(facts)}仍未结束，可能缺少引号。已读取此前的行。`,
      memory: () => '内存不足以读取此文件。已读取读到的行。',
      cancelled: () => '读取已取消。已读取读到的行。',
      'no-address': ({ detail = '' }) =>
        `找到“${detail}”；应为以 https:// 或 http:// 开头的地址，或相对于本页的地址。`,
      credentials: () => '地址中含有用户名或密码，请去掉后再给出。',
      insecure: () => '地址以 http:// 开头，https:// 页面不得加载；请给出以 https:// 开头的地址。',
      network: ({ detail = '' }) =>
        `${detail} 没有送来任何内容。可能无法访问，也可能不允许其他页面读取其文件：服务器须随文件发送“Access-Control-Allow-Origin: *”标头。`,
      status: ({ detail = '' }) => `服务器的答复是 ${detail}。请检查地址。`,
      stalled: ({ limit = 0 }) =>
        `已有 ${phrases.number(limit)} 秒没有送来更多内容。已读取读到的行，其余请重试。`,
      worker: () => '浏览器中止了对此文件的处理，内存不足时会如此。请重新打开该文件，或只打开其中一部分。',
    },
    place: (row, column) => `第 ${phrases.number(row)} 行${column === '' ? '' : `，${column} 列`}`,
  },
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
