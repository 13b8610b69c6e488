/**
 * The entry for the page that opens large tables. It is not the first entry: it brings a worker, which whoever bundles
 * the library would have to build for nothing.
 */
export type { AboutFile } from './components/archive/about-file.js';
export { default as ArchivePage } from './components/archive/ArchivePage.svelte';
export { readEarly } from './state/archive-early.js';
