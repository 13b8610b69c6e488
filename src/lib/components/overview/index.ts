import { loadMore } from '../../words/load.js';
import type { MoreWords } from '../../words/more.js';
import { Aloud } from './aloud.svelte.js';
import AxisOverview from './AxisOverview.svelte';
import AxisTools from './AxisTools.svelte';
import { fitShown } from './fit.js';

/** What the axis loads when a reader first comes to it: the overview's window, jumps, fits, and its voice. */
export interface OverviewParts {
  readonly Overview: typeof AxisOverview;
  readonly AxisTools: typeof AxisTools;
  readonly fitShown: typeof fitShown;
  readonly aloud: Aloud;
  readonly more: MoreWords;
}

export async function openOverview(language: string): Promise<OverviewParts> {
  return { Overview: AxisOverview, AxisTools, fitShown, aloud: new Aloud(), more: await loadMore(language) };
}
