import { Flag } from '../model/table.js';

/** The kinds of marks that a legend explains, by the key of their words in `messages.timeline`. */
export type LegendMark = 'legendDay' | 'legendWithin' | 'legendBefore' | 'legendLasted' | 'legendPublished';

/** Returns the kinds of marks of events with these `Flag` bits, in the order of the legend. */
export function legendMarks(allFlags: Iterable<number>, hasPublications: boolean): LegendMark[] {
  const found = new Set<LegendMark>(hasPublications ? ['legendPublished'] : []);
  for (const flags of allFlags) found.add(markOf(flags));
  return ORDER.filter((mark) => found.has(mark));
}

const ORDER: readonly LegendMark[] = [
  'legendDay',
  'legendWithin',
  'legendBefore',
  'legendLasted',
  'legendPublished',
];

function markOf(flags: number): LegendMark {
  if (flags & Flag.lasted) return 'legendLasted';
  if (flags & Flag.startUnknown) return 'legendBefore';
  return flags & (Flag.day | Flag.instant) ? 'legendDay' : 'legendWithin';
}
