import { placeName } from '../lane-names.js';
import { measureText } from '../measure.js';
import type { LaneBand, Scene } from '../scene.js';
import type { AggregatePlan } from './frame.js';

/** Returns the bands of a large table with their names, for a plot `width` wide, and where they end. */
export function laneBandsOf(
  { plan, bands }: Pick<AggregatePlan, 'plan' | 'bands'>,
  width: number,
): Pick<Scene, 'height' | 'floor' | 'lanes'> {
  const { bandHeight: height, header } = plan;
  const lanes = bands.map(({ id, title }, band): LaneBand => {
    const top = plan.tops[band] ?? 0;
    const name = placeName(title, { top, first: top + header, height }, plan.plan, width, measureText);
    return { id, title, top, height, ...name, unlabelled: [] };
  });
  return { height: plan.height, floor: plan.height - plan.plan.foot, lanes };
}
