import type { MakeHelp } from '../../types/make/help.js';

const help: MakeHelp = {
  keys: 'Keys',
};
export default help;
