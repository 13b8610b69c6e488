import type { MakeFiles } from '../../types/make/files.js';

const files: MakeFiles = {
  save: 'Speichern …',
};
export default files;
