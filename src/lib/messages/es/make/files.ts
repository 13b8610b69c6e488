import type { MakeFiles } from '../../types/make/files.js';

const files: MakeFiles = {
  save: 'Guardar…',
};
export default files;
