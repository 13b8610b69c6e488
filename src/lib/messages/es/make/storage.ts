import type { MakeStorage } from '../../types/make/storage.js';

const storage: MakeStorage = {
  versions: 'Versiones',
};
export default storage;
