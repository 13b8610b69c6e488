import definition from '../../../data/clean-network/events';
import type { Timeline } from '../../../src/lib/model/timeline';
import { joinTimeline } from '../../../src/lib/source/check';
import { keptText, sha256 } from '../source/archived';

export * from './made-up';

/** The demo, beside timelines that are made up. */

const files = ['china-launches-initiative', 'straits-times'].map((name) => ({
  file: `${name}.md`,
  text: keptText(name),
}));

function joined(): Timeline {
  const { timeline, issues } = joinTimeline(definition, files, { file: 'events.ts', sha256 });
  if (!timeline || issues.length > 0) throw new Error('the first timeline does not pass its check');
  return timeline;
}

export const cleanNetwork = joined();
