import type { Catalogues } from '../types/language.js';
import page from './page.js';

/** German: the messages of the first view, and what loads the others. */
const catalogues: Catalogues = {
  page,
  lazy: () => import('./lazy.js'),
  share: () => import('./share.js'),
  archive: () => import('./archive.js'),
  files: () => import('./files.js'),
  story: () => import('./story.js'),
};
export default catalogues;
