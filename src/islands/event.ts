import { loadLazyMessages, loadMessages } from '../lib/index.js';
import type { EventIslandData } from './data.js';
import EventIsland from './EventIsland.svelte';
import { setAlive } from './page.js';
import { islandTarget, readData, start } from './start.js';

/* The script of an event's page: what it rests on can be copied as a citation. All else there is text. */
const data = readData<EventIslandData>();
const [messages, lazy] = await Promise.all([loadMessages(data.language), loadLazyMessages(data.language)]);
start(islandTarget(), EventIsland, () => ({ ...data, messages, lazy }));
setAlive();
