import '../lib/components/theme.css';
import type { StandaloneProps } from '../standalone/links.js';
import Standalone from '../standalone/Standalone.svelte';
import { islandTarget, readData, start } from './start.js';

/*
 * The script of the standalone page: one classic script, since a page from a disk may load no module. The
 * timeline is in the page beside it, as JSON.
 */
start(islandTarget(), Standalone, () => readData<StandaloneProps>());
dispatchEvent(new Event('sourceline:ready'));
