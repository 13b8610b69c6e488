import type { MakeHelp } from '../../types/make/help.js';

const help: MakeHelp = {
  keys: 'Touches',
};
export default help;
