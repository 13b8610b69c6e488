import type { MakeStorage } from '../../types/make/storage.js';

const storage: MakeStorage = {
  versions: 'Versions',
};
export default storage;
