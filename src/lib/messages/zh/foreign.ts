import { foreignMessage, type ForeignAdvice } from '../foreign.js';
import type { ForeignNames } from '../types/open.js';

const names: ForeignNames = {
  workbook: 'Excel 或其他电子表格的工作簿',
  document: '文字处理软件的文档',
  pdf: 'PDF 文件',
  picture: '图片',
  database: '数据库（SQLite）',
  packed: '压缩文件',
  calendar: '日历（iCalendar）',
  contacts: '通讯录（vCard）',
  gedcom: '家谱（GEDCOM）',
  rtf: 'RTF 文档',
  'web-archive': '保存的网页（MHTML）',
  references: '参考文献列表（BibTeX 或 RIS）',
  xml: 'XML 文件',
  yaml: 'YAML 文件',
  markdown: 'Markdown 文本',
};

const advice: ForeignAdvice = {
  workbook: '请将其中的表格另存为“CSV UTF-8”再打开。',
  prose: '事件须为表格中的行：请将其复制到含 title 和 start 两列的表格中，并保存为 CSV。',
  packed: '请解压后打开其中的文件，或用 gzip 压缩单个文件。',
  entries: '请将其条目导出为含 title 和 start 两列的 CSV。',
};

/** Files of other programs in Chinese. */
export default foreignMessage(names, advice, (name, next) => `这是${name}。${next}`);
