import type { MakeFiles } from '../../types/make/files.js';

const files: MakeFiles = {
  save: '保存…',
};
export default files;
