import { loadMessages, loadPart } from '../lib/index.js';
import type { TimelineIslandData } from './data.js';
import { setAlive } from './page.js';
import { islandTarget, readData, start } from './start.js';
import TimelineIsland from './TimelineIsland.svelte';

/* The script of the front page and of a timeline's page. */
const data = readData<TimelineIslandData>();
const messages = await loadPart(() => loadMessages(data.language));
start(islandTarget(), TimelineIsland, () => ({ ...data, messages }));
setAlive();
