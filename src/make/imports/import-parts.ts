/* What imports show, and its words: loaded together, when something is imported or was. */
export { default as FromFile } from './FromFile.svelte';
export { default as ImportDialog } from './ImportDialog.svelte';
export { loadImportWords } from './load-words.js';
export { draftsWithoutPassage } from './named-pages.js';
export { default as PassageQueue } from './PassageQueue.svelte';
