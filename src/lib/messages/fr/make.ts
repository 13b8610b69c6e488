import article from './make/article.js';
import files from './make/files.js';
import folder from './make/folder.js';
import form from './make/form.js';
import found from './make/found.js';
import help from './make/help.js';
import shell from './make/shell.js';
import steps from './make/steps.js';
import storage from './make/storage.js';
import suggest from './make/suggest.js';
import timeline from './make/timeline.js';
import type { MakeMessages } from '../types/make/make.js';

const make: MakeMessages = {
  shell,
  article,
  form,
  timeline,
  files,
  storage,
  folder,
  found,
  help,
  suggest,
  steps,
};
export default make;
