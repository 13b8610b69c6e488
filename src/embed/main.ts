import { hydrate } from 'svelte';
import '../lib/components/theme.css';
import type { TimelineData } from '../lib/index.js';
import Embed from './Embed.svelte';

/*
 * The script of the embed page: one classic script, since a sandboxed frame may load no module. The timeline
 * stands beside it in the page as JSON.
 */
const data = document.getElementById('sourceline-data');
const target = document.getElementById('sourceline');
if (data?.textContent && target) {
  const props = JSON.parse(data.textContent) as { timeline: TimelineData; home: string };
  hydrate(Embed, { target, props });
  dispatchEvent(new Event('sourceline:ready'));
}
