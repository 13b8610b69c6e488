import type { MakeHelp } from '../../types/make/help.js';

const help: MakeHelp = {
  keys: 'Teclas',
};
export default help;
