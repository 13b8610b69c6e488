import { loadMore } from '../../words/load.js';
import { Aloud } from './aloud.svelte.js';
import AxisTools from './AxisTools.svelte';
import { fitShown } from './fit.js';
import Overview from './Overview.svelte';

/** What the axis loads when a reader first comes to it: the overview's window, jumps, fits, and its voice. */
export async function openOverview(language: string) {
  return { Overview, AxisTools, fitShown, aloud: new Aloud(), more: await loadMore(language) };
}
export type OverviewParts = Awaited<ReturnType<typeof openOverview>>;
