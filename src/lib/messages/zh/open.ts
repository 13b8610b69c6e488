import type { OpenMessages, ProblemFacts, ReadAsKind, SheetLook } from '../types/open.js';
import foreign from './foreign.js';
import phrases from './phrases.js';

const { number } = phrases;
const MEBI = 1024 * 1024;
const at = ({ row }: ProblemFacts): string => (row === undefined ? '' : `第 ${number(row)} 行处`);
const size = ({ limit = 0 }: ProblemFacts): string => `${number(Math.round(limit / MEBI))} MB`;
const columns = ({ detail }: ProblemFacts): string => (detail ? `现有的列：${detail}。` : '');
const byteAt = ({ byte }: ProblemFacts): string => (byte === undefined ? '' : `（第 ${number(byte)} 字节）`);
const memberAt = ({ member }: ProblemFacts): string =>
  member ? `（在其第 ${number(member.number)} 段，该段从第 ${number(member.byte)} 字节开始）` : '';

const rowsText = (rows: number): string => `${number(rows)} 行`;
const rowsOf = ({ rows = 0 }: ProblemFacts): string => rowsText(rows);
const LOOKS: Readonly<Record<SheetLook, string>> = {
  timelinejs:
    '这些列看来是 TimelineJS 的表格：请将日期写入一列 start，如 2020-09-08，并将 Headline 改名为 title。',
  calendar: '这些列看来是日历的导出：请将 Subject 改名为 title，将 Start Date 改名为 start。',
  parts: '这些列看来是分开写的日期：请写入一列 start，如 2020-09-08。',
};
/** Names the columns that were found, and what they look like. */
const looks = ({ detail, sheet }: ProblemFacts): string =>
  (detail ? `现有的列：${detail}。` : '') + (sheet ? `${LOOKS[sheet]}` : '');
const READ_AS: Readonly<Record<ReadAsKind, string>> = {
  s: ' Unix 秒',
  ms: ' Unix 毫秒',
  us: ' Unix 微秒',
  ns: ' Unix 纳秒',
  year: '年份',
  digits: '年份在前的数字日期',
  serial: ' Excel 序列日期',
  dmy: '日在前的日期',
  mdy: '月在前的日期',
  midnight: '日，因其中所有时刻都是零点',
};

/** What is said of reading a file of events, in Simplified Chinese. */
const open: OpenMessages = {
  rows: {
    events: '事件',
    otherLanes: '其他分组',
    faults: {
      title: '没有标题，此行已略去',
      'no-date': '没有日期，此行已略去',
      date: '这不是日期，此行已略去。请写成 2020、2020-09、2020-09-08、2020-09-08T22:25Z 或其他 EDTF 日期，且结束不得早于开始',
      order:
        '文件中没有日期表明日和月哪个在前，此行已略去。请选择顺序（命令行用 --order dmy 或 mdy），或写成 2020-09-08',
      cells: '此行的单元格比表头多或少，已略去',
      quote: '右引号之后还有内容，此行已略去。单元格内的引号须写两遍',
      json: '这不是 JSON，此行已略去',
      object: '这不是带有字段名的对象，此行已略去',
      importance: '这不是数字，此行保留，重要性按 0 计',
      url: '这不是以 https:// 或 http:// 开头的地址，此行保留，地址略去',
      value: '应为文本之处是列表或对象，此行保留，该值略去',
      doubled: '对象中此字段出现两次，此行保留，取最后一个',
      encoding: '有些字节不是 UTF-8，此行保留，以 � 代替。请将文件存为 UTF-8',
    },
    problems: {
      empty: () => '文件是空的。',
      'no-rows': () => '文件只有表头，下面没有行。',
      columns: ({ detail = '', limit = 0 }) =>
        `表头有 ${detail} 列，最多读取 ${number(limit)} 列。请去掉不需要的列，或检查单元格之间的分隔符。`,
      'no-title': (facts) =>
        facts.rows === undefined || facts.sheet === undefined
          ? `文件没有“title”列。${columns(facts)}请将其中一列命名为 title。`
          : `${rowsOf(facts)}都无法读取：没有“title”列。${looks(facts)}`,
      'no-date': (facts) =>
        facts.rows === undefined || facts.sheet === undefined
          ? `文件没有“start”列或“edtf”列。${columns(facts)}请将日期所在的列命名为 start。`
          : `${rowsOf(facts)}都无法读取：没有“start”列或“edtf”列。${looks(facts)}`,
      'none-read': (facts) => `${rowsOf(facts)}都无法读取。${looks(facts) || '原因见各行的错误。'}`,
      html: () =>
        '这是网页，其中没有时间线。请改选数据文件：CSV、JSON、NDJSON 或 Parquet，或由 Sourceline 发布的 HTML 文件。',
      foreign,
      zip: () => '这是 ZIP 文件或工作簿。请将其中的表存为 CSV，或用 gzip 压缩单个文件。',
      binary: () => '这不是可读取的文件类型：CSV、NDJSON、JSON 和 Parquet。',
      'no-events': () => '此 JSON 中没有事件列表：请给出对象的列表，或含有“events”的对象。',
      broken: (facts) => `文件在${at(facts)}中断。已读取此前的行，请重新获取文件。`,
      quote: (facts) => `${at(facts)}打开的引号没有关闭。已读取此前的行。`,
      json: (facts) => `${at(facts)}${byteAt(facts)}起的文本不是 JSON。已读取此前的行。`,
      'json-part': ({ detail = '' }) =>
        `“${detail}”中有一项不是 JSON。各行已读取，但缺少该项所说的内容；请在那里改正。`,
      gzip: (facts) => `压缩文件已损坏或中断${byteAt(facts)}${memberAt(facts)}。已读取此前的行。`,
      'gzip-rest': (facts) =>
        `压缩数据之后还有未压缩的字节${byteAt(facts)}。已读取此前的所有行；请去掉这些字节，或重新获取文件。`,
      footer: () => '此 Parquet 文件缺少末尾，因此无法读取其中任何内容。请重新获取文件。',
      parquet: (facts) =>
        `此 Parquet 文件${at(facts)}已损坏或无法读取${facts.detail ? `（${facts.detail}）` : ''}。已读取此前的行。`,
      'file-bytes': (facts) => `文件超过 ${size(facts)}，这是可读取的上限。`,
      'unpacked-bytes': (facts) => `文件解压后超过 ${size(facts)}，这是可读取的上限。已读取读到的行。`,
      rows: ({ limit = 0 }) => `文件超过 ${number(limit)} 行，这是可读取的上限。已读取读到的行。`,
      'row-bytes': (facts) => `${at(facts)}超过 ${size(facts)}仍未结束，可能缺少引号。已读取此前的行。`,
      memory: () => '内存不足以读取此文件。已读取读到的行。',
      cancelled: () => '读取已取消。已读取读到的行。',
      'no-address': ({ detail = '' }) =>
        `找到“${detail}”；应为以 https:// 或 http:// 开头的地址，或相对于本页的地址。`,
      credentials: () => '地址中含有用户名或密码，请去掉后再给出。',
      insecure: () => '地址以 http:// 开头，https:// 页面不得加载；请给出以 https:// 开头的地址。',
      private: ({ detail = '' }) => `${detail} 位于本机或专用网络。只有在得到同意后，本页才会向它请求。`,
      network: ({ detail = '' }) =>
        `${detail} 没有送来任何内容。可能无法访问，也可能不允许其他页面读取其文件：服务器须随文件发送“Access-Control-Allow-Origin: *”标头。`,
      status: ({ detail = '' }) => `服务器的答复是 ${detail}。请检查地址。`,
      stalled: ({ limit = 0 }) => `已有 ${number(limit)} 秒没有送来更多内容。已读取读到的行，其余请重试。`,
      changed: () => '读取时文件被更改，其余部分与已读取的内容不再一致。请重新打开。',
      stuck: ({ limit = 0 }) =>
        `读取在 ${number(limit)} 秒内没有进展，已结束：文件可能已损坏。请选择另一个文件，或重新选择此文件。`,
      'given-up': () => '读取在忙碌而无法回应时被取消。文件内容均未保留。',
      part: () => '本页用于读取文件的部分未能载入。请在有网络连接时重试。',
      worker: () => '浏览器中止了对此文件的处理，内存不足时会如此。请重新打开该文件，或只打开其中一部分。',
    },
    again: '重试',
    openPrivate: '从该处载入',
    place: (row, column) => `第 ${number(row)} 行${column === '' ? '' : `，${column} 列`}`,
  },
  notes: {
    read: ({ column, rows, as, found, read }) =>
      `${column} 列：${`${number(rows)} 个值`}读作${READ_AS[as]}；${found} 即 ${read}。`,
    above: (rows) => `表头之上有 ${number(rows)} 行未读取。`,
    windows: '文件不是 UTF-8，已按 Windows-1252 读取。',
    january: (rows) => `全部 ${number(rows)} 个日期都在 1970 年 1 月：这些数字很可能是被当作毫秒的秒。`,
  },
  order: {
    ask: (rows, found) => `有 ${number(rows)} 行的值看不出哪个数字是日，例如 ${found}。哪个在前？`,
    chosen: '日和月的顺序：',
    dmy: (date) => `日在前：${date}`,
    mdy: (date) => `月在前：${date}`,
  },
};
export default open;
