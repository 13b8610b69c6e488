import type { MakeHelp } from '../../types/make/help.js';

const help: MakeHelp = {
  keys: '快捷键',
};
export default help;
