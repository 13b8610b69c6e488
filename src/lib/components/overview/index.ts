import { placeOf } from '../../layout/overview.js';
import { loadMore } from '../../words/load.js';
import type { MoreWords } from '../../words/more.js';
import { Aloud } from './aloud.svelte.js';
import AxisTools from './AxisTools.svelte';
import { fitShown } from './fit.js';
import Overview from './Overview.svelte';

/** What the axis loads when a reader first comes to it: the overview's window, jumps, fits, and its voice. */
export interface OverviewParts {
  readonly Overview: typeof Overview;
  readonly AxisTools: typeof AxisTools;
  readonly placeOf: typeof placeOf;
  readonly fitShown: typeof fitShown;
  readonly aloud: Aloud;
  readonly more: MoreWords;
}

export async function openOverview(language: string): Promise<OverviewParts> {
  return { Overview, AxisTools, fitShown, placeOf, aloud: new Aloud(), more: await loadMore(language) };
}
