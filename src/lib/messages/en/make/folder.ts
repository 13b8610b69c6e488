import type { MakeFolder } from '../../types/make/folder.js';

const folder: MakeFolder = {
  name: 'Folder',
};
export default folder;
