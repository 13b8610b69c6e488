import type { MakeSteps, StepTexts } from '../../types/make/steps.js';

const texts: StepTexts = {
  addDocument: (name) => `添加“${name}”`,
  removeDocument: (name) => `移除“${name}”`,
  replaceDocument: (name) => `替换“${name}”的文本`,
  cleanDocument: (name) => `清理“${name}”`,
  describeDocument: (name) => `描述“${name}”`,
  freezeDocument: (name) => `固定“${name}”的文本`,
  renameDocument: (name) => `重命名文档“${name}”`,
  addEvent: (name) => `添加“${name}”`,
  changeEvent: (name) => `更改“${name}”`,
  deleteEvent: (name) => `删除“${name}”`,
  mergeEvents: (name) => `合并“${name}”`,
  moveQuote: (name) => `移动“${name}”的引文`,
  addQuote: (name) => `为“${name}”添加引文`,
  removeQuote: (name) => `移除“${name}”的引文`,
  renameEvent: (name) => `更改“${name}”的地址`,
  retitleEvent: (name) => `更改标题“${name}”`,
  redateEvent: (name) => `更改“${name}”的日期`,
  moveEvent: (name) => `把“${name}”移到另一栏`,
  addLane: (name) => `添加栏“${name}”`,
  renameLane: (name) => `重命名栏“${name}”`,
  removeLane: (name) => `移除栏“${name}”`,
  orderLanes: () => '更改栏的顺序',
  addMark: () => '标记一段话',
  removeMark: () => '移除标记',
  dismissDate: () => '忽略一个日期',
  restoreDate: () => '恢复一个日期',
  describeProject: () => '描述时间线',
  addMedia: () => '添加图片',
  importFile: (name) => `导入“${name}”`,
  openProject: (name) => `打开“${name}”`,
  returnToVersion: (name) => `返回到 ${name} 的版本`,
  mergeFiles: () => '采用文件的更改',
};

const steps: MakeSteps = {
  undo: '撤销',
  name: ({ kind, name = '' }) => texts[kind](name),
};
export default steps;
