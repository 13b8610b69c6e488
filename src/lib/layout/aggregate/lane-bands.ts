import { placeName } from '../lane-names.js';
import { measureText } from '../measure.js';
import type { LaneBand, Scene } from '../scene.js';
import type { AggregatePlan } from './frame.js';

/**
 * Returns the bands of a large table with their names, for a plot `width` wide, and where they end.
 *
 * @param unlabelled rows of each band that are drawn without words, where their number is to be behind its name
 */
export function laneBandsOf(
  { plan, bands }: Pick<AggregatePlan, 'plan' | 'bands'>,
  width: number,
  unlabelled: readonly Uint32Array[] = [],
): Pick<Scene, 'height' | 'floor' | 'lanes'> {
  const { bandHeight: height, header } = plan;
  const lanes = bands.map(({ id, title }, band): LaneBand => {
    const top = plan.tops[band] ?? 0;
    const rows = [...(unlabelled[band] ?? [])];
    const place = { top, first: top + header, height };
    const name = placeName(title, place, plan.plan, width, measureText, rows.length);
    return { id, title, top, height, ...name, unlabelled: rows };
  });
  return { height: plan.height, floor: plan.height - plan.plan.foot, lanes };
}
