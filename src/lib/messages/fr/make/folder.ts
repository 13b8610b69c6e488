import type { MakeFolder } from '../../types/make/folder.js';

const folder: MakeFolder = {
  name: 'Dossier',
};
export default folder;
