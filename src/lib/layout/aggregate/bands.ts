import { withNamesBeside, type Plan } from '../plan.js';

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
  /** Bands are lower than they are where a window has room for them. */
  readonly isShortened: boolean;
}

/** What all bands together should be high, and the bounds for one without its name. */
const WANTED_PX = 440;
const LOWEST_PX = 40;
/** A line of names, and below it columns that can just be told from none: lower than this is no band. */
const LEAST_PX = 26;
const HIGHEST_PX = 112;
const LINE_PX = 18;
const PAD_PX = 2;

/** Plans so many bands, in at most `maxHeight` pixels where they can be as low as that. */
export function bandPlan(bands: number, usual: Plan, maxHeight = Infinity): BandPlan {
  const room = Math.floor((maxHeight - usual.tickHeight - usual.foot) / Math.max(1, bands));
  const plan = room < LEAST_PX + usual.laneHeader ? withNamesBeside(usual) : usual;
  const share = Math.floor(WANTED_PX / Math.max(1, bands)) - plan.laneHeader;
  const wanted = Math.min(HIGHEST_PX, Math.max(LOWEST_PX, share));
  const body = Math.min(wanted, Math.max(LEAST_PX, room - plan.laneHeader));
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
    isShortened: body < Math.min(wanted, LOWEST_PX),
  };
}
