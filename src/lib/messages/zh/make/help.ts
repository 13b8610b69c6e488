import type { MakeHelp } from '../../types/make/help.js';

const help: MakeHelp = {
  keys: '快捷键',
  close: '关闭',
  empty: {
    title: '制作第一个事件',
    steps: [
      '添加文档：把保存的网页、PDF、Word 文件或文本拖到下方，或粘贴进来。',
      '选中说明发生了什么的文字，按回车或“事件”。',
      '看看标题和日期，然后保存（Ctrl + 回车）。',
    ],
    sample: '用示例试试',
    sampleHelp: '三篇关于一个港口的短文，均为虚构，随时可以移除。',
    tour: '带我看看',
    opened: '示例已打开。选中一段话，按回车或“事件”。',
  },
  tour: {
    title: '使用方法',
    steps: [
      {
        title: '文档',
        text: '每个事件都以文档为据。网页无法从别的网站抓取：请在浏览器中保存，再把文件拖到这里，或粘贴文本。',
      },
      {
        title: '选中，按回车',
        text: '选中说明发生了什么的文字。回车把它做成事件，Q 把它加到选中的事件，M 留待以后；文字下方的工具条作用相同。在触摸屏上，点按第一个词和最后一个词。',
      },
      {
        title: '标题和日期',
        text: '引文已填好，不能更改。日期读自文档的文字，每个选项都说明读法。文字含糊时不会预选。',
      },
      {
        title: '核对与发布',
        text: '底部的一行统计还缺什么。“发布”写出一个带出处的时间线文件。在您发布之前，一切都留在本机。',
      },
    ],
    next: '下一步',
    back: '上一步',
    skip: '跳过',
    end: '开始',
    place: (step, all) => `第 ${step} 步，共 ${all} 步`,
  },
  groups: [
    {
      title: '在文章中',
      keys: [
        { keys: ['←', '→'], does: '按词移动' },
        { keys: ['Shift + ←', 'Shift + →'], does: '按词选择' },
        { keys: ['Ctrl + ←', 'Ctrl + →'], does: '按句移动，按住 Shift 选择' },
        { keys: ['Home', 'End'], does: '段首和段尾' },
        { keys: ['↑', '↓'], does: '上一段和下一段' },
        { keys: ['回车'], does: '把选中的文字或所在的句子做成事件' },
        { keys: ['Q'], does: '作为引文加到选中的事件' },
        { keys: ['D'], does: '从中取日期' },
        { keys: ['M'], does: '标记，留待以后' },
        { keys: ['Alt + ↓', 'Alt + ↑'], does: '下一个、上一个没有事件的段落' },
        { keys: ['Esc'], does: '取消选择' },
      ],
    },
    {
      title: '在日期列表中',
      keys: [
        { keys: ['↑', '↓'], does: '逐个日期移动' },
        { keys: ['回车'], does: '把日期和所在的句子做成事件' },
        { keys: ['C'], does: '做成事件，并另问日期' },
        { keys: ['X'], does: '忽略或恢复日期' },
      ],
    },
    {
      title: '清理时',
      keys: [
        { keys: ['X'], does: '去除或恢复一个块' },
        { keys: ['M'], does: '与前一块合并' },
        { keys: ['S'], does: '拆分' },
      ],
    },
    {
      title: '任何地方',
      keys: [
        { keys: ['Ctrl + 回车'], does: '保存事件' },
        { keys: ['Ctrl + Z'], does: '撤销' },
        { keys: ['Ctrl + Shift + Z'], does: '重做' },
        { keys: ['Ctrl + O'], does: '添加文档' },
        { keys: ['Ctrl + S'], does: '保存为文件或文件夹' },
        { keys: ['Ctrl + Shift + S'], does: '发布' },
        { keys: ['F6'], does: '下一个窗格' },
        { keys: ['?'], does: '本列表' },
      ],
    },
  ],
};
export default help;
