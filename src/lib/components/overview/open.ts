import { loadLazyMessages } from '../../messages/load.js';
import { loadPart } from '../../state/load-part.js';
import type { LazyMessages } from '../../messages/types/lazy.js';
import type { ReachMessages } from '../../messages/types/reach.js';
import { Announcer } from './announcer.svelte.js';
import AxisOverview from './AxisOverview.svelte';
import AxisTools from './AxisTools.svelte';
import Reach from './Reach.svelte';
import { fitShown } from './axis-view.js';
import { timelineAxis } from './timeline-axis.js';

/** What leads to events that are not drawn, with its words: all of this that a page in another page has. */
export interface ReachParts {
  readonly Reach: typeof Reach;
  readonly words: ReachMessages;
  /** A page has these. */
  readonly lazy?: undefined;
  readonly timelineAxis?: undefined;
  readonly fitShown?: undefined;
}

/**
 * What the axis loads when a reader first comes to it: the overview's window, jumps, fits, its voice,
 * and what leads to events that are not drawn.
 */
export interface OverviewParts extends Pick<ReachParts, 'Reach' | 'words'> {
  readonly Overview: typeof AxisOverview;
  readonly AxisTools: typeof AxisTools;
  readonly timelineAxis: typeof timelineAxis;
  readonly fitShown: typeof fitShown;
  readonly announcer: Announcer;
  readonly lazy: LazyMessages;
}

export async function openOverview(language: string): Promise<OverviewParts> {
  const lazy = await loadPart(() => loadLazyMessages(language));
  const announcer = new Announcer();
  return {
    Overview: AxisOverview,
    AxisTools,
    Reach,
    timelineAxis,
    fitShown,
    announcer,
    lazy,
    words: lazy.reach,
  };
}
