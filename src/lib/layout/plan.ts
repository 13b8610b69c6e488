/**
 * How the axis is laid out at a width: one plan for each class of widths. A plan's rows are packed at its
 * narrowest width, so they stay as they are, and so does the height, at every width of the class. That is
 * what lets the build draw the axis before anyone knows how wide the window is.
 *
 * All lengths are CSS pixels.
 */
export interface Plan {
  readonly id: 'compact' | 'medium' | 'wide' | 'strip';
  /** Narrowest plot of the class: what rows are packed for. */
  readonly minWidth: number;
  /** Column of lane names left of the plot; 0 where the names are above their rows. */
  readonly gutter: number;
  /** Line for a lane's name above its rows; 0 where there is a gutter. */
  readonly laneHeader: number;
  readonly rowHeight: number;
  readonly markHeight: number;
  readonly lanePad: number;
  /** A lane is never lower than this: its name needs the room. */
  readonly minLaneHeight: number;
  /** Height of the line of tick labels. */
  readonly tickHeight: number;
  /** Height of the line of publication flags; 0 leaves them out. */
  readonly flagHeight: number;
  /** Clear space below all: a label may hang below the last line. */
  readonly foot: number;
  /** Most rows of one lane; what needs more stacks in the last. */
  readonly maxRows: number;
  /** `all` that have room; the selected event and its `few` neighbours; or that `one` event. */
  readonly labels: 'all' | 'few' | 'one';
  /** Size of all text on the axis; Axis.svelte and its parts repeat it. */
  readonly fontPx: number;
  /** Large ticks wanted: of the plan and not of the width, so that the build draws what the page will. */
  readonly ticks: number;
  /** The axis is no higher where its lanes can be as low as that. */
  readonly maxHeight?: number;
  /** For the strip: the plan of the opened axis, whose view it keeps. */
  readonly opened?: Plan['id'];
}

const compact: Plan = {
  id: 'compact',
  minWidth: 288,
  gutter: 0,
  laneHeader: 17,
  rowHeight: 12,
  markHeight: 8,
  lanePad: 5,
  minLaneHeight: 34,
  tickHeight: 28,
  flagHeight: 16,
  foot: 0,
  maxRows: 8,
  labels: 'few',
  fontPx: 13,
  ticks: 3,
};

const medium: Plan = {
  id: 'medium',
  minWidth: 608,
  gutter: 0,
  laneHeader: 18,
  rowHeight: 18,
  markHeight: 12,
  lanePad: 6,
  minLaneHeight: 34,
  tickHeight: 28,
  flagHeight: 22,
  foot: 0,
  maxRows: 8,
  labels: 'all',
  fontPx: 13,
  ticks: 5,
};

const wide: Plan = {
  ...medium,
  id: 'wide',
  ticks: 7,
  minWidth: 880,
  gutter: 128,
  laneHeader: 0,
  lanePad: 8,
};

/** The collapsed axis that stays in view while the list scrolls: at most about 120 px high. */
const strip: Plan = {
  id: 'strip',
  minWidth: 288,
  gutter: 0,
  laneHeader: 0,
  rowHeight: 6,
  markHeight: 4,
  lanePad: 2,
  minLaneHeight: 19,
  tickHeight: 25,
  flagHeight: 0,
  foot: 5,
  maxRows: 3,
  maxHeight: 120,
  labels: 'one',
  fontPx: 13,
  ticks: 3,
};

/** A plot of this width can spare the column. */
const ROOMY_PX = 600;

/**
 * Returns the plan with the names of lanes beside their rows instead of above them, where the plot is wide enough for it:
 * lanes can be lower then.
 */
export function withNamesBeside(plan: Plan): Plan {
  const { gutter } = wide;
  return plan.laneHeader === 0 || plan.minWidth < ROOMY_PX
    ? plan
    : { ...plan, gutter, laneHeader: 0, minWidth: plan.minWidth - gutter };
}

/** The plans for the opened axis, narrow to wide. Their widths are repeated in Axis.svelte's container queries. */
export const PLANS: readonly Plan[] = [compact, medium, wide];

/** Container widths at which the next plan begins. */
export const MEDIUM_FROM_PX = 640;
export const WIDE_FROM_PX = 1008;

/** Returns the plan of the strip in place of an opened axis. */
export function stripFor({ id, gutter, minWidth, ticks }: Plan): Plan {
  return { ...strip, gutter, minWidth, ticks, opened: id };
}

/** Returns the plan for an axis `width` wide, opened or collapsed. */
export function planFor(width: number, collapsed = false): Plan {
  const opened = width >= WIDE_FROM_PX ? wide : width >= MEDIUM_FROM_PX ? medium : compact;
  return collapsed ? stripFor(opened) : opened;
}
