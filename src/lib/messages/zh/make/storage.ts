import type { MakeStorage } from '../../types/make/storage.js';

const storage: MakeStorage = {
  versions: '版本',
};
export default storage;
