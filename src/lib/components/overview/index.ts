import { loadMore } from '../../words/load.js';
import type { MoreWords } from '../../words/more.js';
import { Aloud } from './aloud.svelte.js';
import AxisOverview from './AxisOverview.svelte';
import AxisTools from './AxisTools.svelte';
import { fitShown } from './axis-view.js';
import { timelineAxis } from './timeline-axis.js';

/** What the axis loads when a reader first comes to it: the overview's window, jumps, fits, and its voice. */
export interface OverviewParts {
  readonly Overview: typeof AxisOverview;
  readonly AxisTools: typeof AxisTools;
  readonly timelineAxis: typeof timelineAxis;
  readonly fitShown: typeof fitShown;
  readonly aloud: Aloud;
  readonly more: MoreWords;
}

export async function openOverview(language: string): Promise<OverviewParts> {
  const more = await loadMore(language);
  return { Overview: AxisOverview, AxisTools, timelineAxis, fitShown, aloud: new Aloud(), more };
}
