import type { Plan } from '../plan.js';

/** Where the bands of a large table are; the same at every zoom. CSS pixels. */
export interface BandPlan {
  readonly plan: Plan;
  readonly tops: readonly number[];
  /** Height of each band, with the line of its name where there is one. */
  readonly bandHeight: number;
  /** From a band's top to its first line of marks. */
  readonly header: number;
  readonly lineHeight: number;
  /** Lines of marks that a band has room for. */
  readonly lines: number;
  /** From a band's top to its columns, and their height. */
  readonly columnsFrom: number;
  readonly columnsHeight: number;
  readonly height: number;
}

/** What all bands together should be high, and the bounds for one without its name. */
const WANTED_PX = 440;
const LOWEST_PX = 40;
const HIGHEST_PX = 112;
const LINE_PX = 18;
const PAD_PX = 2;

export function bandPlan(bands: number, plan: Plan): BandPlan {
  const share = Math.floor(WANTED_PX / Math.max(1, bands)) - plan.laneHeader;
  const body = Math.min(HIGHEST_PX, Math.max(LOWEST_PX, share));
  const bandHeight = body + plan.laneHeader;
  const header = plan.laneHeader + PAD_PX;
  return {
    plan,
    tops: Array.from({ length: bands }, (_, band) => plan.tickHeight + band * bandHeight),
    bandHeight,
    header,
    lineHeight: LINE_PX,
    lines: Math.floor((body - PAD_PX) / LINE_PX),
    columnsFrom: header + LINE_PX,
    columnsHeight: body - LINE_PX - 2 * PAD_PX,
    height: plan.tickHeight + bands * bandHeight + plan.foot,
  };
}
