import type { ArchiveFaultWords, ProblemName, ToldProblem } from '../archive-faults.js';
import { phrases } from './phrases.js';

const DATES = '请写作 2020-09-08、2020-09 或 2020，或在 edtf 列中写 EDTF 日期。';

/** What can be wrong with a file of events, in Chinese. */
export const chineseArchiveFaults: ArchiveFaultWords = {
  problem: (problem) => PROBLEMS[problem.kind](problem),
  row: {
    title: { what: '没有标题；此行已略去', mend: '请补上标题，或删去此行。' },
    'no-date': { what: '没有日期；此行已略去', mend: DATES },
    date: { what: '不是可以读懂的日期；此行已略去', mend: DATES },
    cells: { what: '单元格数目与表头不符；此行已略去', mend: '文字中如有逗号或换行，请加引号。' },
    quote: {
      what: '引号出现在不该有的位置；此行已略去',
      mend: '请将整个单元格放在引号内，其中的引号写两次。',
    },
    json: { what: '不是 JSON；此行已略去', mend: '请将每个事件写成一行 JSON 对象。' },
    object: { what: '不是对象；此行已略去', mend: '请将事件写成带有 title、start 等字段的 JSON 对象。' },
    importance: { what: '不是整数；按 0 处理', mend: '请写整数，例如 3，或留空。' },
    url: { what: '不是网址；此项已略去', mend: '请从 https:// 写起，不含空格，或留空。' },
    value: { what: '应为文字，却是列表或对象；此项已略去', mend: '请写一段文字或一个数字。' },
    encoding: { what: '含有非 UTF-8 字节；显示为 �', mend: '请将文件存为 UTF-8。' },
  },
};

const PROBLEMS: Readonly<Record<ProblemName, (problem: ToldProblem) => string>> = {
  empty: () => '文件是空的。请另选一个。',
  'no-rows': () => '文件只有表头，没有数据行。请补上数据，或另选一个。',
  'no-title': ({ detail }) =>
    `文件没有“title”列，无法显示事件。${found(detail)}请将说明发生了什么的列命名为“title”。`,
  'no-date': ({ detail }) =>
    `文件没有“start”或“edtf”列，事件无法放在时间轴上。${found(detail)}请将日期列命名为“start”。`,
  html: () => '这是网页，不是表格。网址往往指向介绍文件的网页：请给出文件本身的网址。',
  zip: () => '这是 ZIP 压缩包或电子表格。请解压，或将表格另存为 CSV 后再打开。',
  binary: () => '这既不是文本，也不是 Parquet。请将表格另存为 UTF-8 的 CSV 后再打开。',
  'no-events': () => 'JSON 中没有事件列表。请写成对象的列表，或在“events”字段中放入这样的列表。',
  broken: ({ row }) => `文件${atRow(row)}中断。${KEPT}请重新下载或保存，以取得其余部分。`,
  quote: ({ row }) =>
    `${row === undefined ? '有' : `第${phrases.number(row)}行有`}一个引号没有闭合，其后无法分辨。${KEPT}请补上引号，再次打开。`,
  json: ({ row, detail }) =>
    `${row === undefined ? '文件某处' : `第${phrases.number(row)}个事件`}以后不是 JSON${said(detail)}。${KEPT}请改正该处，再次打开。`,
  gzip: () => `文件的 gzip 压缩已损坏或不完整。${KEPT}请重新下载或压缩。`,
  footer: () => 'Parquet 文件缺少结尾，即内容目录。文件没有保存完整：请重新下载。',
  parquet: ({ detail }) =>
    `无法读取这个 Parquet 文件${said(detail)}。请改用 Snappy、gzip 或 Zstandard 压缩，或另存为 CSV。`,
  'file-bytes': ({ limit }) => `文件大于${size(limit)}，超出可读取的上限。请分成几份，或去掉不需要的列。`,
  'unpacked-bytes': ({ limit }) =>
    `文件解压后大于${size(limit)}，超出可读取的上限。${KEPT}请分成几份，以查看其余部分。`,
  rows: ({ limit }) =>
    `文件超过${phrases.number(limit ?? 0)}行，超出可读取的上限。${KEPT}请分成几份，以查看其余部分。`,
  'row-bytes': ({ row, limit }) =>
    `${atRow(row) || '有一行'}超过${size(limit)}，很可能有引号没有闭合。${KEPT}请补上引号，再次打开。`,
  memory: () => '本设备容不下这么大的文件。请关闭其他网页，或只打开文件的一部分。',
  cancelled: () => '已取消读取。',
  'no-address': ({ detail }) => `“${detail ?? ''}”不是文件的网址。请给出以 https:// 开头的网址。`,
  credentials: () => '网址中含有用户名或密码。请去掉后再试。',
  insecure: () =>
    '网址以 http:// 开头，https:// 页面不能载入。请给出以 https:// 开头的网址，或下载文件后在此选择。',
  network: ({ detail }) =>
    `未能从 ${detail ?? '该处'} 取得任何内容。可能是无法连接，也可能是对方不允许其他网页读取该文件：如要允许，其服务器须发送标头“Access-Control-Allow-Origin: *”。也可下载文件后在此选择。`,
  status: ({ detail }) => `对方返回 ${detail ?? '错误'}，而不是文件。请检查网址。`,
  stalled: ({ limit }) =>
    `已有${phrases.number(limit ?? 0)}秒没有收到新内容，读取已停止。${KEPT}请重试，或下载文件后在此选择。`,
  worker: () => '读取因本页出错或内存不足而中止。请重试，或只打开文件的一部分。',
};

const KEPT = '此前各行已保留。';

function atRow(row: number | undefined): string {
  return row === undefined ? '' : `在第${phrases.number(row)}行`;
}

function found(detail: string | undefined): string {
  return detail ? `现有各列：${detail}。` : '';
}

function said(detail: string | undefined): string {
  return detail ? `（${detail}）` : '';
}

function size(bytes = 0): string {
  const gigabytes = bytes / 1e9;
  return gigabytes >= 1 ? ` ${gigabytes.toFixed(1)} GB` : ` ${phrases.number(Math.round(bytes / 1e6))} MB`;
}
