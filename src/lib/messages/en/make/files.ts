import type { MakeFiles } from '../../types/make/files.js';

const files: MakeFiles = {
  save: 'Save…',
};
export default files;
