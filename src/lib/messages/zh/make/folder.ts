import type { MakeFolder } from '../../types/make/folder.js';

const folder: MakeFolder = {
  name: '文件夹',
};
export default folder;
