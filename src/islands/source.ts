import { loadMore, loadWords } from '../lib/index.js';
import type { SourceIslandData } from './data.js';
import { setAlive } from './page.js';
import SourceIsland from './SourceIsland.svelte';
import { islandTarget, readData, start } from './start.js';

/* The script of an article's page. */
const data = readData<SourceIslandData>();
const [words, { reading }] = await Promise.all([loadWords(data.language), loadMore(data.language)]);
start(islandTarget(), SourceIsland, () => ({ ...data, words, reading }));
setAlive();
