import type { MakeStorage } from '../../types/make/storage.js';

const storage: MakeStorage = {
  versions: 'Versionen',
};
export default storage;
