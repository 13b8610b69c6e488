import { loadLazyMessages, loadMessages, loadPart } from '../lib/index.js';
import { loadMake } from '../make/load-messages.js';
import type { Place } from './links.js';
import MakeIsland from './MakeIsland.svelte';
import { setAlive } from './page.js';
import { islandTarget, readData, start } from './start.js';

/* The script of the editor. */
const place = readData<Place>();
const { language } = place;
const [messages, pageMessages, lazy] = await loadPart(() =>
  Promise.all([loadMake(language), loadMessages(language), loadLazyMessages(language)]),
);
start(islandTarget(), MakeIsland, () => ({ ...place, messages, reader: { pageMessages, lazy } }));
setAlive();
