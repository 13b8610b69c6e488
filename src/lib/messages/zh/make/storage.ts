import type { MakeStorage } from '../../types/make/storage.js';
import phrases from '../phrases.js';

const storage: MakeStorage = {
  versions: '版本',
  state: {
    empty: '还没有可保存的内容',
    saving: '正在保存……',
    saved: (time) => `${time} 已保存在此浏览器中`,
    notInFile: '未存为文件',
    inFile: (time) => `${time} 已存为文件`,
    fileOld: (time) => `${time} 存为文件之后又有更改`,
    refused:
      '此浏览器在这里不保存任何内容，例如在无痕窗口中。您的工作只在此页面中：关闭之前请存为文件。',
    full: '此浏览器没有空间了。您的工作只在此页面中：请存为文件。稍后会再次尝试保存到浏览器。',
    failed: (reason) => `未保存：${reason}。会再次尝试；如果一直如此，请存为文件。`,
    elsewhere: '此项目已在另一个标签页中打开。在这里只能阅读。',
    taken: '另一个标签页接管了此项目。这里不再保存。',
    newer:
      '此编辑器的更新版本在此浏览器中保存了项目。它们不会被改动；重新加载页面即可得到该版本。这里不会保存。',
    savedBefore: (time) => `上次保存：${time}。`,
  },
  saveFile: '存为文件……',
  retry: '再试一次',
  takeOver: '在此编辑',
  loss: {
    changes: (time) => `最后的更改无法读取。这是 ${time} 的项目。`,
    version: (time) => `项目无法读取。这是它 ${time} 的版本。`,
    documents: (count) => `${phrases.number(count)} 个文档无法读取，因此缺失。事件都还在。`,
  },
  understood: '知道了',
  versionList: {
    about: '此浏览器中最近的十个版本。返回到某个版本是可以撤销的一步。',
    none: '还没有版本。每次打开项目时以及每工作十分钟会保留一个版本。',
    reasons: {
      opened: '打开项目时',
      time: '工作过程中',
      returned: '返回旧版本之前',
      file: '存为文件时',
    },
    counts: (events, documents) =>
      `${phrases.number(events)} 个事件，${phrases.number(documents)} 个文档`,
    look: '比较',
    lookAt: (time) => `比较 ${time} 的版本`,
    returnTo: '返回到此版本',
    returned: (time) => `这是 ${time} 的版本。`,
    unreadable: '此版本的一个文档已无法读取。',
    same: '它的事件和文档与现在相同。',
    onlyThere: '只在此版本中',
    onlyHere: '只在现在的项目中',
    changed: '不同',
    untitled: '无标题',
  },
  projects: {
    title: '此浏览器中的项目',
    about: '它们只在本机上。文件可以带到另一台设备，也是一份副本。',
    current: '当前打开',
    open: '打开',
    openOne: (title) => `打开“${title}”`,
    delete: '删除',
    deleteOne: (title) => `删除“${title}”`,
    ask: (title) => `要从此浏览器中删除“${title}”吗？一周之内可以恢复。`,
    keep: '保留',
    deleted: (title) => `“${title}”已删除。`,
    undo: '恢复',
    begin: '新项目',
    newer: '由此编辑器的更新版本保存：重新加载页面即可得到该版本。',
    broken: '此项目的内容都无法读取。它不会被改动。',
    damaged: '损坏的项目',
    changed: (time) => `${time} 更改`,
  },
};
export default storage;
