import type { MakeFiles } from '../../types/make/files.js';

const files: MakeFiles = {
  save: 'Enregistrer…',
};
export default files;
