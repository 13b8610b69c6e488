import type { MakeHelp } from '../../types/make/help.js';

const help: MakeHelp = {
  keys: 'Tasten',
};
export default help;
