import type { MakeFolder } from '../../types/make/folder.js';

const folder: MakeFolder = {
  name: 'Carpeta',
};
export default folder;
