import { hydrate } from 'svelte';
import '../lib/components/theme.css';
import type { StandaloneProps } from './links.js';
import Standalone from './Standalone.svelte';

/*
 * The script of the standalone page: one classic script, since a page from a disk may load no module. The
 * timeline is beside it in the page as JSON.
 */
const data = document.getElementById('sourceline-data');
const target = document.getElementById('sourceline');
if (data?.textContent && target) {
  const props = JSON.parse(data.textContent) as StandaloneProps;
  hydrate(Standalone, { target, props });
  dispatchEvent(new Event('sourceline:ready'));
}
