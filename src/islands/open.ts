import { readEarly } from '../lib/archive.js';
import { loadArchive, loadMore, loadWords } from '../lib/index.js';
import type { Place } from './links.js';
import OpenIsland from './OpenIsland.svelte';
import { setAlive } from './page.js';
import { islandTarget, readData, start } from './start.js';

/* The script of the page that opens a file of the reader's own. */
const { language } = readData<Place>();
const loading = Promise.all([loadWords(language), loadMore(language)]);
const words = await loadArchive(language);
readEarly(words, language);
const [pageWords, more] = await loading;
start(islandTarget(), OpenIsland, () => ({ words, pageWords, more }));
setAlive();
