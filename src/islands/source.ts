import { loadLazyMessages, loadMessages } from '../lib/index.js';
import type { SourceIslandData } from './data.js';
import { setAlive } from './page.js';
import SourceIsland from './SourceIsland.svelte';
import { islandTarget, readData, start } from './start.js';

/* The script of an article's page. */
const data = readData<SourceIslandData>();
const [messages, { reading }] = await Promise.all([
  loadMessages(data.language),
  loadLazyMessages(data.language),
]);
start(islandTarget(), SourceIsland, () => ({ ...data, messages, reading }));
setAlive();
