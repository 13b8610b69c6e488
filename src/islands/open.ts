import { readEarly } from '../lib/archive.js';
import { loadArchive, loadLazyMessages, loadMessages, loadPart } from '../lib/index.js';
import type { Place } from './links.js';
import OpenIsland from './OpenIsland.svelte';
import { setAlive } from './page.js';
import { islandTarget, readData, start } from './start.js';

/* The script of the page that opens a file of the reader's own. */
const { language } = readData<Place>();
const loading = loadPart(() => Promise.all([loadMessages(language), loadLazyMessages(language)]));
const messages = await loadPart(() => loadArchive(language));
readEarly(messages, language);
const [pageMessages, lazy] = await loading;
start(islandTarget(), OpenIsland, () => ({ messages, pageMessages, lazy }));
setAlive();
