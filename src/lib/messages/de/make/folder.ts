import type { MakeFolder } from '../../types/make/folder.js';

const folder: MakeFolder = {
  name: 'Ordner',
};
export default folder;
